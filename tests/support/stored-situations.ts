// The situations that are frozen for each version of what is stored.

import type { Event } from '../../lib/core/state/events';
import type { Seen } from '../../lib/core/state/seen';
import { type Situation, situations } from './situations';

const seen = (presence: Seen['presence'], signs: Partial<Seen> = {}): Event => ({
  type: 'presenceSeen',
  presence,
  thresholdMs: 60_000,
  isAudible: false,
  ...signs,
});

const around = (signs: Partial<Seen>): Event => ({
  type: 'signalsSeen',
  presence: 'active',
  thresholdMs: 60_000,
  isAudible: false,
  ...signs,
});

const checked = (
  outcome: Extract<Event, { type: 'safetyChecked' }>['outcome'],
  plan: readonly ('side_bend' | 'calf_raise')[] = [],
): Event => ({ type: 'safetyChecked', outcome, hidden: [], plan: [...plan] });

const knows: Situation['steps'] = [
  [0, { type: 'installed' }],
  [1, checked('ok')],
  [1.1, { type: 'cardClosed' }],
];

/** And their computer was locked for three minutes, too short a time to be a break that ends the bout. */
const wasAway: Situation['steps'] = [...knows, [4, seen('locked')], [7, seen('active')]];

/** And did a standing move, and is in the middle of the next one. */
const stoodInOne: Situation['steps'] = [
  [10, { type: 'guideStarted', plan: ['calf_raise', 'side_bend'] }],
  ...Array.from({ length: 26 }, (_, from) => [10.1 + from / 40, { type: 'stepAdvanced', from }] as const),
];

const nineToFive = [{ from: 540, to: 1020 }];
const week = [nineToFive, nineToFive, nineToFive, nineToFive, nineToFive, [], []];
const snoozed: Situation['steps'] = [...knows, [31, { type: 'promptSnoozed' }]];
const pause = (length: Extract<Event, { type: 'remindersPaused' }>['length']): Event => ({
  type: 'remindersPaused',
  length,
});
const day = 24 * 60;

/** A due break that begins to wait at minute 30 for the signals seen then. */
const waits = (name: string, signs: Partial<Seen>, until = 31): Situation => ({
  name: `a break waits: ${name}`,
  steps: [
    ...knows,
    [2, { type: 'settingChanged', name: 'waitWhileAudible', value: true }],
    [29.9, around(signs)],
    [30.5, around(signs)],
  ],
  until,
});

/** A safety check that ends on a card, with or without a prompt behind it. */
const card = (outcome: Extract<Event, { type: 'safetyChecked' }>['outcome'], at: number): Situation => ({
  name: `the card "${outcome}", ${at < 30 ? 'alone' : 'in front of a reminder'}`,
  steps: [...knows, [at, checked(outcome, ['side_bend'])]],
  until: at + 0.5,
});

/**
 * Other stored states: everything that a tracker can hold is in one of these or in `situations`. They are run once for each
 * stored version, and kept as that version wrote them.
 */
export const storedSituations: readonly Situation[] = [
  ...situations,
  card('ok', 10),
  card('rest', 31),
  card('remindersOnly', 10),
  card('advice', 31),
  card('emergency', 31),
  { name: 'a card in front of a snooze', steps: [...snoozed, [32, checked('limited', ['side_bend'])]], until: 32.5 },
  {
    name: 'a stretch from a card in front of a reminder',
    steps: [
      ...knows,
      [31, checked('ok', ['side_bend'])],
      [31.5, { type: 'guideStarted', plan: ['side_bend'], variant: 'brief' }],
      [31.7, { type: 'stepAdvanced', from: 0 }],
    ],
    until: 31.8,
  },
  {
    name: 'a stretch that nobody was told to do, on the way to standing',
    steps: [
      ...knows,
      [10, { type: 'guideStarted', plan: ['calf_raise'] }],
      [10.1, { type: 'stepAdvanced', from: 0 }],
      [10.2, { type: 'stepAdvanced', from: 1 }],
      [10.3, { type: 'stepAdvanced', from: 2 }],
      [10.4, { type: 'stepTakesLonger', from: 3, ms: 60_000 }],
    ],
    until: 10.5,
  },
  {
    name: 'a stretch after one that they stood in',
    steps: [...knows, ...stoodInOne],
    until: 11.1,
  },
  {
    name: 'on the way to standing, after they were away for a while',
    steps: [
      ...wasAway,
      [10, { type: 'guideStarted', plan: ['calf_raise'] }],
      ...Array.from({ length: 3 }, (_, from) => [10.1 + from / 10, { type: 'stepAdvanced', from }] as const),
    ],
    until: 10.5,
  },
  {
    name: 'a stretch after one that they stood in, after they were away for a while',
    steps: [...wasAway, ...stoodInOne],
    until: 11.1,
  },
  {
    name: 'a long break, after they were away for a while',
    steps: [...wasAway, [31, { type: 'restStarted' }]],
    until: 33,
  },
  { name: 'a long break in place of a reminder', steps: [...knows, [31, { type: 'restStarted' }]], until: 33 },
  {
    name: 'a long break that was cut short',
    steps: [...knows, [31, { type: 'restStarted' }], [32, { type: 'restEnded' }]],
    until: 33,
  },
  {
    name: 'a long break that was taken, with a stretch in it',
    steps: [
      ...knows,
      [31, { type: 'restStarted' }],
      [32, { type: 'guideStarted', plan: ['side_bend'] }],
      ...Array.from({ length: 11 }, (_, from) => [32.1 + from / 10, { type: 'stepAdvanced', from }] as const),
    ],
    until: 38,
  },
  {
    name: 'stretched a moment ago',
    steps: [
      ...knows,
      [31, { type: 'guideStarted', plan: ['side_bend'] }],
      ...Array.from({ length: 11 }, (_, from) => [31.1 + from / 10, { type: 'stepAdvanced', from }] as const),
    ],
    until: 33,
  },
  { name: 'moved with nothing due', steps: [...knows, [10, { type: 'personMoved' }]], until: 11 },
  { name: 'moved after a snooze', steps: [...snoozed, [32, { type: 'personMoved' }]], until: 33 },
  { name: 'stood up with nothing due', steps: [...knows, [10, { type: 'stoodUp' }]], until: 11 },
  { name: 'stood up after a snooze', steps: [...snoozed, [32, { type: 'stoodUp' }]], until: 33 },
  {
    name: 'asked whether they still stand, and closed it',
    steps: [
      ...knows,
      [10, { type: 'stoodUp' }],
      [41, { type: 'notificationClosed', id: 'followUp-stillStanding-1', byHand: true }],
    ],
    until: 42,
  },
  { name: 'skipped, without a limit', steps: [...knows, [31, { type: 'promptSkipped' }]], until: 33 },
  { name: 'missed', steps: knows, until: 42 },
  { name: 'paused with nothing due', steps: [...knows, [10, pause('twoHours')]], until: 12 },
  { name: 'paused after a snooze', steps: [...snoozed, [32, pause('halfHour')]], until: 33 },
  {
    name: 'paused for longer than before',
    steps: [...knows, [10, pause('halfHour')], [12, pause('untilWorkday')]],
    until: 13,
  },
  {
    name: 'paused until they resume, in place of another pause',
    steps: [
      ...knows,
      [9, { type: 'hoursChanged', hours: week }],
      [10, pause('untilWorkday')],
      [12, pause('untilResumed')],
    ],
    until: 13,
  },
  {
    name: 'paused for an hour, in place of until they resume',
    steps: [...knows, [10, pause('untilResumed')], [12, pause('hour')]],
    until: 13,
  },
  {
    name: 'resumed what had no end',
    steps: [...knows, [10, pause('untilResumed')], [20, { type: 'remindersResumed' }]],
    until: 21,
  },
  {
    name: 'resumed what had a day to go',
    steps: [...knows, [10, pause('untilWorkday')], [20, { type: 'remindersResumed' }]],
    until: 21,
  },
  {
    name: 'reminded of a pause, and saw it',
    steps: [
      ...knows,
      [20, pause('untilResumed')],
      [20 + day + 2, { type: 'notificationClicked', id: 'followUp-stillPaused-1' }],
    ],
    until: 20 + day + 5,
  },
  {
    name: 'reminded of a pause, which the browser would not show',
    steps: [
      ...knows,
      [20, pause('untilResumed')],
      [20 + day + 1, { type: 'notificationRefused', id: 'followUp-stillPaused-1', said: 'no room' }],
    ],
    until: 20 + day + 1.1,
  },
  { name: 'a sign of an emergency, with no pause behind it', steps: [...knows, [10, checked('emergency')]], until: 11 },
  {
    name: 'a sign of an emergency, paused until they resume',
    steps: [...knows, [5, pause('untilResumed')], [10, checked('emergency')], [12, { type: 'cardClosed' }]],
    until: 13,
  },
  {
    name: 'a sign of an emergency, paused until the next working day',
    steps: [...knows, [5, pause('untilWorkday')], [10, checked('emergency')]],
    until: 11,
  },
  {
    name: 'a reminder that the browser would not show',
    steps: [...knows, [30.1, { type: 'notificationRefused', id: 'prompt-1-once', said: 'no room' }]],
    until: 30.2,
  },
  {
    name: 'a reminder that went by itself',
    steps: [...knows, [31, { type: 'notificationClosed', id: 'prompt-1-once', byHand: false }]],
    until: 32,
  },
  {
    name: 'a reminder that was seen',
    steps: [...knows, [31, { type: 'notificationClicked', id: 'prompt-1-once' }]],
    until: 32,
  },
  {
    name: 'Start was pressed on a reminder',
    steps: [...knows, [31, { type: 'notificationStarted', id: 'prompt-1-once' }]],
    until: 32,
  },
  {
    name: 'a reminder with other words since',
    steps: [
      ...knows,
      [2, { type: 'settingChanged', name: 'longBreakEveryMinutes', value: 45 }],
      [31, { type: 'promptSkipped' }],
      [61.5, { type: 'settingChanged', name: 'longBreaks', value: false }],
    ],
    until: 62,
  },
  { name: 'a long break is due', steps: [...knows, [31, { type: 'promptSkipped' }]], until: 62 },
  {
    name: 'no snooze is left',
    steps: [
      ...knows,
      [31, { type: 'promptSnoozed' }],
      [37, { type: 'promptSnoozed' }],
      [43, { type: 'promptSnoozed' }],
    ],
    until: 49,
  },
  waits('others see the screen', { isScreenShared: true }),
  waits('a call', { inCall: true, isAudible: true }),
  waits('a full screen', { isFullscreen: true }),
  waits('a film', { isAudible: true }),
  waits('typing', { isBusy: true }),
  waits('a full screen, as long as breaks wait', { isFullscreen: true }, 41),
  {
    name: 'a call that has just stopped',
    steps: [...knows, [29.9, around({ inCall: true })], [32, around({})]],
    until: 32.5,
  },
  {
    name: 'a call that stopped for a moment',
    steps: [...knows, [29.9, around({ inCall: true })], [32, around({})], [32.5, around({ inCall: true })]],
    until: 33,
  },
  {
    name: 'a full screen that stopped after as long as breaks wait',
    steps: [...knows, [29.9, around({ isFullscreen: true })], [41.5, around({})]],
    until: 42,
  },
  {
    name: 'a call with nothing due',
    steps: [...knows, [10, around({ inCall: true, isFullscreen: true, isAudible: true })]],
    until: 11,
  },
  {
    name: 'told all the same, in a call',
    steps: [
      ...knows,
      [29.9, around({ inCall: true })],
      [31, { type: 'callSaid', minutes: 60 }],
      [32, { type: 'waitEnded' }],
    ],
    until: 33,
  },
  { name: 'put off by a call that was said', steps: [...knows, [31, { type: 'callSaid', minutes: 30 }]], until: 32 },
  { name: 'left when they were told', steps: [...knows, [31, seen('idle')]], until: 40 },
  {
    name: 'without input, in a call',
    steps: [...knows, [10, around({ inCall: true, isAudible: true, presence: 'idle' })]],
    until: 11,
  },
  {
    name: 'idle, and then the browser does not say who is there',
    steps: [...knows, [12, seen('idle')], [13, seen('unknown')]],
    until: 14,
  },
  {
    name: 'locked, and then the browser does not say who is there',
    steps: [...knows, [12, seen('locked')], [13, seen('unknown')]],
    until: 14,
  },
  { name: 'idle, then locked', steps: [...knows, [12, seen('idle')], [15, seen('locked')]], until: 16 },
  { name: 'locked when they were told', steps: [...knows, [30.5, seen('locked')]], until: 40 },
  { name: 'locked for as long as a break', steps: [...knows, [12, seen('locked')], [15, seen('active')]], until: 16 },
  {
    name: 'whose language could not be loaded',
    steps: [...knows, [10, { type: 'wordsSeen', areLoaded: false }]],
    until: 11,
  },
  {
    name: 'whose language came after all',
    steps: [...knows, [10, { type: 'wordsSeen', areLoaded: false }], [11, { type: 'wordsSeen', areLoaded: true }]],
    until: 12,
  },
  {
    name: 'on a clock that was set back by weeks',
    steps: [...knows, [10, { type: 'notificationPermissionSeen', allowed: false }], [-21 * day, { type: 'woke' }]],
    until: -21 * day + 10,
  },
  {
    name: 'a warm-up before the floor',
    steps: [
      ...knows,
      [2, { type: 'settingChanged', name: 'floorMoves', value: true }],
      [2.5, { type: 'settingChanged', name: 'tempo', value: 'slower' }],
      [31, { type: 'safetyChecked', outcome: 'ok', hidden: [], plan: ['bridge'], variant: 'brief' }],
      [31.5, { type: 'guideStarted', plan: ['bridge'], variant: 'brief' }],
    ],
    until: 31.6,
  },
  {
    name: 'the short version, after a check',
    steps: [
      ...knows,
      [31, { type: 'safetyChecked', outcome: 'ok', hidden: [], plan: ['side_bend'], variant: 'brief' }],
    ],
    until: 31.5,
  },
  {
    name: 'left when they were told of a long break',
    steps: [...knows, [31, { type: 'promptSkipped' }], [62.5, seen('idle')], [63, seen('locked')]],
    until: 70,
  },
  {
    name: 'a long break snoozed',
    steps: [...knows, [31, { type: 'promptSkipped' }], [61.2, { type: 'promptSnoozed' }]],
    until: 63,
  },
  {
    name: 'skipped twice on one day',
    steps: [
      ...knows,
      [2, { type: 'settingChanged', name: 'skipsADay', value: 3 }],
      [31, { type: 'promptSkipped' }],
      [61.2, { type: 'promptSkipped' }],
    ],
    until: 62,
  },
  { name: 'told again, five minutes after the first time', steps: knows, until: 36 },
  {
    name: 'a check in front of a reminder that was repeated',
    steps: [...knows, [37, checked('ok', ['side_bend'])]],
    until: 37.5,
  },
  {
    name: 'a check in front of a reminder that the browser would not show',
    steps: [...knows, [31.5, checked('ok', ['side_bend'])]],
    until: 32,
    refusesNotifications: true,
  },
  {
    name: 'asked whether they still stand, unseen',
    steps: [...knows, [10, { type: 'stoodUp' }]],
    until: 41,
    refusesNotifications: true,
  },
  {
    name: 'reminded of a pause, unseen',
    steps: [...knows, [20, pause('untilResumed')]],
    until: 20 + day + 2,
    refusesNotifications: true,
  },
  {
    name: 'an emergency after being reminded of a pause',
    steps: [...knows, [20, pause('untilResumed')], [20 + day + 2, checked('emergency')]],
    until: 20 + day + 3,
  },
  {
    name: 'another pause after being reminded of one',
    steps: [...knows, [20, pause('untilResumed')], [20 + day + 2, pause('hour')]],
    until: 20 + day + 3,
  },
  {
    name: 'resumed after being reminded',
    steps: [...knows, [20, pause('untilResumed')], [20 + day + 2, { type: 'remindersResumed' }]],
    until: 20 + day + 2.5,
  },
  { name: 'a system that shows no notifications', steps: knows, until: 20, isSilenced: true },
  {
    name: 'new here, and welcomed',
    steps: [
      [0, { type: 'installed', isNew: true }],
      [1, { type: 'welcomeOpened' }],
    ],
    until: 2,
  },
  {
    name: 'new here, where no page would open',
    steps: [[0, { type: 'installed', isNew: true }]],
    until: 2,
    opensNoPage: true,
  },
  {
    name: 'a stretch with a move that was skipped in the middle',
    steps: [
      ...knows,
      [31, { type: 'guideStarted', plan: ['side_bend', 'torso_twist'] }],
      [31.1, { type: 'stepAdvanced', from: 0 }],
      [31.2, { type: 'stepAdvanced', from: 1 }],
      [31.3, { type: 'stepAdvanced', from: 2 }],
      [31.4, { type: 'moveSkipped', from: 3 }],
    ],
    until: 31.5,
  },
];
