// Situations of a person that more than one test needs.

import type { Event } from '../../lib/core/state/events';
import type { Seen } from '../../lib/core/state/seen';
import type { FakePlatform } from './fake-platform';
import type { Worker } from './worker';

/** A situation of a person: the events that led to it, each with its minute after 09:00. */
export interface Situation {
  readonly name: string;
  readonly steps: readonly (readonly [minute: number, event: Event])[];
  /** How long it is observed after the last event, in minutes. */
  readonly until: number;
  /** The browser refuses notifications. */
  readonly refusesNotifications?: true;
  /** The system allows no notifications. */
  readonly isSilenced?: true;
  /** The browser opens no page. */
  readonly opensNoPage?: true;
}

const seen = (presence: Seen['presence'], signs: Partial<Seen> = {}): Event => ({
  type: 'presenceSeen',
  presence,
  thresholdMs: 60_000,
  isAudible: false,
  ...signs,
});

const checked = (plan: readonly ('side_bend' | 'calf_raise' | 'chin_tuck')[] = []): Event => ({
  type: 'safetyChecked',
  outcome: 'limited',
  hidden: ['twist'],
  plan: [...plan],
});

const knows = [
  [0, { type: 'installed' }],
  [1, checked()],
  [1.1, { type: 'cardClosed' }],
  [1.2, { type: 'favouriteChanged', exercise: 'side_bend', isFavourite: true }],
  [1.3, { type: 'favouriteChanged', exercise: 'chin_tuck', isFavourite: true }],
  [1.4, { type: 'areaLeftAlone', area: 'neck', days: 3 }],
  [1.5, { type: 'settingChanged', name: 'snoozeMinutes', value: 7 }],
  [1.6, { type: 'settingChanged', name: 'voice', value: true }],
] as const satisfies Situation['steps'];

const nineToFive = [{ from: 540, to: 1020 }];
const week = [nineToFive, nineToFive, nineToFive, nineToFive, [{ from: 540, to: 720 }], [], []];

/** Situations in which the worker may stop: every kind of attention, pause, posture and explanation. */
export const situations: readonly Situation[] = [
  { name: 'just installed', steps: [[0, { type: 'installed' }]], until: 2 },
  { name: 'a break is due', steps: knows, until: 31 },
  { name: 'told twice', steps: knows, until: 36 },
  { name: 'snoozed', steps: [...knows, [31, { type: 'promptSnoozed' }]], until: 33 },
  {
    name: 'skipped, with a limit to skips',
    steps: [...knows, [2, { type: 'settingChanged', name: 'skipsADay', value: 3 }], [31, { type: 'promptSkipped' }]],
    until: 33,
  },
  {
    name: 'in the middle of a stretch',
    steps: [
      ...knows,
      [31, { type: 'guideStarted', plan: ['side_bend', 'calf_raise'] }],
      [31.2, { type: 'stepAdvanced', from: 0 }],
      [31.4, { type: 'stepAdvanced', from: 1 }],
    ],
    until: 31.5,
  },
  {
    name: 'a stretch on hold',
    steps: [
      ...knows,
      [31, { type: 'guideStarted', plan: ['calf_raise'], variant: 'brief' }],
      [31.2, { type: 'stepAdvanced', from: 0 }],
      [31.3, { type: 'stepAdvanced', from: 1 }],
      [31.4, { type: 'guidePaused' }],
    ],
    until: 32,
  },
  {
    name: 'a stretch by hand',
    steps: [
      ...knows,
      [2, { type: 'settingChanged', name: 'tempo', value: 'byHand' }],
      [31, { type: 'guideStarted', plan: ['side_bend'] }],
      [32, { type: 'stepAdvanced', from: 0 }],
    ],
    until: 33,
  },
  { name: 'in a long break', steps: [...knows, [20, { type: 'restStarted' }]], until: 22 },
  {
    name: 'a stretch in a long break',
    steps: [
      ...knows,
      [20, { type: 'restStarted' }],
      [21, { type: 'guideStarted', plan: ['side_bend'] }],
      [21.2, { type: 'stepAdvanced', from: 0 }],
    ],
    until: 21.4,
  },
  { name: 'a card after the check', steps: [...knows, [31, checked(['side_bend'])]], until: 31.5 },
  {
    name: 'a sign of an emergency, with a pause behind it',
    steps: [
      ...knows,
      [5, { type: 'remindersPaused', length: 'twoHours' }],
      [10, { type: 'safetyChecked', outcome: 'emergency', hidden: [], plan: [] }],
    ],
    until: 11,
  },
  {
    name: 'had to stop',
    steps: [...knows, [31, { type: 'guideStarted', plan: ['side_bend'] }], [31.5, { type: 'hadToStop' }]],
    until: 32,
  },
  { name: 'standing', steps: [...knows, [31, { type: 'stoodUp' }]], until: 40 },
  { name: 'asked whether they still stand', steps: [...knows, [10, { type: 'stoodUp' }]], until: 42 },
  { name: 'moved a moment ago', steps: [...knows, [31, { type: 'personMoved' }]], until: 32 },
  { name: 'paused for an hour', steps: [...knows, [31, { type: 'remindersPaused', length: 'hour' }]], until: 40 },
  {
    name: 'paused until the next working day',
    steps: [
      ...knows,
      [2, { type: 'hoursChanged', hours: week }],
      [31, { type: 'remindersPaused', length: 'untilWorkday' }],
    ],
    until: 40,
  },
  {
    name: 'paused until they resume, and reminded of it',
    steps: [...knows, [20, { type: 'remindersPaused', length: 'untilResumed' }]],
    until: 20 + 24 * 60 + 5,
  },
  {
    name: 'resumed a moment ago',
    steps: [...knows, [10, { type: 'remindersPaused', length: 'halfHour' }], [20, { type: 'remindersResumed' }]],
    until: 21,
  },
  { name: 'said to be in a call', steps: [...knows, [20, { type: 'callSaid', minutes: 30 }]], until: 35 },
  {
    name: 'a break waits for a call that was seen',
    steps: [
      ...knows,
      [29, { type: 'signalsSeen', presence: 'active', thresholdMs: 60_000, isAudible: true, inCall: true }],
    ],
    until: 33,
  },
  {
    name: 'outside the hours, reminded all the same',
    steps: [
      ...knows,
      [2, { type: 'daysOffChanged', daysOff: ['2026-03-02', '2026-12-25'] }],
      [3, { type: 'hoursChanged', hours: week }],
      [5, { type: 'overtimeBegan' }],
    ],
    until: 20,
  },
  { name: 'a day off', steps: [...knows, [2, { type: 'daysOffChanged', daysOff: ['2026-03-02'] }]], until: 20 },
  { name: 'away', steps: [...knows, [12, seen('idle')]], until: 15 },
  { name: 'locked', steps: [...knows, [12, seen('locked')]], until: 13 },
  { name: 'back from lunch', steps: [...knows, [12, seen('locked')], [50, seen('active')]], until: 52 },
  { name: 'back from a moment away', steps: [...knows, [12, seen('idle')], [15, seen('active')]], until: 16 },
];

/** Runs a situation: each event at its minute, and the alarm whenever it was set. */
export async function liveInto(platform: FakePlatform, dispatch: Worker, { steps, until }: Situation): Promise<void> {
  const start = platform.now;
  const ring = async (end: number) => {
    for (let at = platform.alarmAt; at !== null && at <= end; at = platform.alarmAt) {
      platform.now = Math.max(platform.now, at);
      // A repeating alarm is set again by the browser. The worker then moves it to the time that is wished.
      platform.alarmAt = at + 5 * 60_000;
      await dispatch({ type: 'woke' });
    }
  };
  for (const [minute, event] of steps) {
    await ring(start + minute * 60_000);
    platform.now = start + minute * 60_000;
    await dispatch(event);
  }
  await ring(start + until * 60_000);
  platform.now = start + until * 60_000;
}
