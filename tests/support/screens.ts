// Every screen that a person can see, and how to get there.

import type { Page } from '@playwright/test';
import type { ExerciseId } from '../../lib/content/catalogue';
import { safetyVersion } from '../../lib/content/safety-version';
import type { CardName } from '../../lib/core/state/activity';
import { freshTracker } from '../../lib/core/state/fresh-tracker';
import type { Row } from '../../lib/core/state/history-row';
import { newPerson, type Person } from '../../lib/core/state/person';
import type { PromptUp } from '../../lib/core/state/prompt';
import { defaultSettings, type Settings } from '../../lib/core/state/settings';
import { DAY, dateOf, dayOf, MINUTE, wallTimeOf } from '../../lib/core/state/time';
import type { Tracker } from '../../lib/core/state/tracker';
import type { Limber } from './chromium';
import { keepRows, keptDays, keptToday, keptWork, refuseRows } from './kept-days';
import { ownMinutes } from './own-minutes';
import { loggedBy, type PageFault, pageFaults } from './page-faults';
import type { Pressable } from './pressable';

/** A screen a person can see: what is stored when the page opens, and what is pressed from there. */
export interface Screen {
  readonly name: string;
  readonly page: 'popup.html' | 'options.html' | 'sidepanel.html' | 'welcome.html';
  /** What storage holds; `now` is epoch ms. */
  readonly stored: (now: number) => Record<string, unknown>;
  /** The rows of the history, if they matter; `refused` if the page cannot read them. `now` is epoch ms. */
  readonly history?: ((now: number) => readonly Row[]) | 'refused';
  /** What is amiss around the page. */
  readonly fault?: PageFault;
  /** The system lets no notification through. */
  readonly isSilenced?: true;
  readonly presses?: (page: Pressable) => Promise<void>;
  /** Text that says the screen has arrived. */
  readonly shows: string | RegExp;
}

/** A person who was checked the day before, so they are asked whether anything is new. */
const checked = (now: number, safety: Partial<Person['safety']> = {}): Person => ({
  ...newPerson,
  safety: { version: safetyVersion, checkedAt: now - DAY, result: 'ok', hidden: [], forFloor: false, ...safety },
});

/** A browser without a display always reports input, so a pause in typing never comes. No break waits for one in these tests. */
export const quickSettings: Settings = { ...defaultSettings, waitForPause: false };

/** Storage of a person who has sat for a while, with changes. */
export function stored(now: number, tracker: Partial<Tracker>, person: Person = checked(now), satMinutes = 24) {
  const fresh = freshTracker(now - satMinutes * MINUTE);
  return {
    settings: quickSettings,
    person,
    tracker: { ...fresh, lastEventAt: now, gracePeriodUntil: now, ...tracker },
    workerLog: [],
    zone: ZONE,
  };
}

const prompt = (now: number, changes: Partial<PromptUp> = {}): PromptUp => ({
  kind: 'up',
  number: 1,
  size: 'short',
  exercise: 'side_bend',
  since: now,
  said: 'once',
  notification: 'up',
  snoozes: 0,
  ...changes,
});

/** The time zone of the tests' browser. */
const ZONE = 'Europe/Berlin';

const onWall = (at: number) => wallTimeOf(at, ZONE);

const due = (now: number, changes: Partial<PromptUp> = {}, person?: Person) =>
  stored(now, { prompt: prompt(now, changes) }, person, changes.size === 'long' ? 61 : 31);

/** A prompt that names a move on the floor, for a person who was checked for seated moves only. */
export const dueOnFloor = (now: number) => ({
  ...due(now, { exercise: 'bridge' }),
  settings: { ...defaultSettings, floorMoves: true },
});

/** A prompt that names this move, for a person who was checked for every place. */
export const dueMove = (exercise: ExerciseId) => (now: number) => ({
  ...due(now, { exercise }, checked(now, { forFloor: true })),
  settings: { ...quickSettings, floorMoves: true },
});

const card = (name: CardName, person: (now: number) => Person = (now) => checked(now)) => ({
  name: `card-${name}`,
  page: 'popup.html' as const,
  stored: (now: number) =>
    stored(
      now,
      { activity: { kind: 'card', card: name, since: now, plan: ['side_bend', 'torso_twist'] } },
      person(now),
    ),
});

/** Storage with a stretch on hold at one of its steps. */
export const guide = (now: number, exercise: ExerciseId, stepIndex: number, firstTime = false) => {
  const activity: Tracker['activity'] = {
    kind: 'guide',
    plan: [{ exercise, firstTime }],
    tempo: 'normal',
    stepIndex,
    furthest: stepIndex,
    skipped: 0,
    stance: { kind: 'seated' },
    startedAt: null,
    longBreak: null,
    pace: { kind: 'paused', remainingMs: 4000, since: now },
  };
  return stored(now, { activity });
};

/** Somebody who has just installed Limber. */
const welcomed = (now: number) => stored(now, { welcome: { kind: 'opened' } }, newPerson, 0);

const press =
  (...names: (string | RegExp)[]) =>
  async (page: Pressable) => {
    for (const name of names) await page.getByRole('button', { name }).first().click();
  };

/** Every screen. `npm run shots` photographs them, and the accessibility tests look at each in every display setting. */
export const screens: readonly Screen[] = [
  {
    name: 'now-first',
    page: 'popup.html',
    stored: (now) => stored(now, {}, newPerson),
    shows: 'A short safety check comes first.',
  },
  { name: 'now-checked', page: 'popup.html', stored: (now) => stored(now, {}), shows: 'Start, nothing new' },
  {
    name: 'now-after-lunch',
    page: 'popup.html',
    stored: (now) =>
      stored(
        now,
        { explanation: { kind: 'naturalBreak', from: now - 44 * MINUTE, to: now - 3 * MINUTE } },
        checked(now),
        3,
      ),
    shows: 'You were away 41 min',
  },
  {
    name: 'now-moved',
    page: 'popup.html',
    stored: (now) => stored(now, {}),
    presses: press('I just moved'),
    shows: 'You moved at',
  },
  {
    name: 'now-snoozed',
    page: 'popup.html',
    stored: (now) =>
      stored(now, { prompt: { ...prompt(now), kind: 'snoozed', until: now + 4 * MINUTE } }, checked(now), 31),
    shows: 'Snoozed until',
  },
  {
    name: 'now-put-away',
    page: 'popup.html',
    stored: (now) =>
      stored(
        now,
        { pause: { kind: 'untilTomorrow', until: onWall(now + 300 * MINUTE), because: 'emergency' } },
        checked(now, { result: 'blocked' }),
      ),
    shows: 'Paused until',
  },
  {
    name: 'now-paused',
    page: 'popup.html',
    stored: (now) => stored(now, {}),
    presses: press('Quiet', 'Until I resume'),
    shows: 'Resume',
  },
  {
    name: 'now-quiet-sheet',
    page: 'popup.html',
    stored: (now) => stored(now, {}),
    presses: press('Quiet'),
    shows: 'Until I resume',
  },
  {
    name: 'now-rhythm-sheet',
    page: 'popup.html',
    stored: (now) => stored(now, {}),
    presses: press('A break every 30 min'),
    shows: 'Any other number is in the settings.',
  },
  {
    name: 'now-waiting',
    page: 'popup.html',
    stored: (now) =>
      stored(
        now,
        {
          deferralSignals: [
            { reason: 'call', until: null, deferral: { kind: 'waiting', since: now - MINUTE } },
            { reason: 'saidInCall', until: now + 20 * MINUTE, deferral: { kind: 'waiting', since: now - MINUTE } },
          ],
        },
        checked(now),
        31,
      ),
    shows: 'A call seems to be open in a tab.',
  },
  {
    name: 'now-sharing',
    page: 'popup.html',
    stored: (now) =>
      stored(
        now,
        {
          deferralSignals: [{ reason: 'screenShare', until: null, deferral: { kind: 'waiting', since: now - MINUTE } }],
        },
        checked(now),
        31,
      ),
    shows: 'Waiting: you are sharing your screen',
  },
  {
    name: 'now-notices-off',
    page: 'popup.html',
    stored: (now) => stored(now, {}),
    isSilenced: true,
    presses: (page) => page.getByText('How to turn them on').click(),
    shows: 'Notifications are switched off in the system.',
  },
  {
    name: 'now-standing',
    page: 'popup.html',
    stored: (now) => stored(now, {}),
    presses: press('I’m standing'),
    shows: 'I’m sitting',
  },
  {
    name: 'now-still-standing',
    page: 'popup.html',
    stored: (now) => stored(now, { posture: { kind: 'asked', since: now - 2 * MINUTE, followUp: { kind: 'none' } } }),
    shows: 'Still standing',
  },
  {
    name: 'now-off',
    page: 'popup.html',
    stored: (now) => ({
      ...stored(now, {}),
      settings: { ...quickSettings, hours: [[], [], [], [], [], [], []], showNotification: false },
    }),
    shows: 'Remind me anyway',
  },
  {
    name: 'due-start-pressed',
    page: 'popup.html',
    stored: (now) => due(now, { isStartPressed: true, notification: 'seen' }),
    shows: 'Not now',
  },
  {
    name: 'guide-first-time',
    page: 'popup.html',
    stored: (now) => guide(now, 'knee_cross', 0, true),
    shows: 'Leave it out if',
  },
  {
    name: 'due-no-skip-left',
    page: 'popup.html',
    stored: (now) => ({
      ...due(now),
      settings: { ...quickSettings, skipsADay: 1 },
      tracker: { ...due(now).tracker, skips: { day: dayOf(now, ZONE).date, count: 1 } },
    }),
    shows: 'I really can’t now',
  },
  { name: 'due', page: 'popup.html', stored: (now) => due(now), shows: 'Time for a short break' },
  {
    name: 'due-not-now-sheet',
    page: 'popup.html',
    stored: (now) => due(now),
    presses: press('Not now…'),
    shows: 'I just moved',
  },
  { name: 'due-first', page: 'popup.html', stored: (now) => due(now, {}, newPerson), shows: 'A short safety check' },
  {
    name: 'due-no-snooze-left',
    page: 'popup.html',
    stored: (now) => due(now, { snoozes: 3, exercise: 'torso_twist' }),
    shows: 'Seated torso twist',
  },
  {
    name: 'due-no-move',
    page: 'popup.html',
    stored: (now) => due(now, { exercise: null }),
    shows: 'Walk a few steps, or change',
  },
  {
    name: 'due-eyes-only',
    page: 'popup.html',
    stored: (now) => ({
      ...due(now, { exercise: 'eye_rest' }, checked(now, { result: 'blocked' })),
      settings: { ...quickSettings, eyeRest: true },
    }),
    shows: 'Walk a few steps, or change',
  },
  {
    name: 'due-long',
    page: 'popup.html',
    stored: (now) => due(now, { size: 'long', exercise: null }),
    shows: 'Time for a long break',
  },
  {
    name: 'due-long-seated',
    page: 'popup.html',
    stored: (now) => ({
      ...due(now, { size: 'long', exercise: null }),
      settings: { ...quickSettings, staySeated: true },
    }),
    shows: 'Look away from the screen and change how you sit',
  },
  {
    name: 'rest',
    page: 'popup.html',
    stored: (now) =>
      stored(now, { activity: { kind: 'longBreak', since: now - MINUTE, until: now + 4 * MINUTE, exercises: [] } }),
    shows: 'I’m back',
  },
  {
    name: 'rest-moves',
    page: 'popup.html',
    stored: (now) =>
      stored(now, { activity: { kind: 'longBreak', since: now - MINUTE, until: now + 4 * MINUTE, exercises: [] } }),
    presses: press('Something to do on the way'),
    shows: 'Choose a stretch',
  },
  {
    name: 'rest-seated',
    page: 'popup.html',
    stored: (now) => ({
      ...stored(now, { activity: { kind: 'longBreak', since: now - MINUTE, until: now + 4 * MINUTE, exercises: [] } }),
      settings: { ...quickSettings, staySeated: true },
    }),
    shows: 'I’m back',
  },
  {
    name: 'now-not-today',
    page: 'popup.html',
    stored: (now) =>
      stored(now, {}, { ...checked(now), notToday: [{ area: 'neck', until: dateOf(now + 24 * 60 * MINUTE, ZONE) }] }),
    shows: 'Neck: left alone',
  },
  {
    name: 'moves',
    page: 'popup.html',
    stored: (now) => stored(now, {}),
    presses: press('Moves'),
    shows: 'Choose a move, up to 3 in one break.',
  },
  {
    name: 'moves-chosen',
    page: 'popup.html',
    stored: (now) => ({
      ...stored(now, {}, { ...checked(now), favourites: ['bridge', 'chin_tuck'] }),
      settings: { ...defaultSettings, floorMoves: true },
    }),
    presses: async (page) => {
      await press('Moves')(page);
      for (const name of [/^Floor bridge/, /^Chin tuck/, /^Calf raise/])
        await page.getByRole('checkbox', { name }).check();
    },
    shows: 'A gentle warm-up in the chair comes before the floor.',
  },
  {
    name: 'moves-left-out',
    page: 'popup.html',
    stored: (now) => ({
      ...stored(
        now,
        {},
        {
          ...checked(now, { result: 'limited', hidden: ['twist', 'rounding'] }),
          notToday: [{ area: 'neck', until: dateOf(now + 24 * 60 * MINUTE, ZONE) }],
          memory: { calf_raise: { offeredAt: now, doneAt: null, stoppedAt: now } },
        },
      ),
      settings: { ...defaultSettings, staySeated: true },
    }),
    presses: press('Moves'),
    shows: 'Left out for now',
  },
  {
    name: 'moves-put-away',
    page: 'popup.html',
    stored: (now) => stored(now, {}, checked(now, { result: 'blocked' })),
    presses: press('Moves'),
    shows: 'No move can be chosen right now.',
  },
  {
    name: 'check-intro',
    page: 'popup.html',
    stored: (now) => stored(now, {}, newPerson),
    presses: press(/^Start/),
    shows: 'A quick safety check',
  },
  {
    name: 'check-list-1',
    page: 'popup.html',
    stored: (now) => stored(now, {}, newPerson),
    presses: press(/^Start/, /^I understand/),
    shows: 'Right now, do you have any of these?',
  },
  {
    name: 'check-numbers-sheet',
    page: 'popup.html',
    stored: (now) => stored(now, {}, newPerson),
    presses: press(/^Start/, /^I understand/, 'Emergency number'),
    shows: 'Don’t drive yourself.',
  },
  {
    name: 'check-list-2',
    page: 'popup.html',
    stored: (now) => stored(now, {}, newPerson),
    presses: press(/^Start/, /^I understand/, 'None of these'),
    shows: 'Lately, have you had any of these?',
  },
  {
    name: 'check-list-3-ticked',
    page: 'popup.html',
    stored: (now) => stored(now, {}, newPerson),
    presses: async (page) => {
      await press(/^Start/, /^I understand/, 'None of these', 'None of these')(page);
      await page.getByLabel(/^Pregnant/).check();
    },
    shows: 'Go on with these',
  },
  {
    name: 'due-floor',
    page: 'popup.html',
    stored: dueOnFloor,
    shows: 'The floor is new',
  },
  {
    name: 'check-floor',
    page: 'popup.html',
    stored: dueOnFloor,
    presses: press(/^Start/),
    shows: 'a move on the floor is new',
  },
  { ...card('ok'), shows: 'Thanks' },
  {
    ...card('limited', (now) => checked(now, { result: 'limited', hidden: ['twist', 'wide-side-bend'] })),
    shows: 'Keep these small: Seated side bend',
  },
  {
    ...card('limited', (now) => checked(now, { result: 'limited', hidden: ['twist', 'side-bend'] })),
    name: 'card-limited-confirm',
    presses: press(/^A health professional/),
    shows: 'Did a health professional say all of these are OK for you?',
  },
  { ...card('advice', (now) => checked(now, { result: 'blocked' })), shows: 'leave the moves for now' },
  {
    ...card('advice', (now) => checked(now, { result: 'blocked' })),
    name: 'card-advice-confirm',
    presses: press(/^A health professional/),
    shows: 'Yes, they did',
  },
  { ...card('rest', (now) => checked(now, { result: 'blocked' })), shows: 'Let it settle first' },
  { ...card('remindersOnly', (now) => checked(now, { result: 'blocked' })), shows: 'Reminders only' },
  {
    name: 'card-emergency',
    page: 'popup.html',
    stored: (now) =>
      stored(
        now,
        {
          activity: { kind: 'card', card: 'emergency', since: now, plan: [] },
          pause: { kind: 'untilTomorrow', until: onWall(now + 300 * MINUTE), because: 'emergency' },
        },
        checked(now, { result: 'blocked' }),
      ),
    shows: 'Please stop and get help now',
  },
  { ...card('stopped', () => newPerson), shows: 'Rest in a comfy position' },
  ...(['set-up', 'ready', 'left', 'change', 'right'] as const).map((name, stepIndex) => ({
    name: `guide-side-bend-${name}`,
    page: 'popup.html' as const,
    stored: (now: number) => guide(now, 'side_bend', stepIndex),
    shows: `Step ${stepIndex + 1} of 11`,
  })),
  ...(['set-up', 'left', 'change', 'right'] as const).map((name, stepIndex) => ({
    name: `guide-torso-twist-${name}`,
    page: 'popup.html' as const,
    stored: (now: number) => guide(now, 'torso_twist', stepIndex),
    shows: `Step ${stepIndex + 1} of 14`,
  })),
  ...(['seated_cat_cow', 'shoulder_squeeze', 'pelvic_tilt_seated', 'chin_tuck'] as const).flatMap((exercise) =>
    [0, 1, 2].map((stepIndex) => ({
      name: `guide-${exercise}-${stepIndex}`,
      page: 'popup.html' as const,
      stored: (now: number) => guide(now, exercise, stepIndex),
      shows: `Step ${stepIndex + 1} of`,
    })),
  ),
  ...(['side_bend', 'shoulder_squeeze'] as const).map((exercise) => ({
    name: `guide-felt-${exercise}`,
    page: 'popup.html' as const,
    stored: (now: number) => guide(now, exercise, exercise === 'side_bend' ? 10 : 12),
    shows: 'How did that feel?',
  })),
  {
    name: 'guide-felt-by-hand',
    page: 'popup.html',
    stored: (now) => ({ ...stored(now, {}), settings: { ...quickSettings, tempo: 'byHand' } }),
    presses: async (page) => {
      await press(/^Start/)(page);
      for (let step = 2; step <= 8; step += 1) {
        await press('Next')(page);
        await page.getByText(`Step ${step} of`).waitFor();
      }
    },
    shows: 'How did that feel?',
  },
  {
    name: 'guide-tempo',
    page: 'popup.html',
    stored: (now) => guide(now, 'side_bend', 2),
    presses: press('More', 'Tempo, sound'),
    shows: 'By itself, slower',
  },
  {
    name: 'guide-more',
    page: 'popup.html',
    stored: (now) => guide(now, 'side_bend', 2),
    presses: press('More'),
    shows: 'Skip this move',
  },
  {
    name: 'guide-about-move',
    page: 'popup.html',
    stored: (now) => guide(now, 'side_bend', 2),
    presses: press('More', 'About this move'),
    shows: 'Easier',
  },
  {
    name: 'guide-stop-cue',
    page: 'popup.html',
    stored: (now) => guide(now, 'side_bend', 2),
    presses: press('All signs'),
    shows: 'When to stop',
  },
  {
    name: 'done',
    page: 'popup.html',
    stored: (now) => guide(now, 'side_bend', 10),
    presses: press('Fine'),
    shows: 'Done',
  },
  {
    name: 'done-long-break',
    page: 'popup.html',
    stored: (now) =>
      stored(now, { activity: { kind: 'longBreak', since: now - 4 * MINUTE, until: now + MINUTE, exercises: [] } }),
    presses: press('I’m back'),
    shows: 'Done',
  },
  ...(
    [
      ['bridge', 0, 'room to lie down'],
      ['knee_cross', 1, 'knee towards chest'],
      ['calf_raise', 0, 'floor not slippery'],
      ['sit_to_stand', 1, 'hands on the seat'],
    ] as const
  ).map(([exercise, stepIndex, shows]) => ({
    name: `guide-${exercise}-${stepIndex}`,
    page: 'popup.html' as const,
    stored: (now: number) => guide(now, exercise, stepIndex),
    shows,
  })),
  {
    name: 'guide-by-hand',
    page: 'popup.html',
    stored: (now) => ({ ...stored(now, {}), settings: { ...quickSettings, tempo: 'byHand' } }),
    presses: press(/^Start/),
    shows: 'Step 1 of',
  },
  {
    name: 'guide-running',
    page: 'popup.html',
    stored: (now) => stored(now, {}),
    presses: press(/^Start/),
    shows: 'seconds left',
  },
  ...(['Help', 'In the long run', 'About'] as const).map((title) => ({
    name: `page-${title.toLowerCase().replaceAll(' ', '-')}`,
    page: 'popup.html' as const,
    stored: (now: number) => stored(now, {}),
    presses: title === 'Help' ? press(title) : press('Help', title),
    shows: { Help: 'Get help now', 'In the long run': 'Walk, or do any exercise', About: 'Version 0' }[title],
  })),
  {
    name: 'today',
    page: 'popup.html',
    stored: (now) => stored(now, {}),
    history: (now) => [...keptDays(now), ...keptToday(now)],
    presses: press(/^Today/),
    shows: /^At the desk .* since/,
  },
  {
    name: 'today-empty',
    page: 'popup.html',
    stored: (now) => stored(now, {}, newPerson, 0),
    history: () => [],
    presses: press(/^Today/),
    shows: 'Nothing yet today',
  },
  {
    name: 'today-yesterday',
    page: 'popup.html',
    stored: (now) => stored(now, {}),
    history: keptDays,
    presses: press(/^Today/, 'Day before'),
    shows: 'Seated side bend and Seated torso twist',
  },
  ...(
    [
      ['week', /^Week$/, keptWork],
      ['twelve-weeks', /^12 weeks$/, keptWork],
      ['nothing', /^12 weeks$/, () => []],
    ] as const
  ).map(([name, period, kept]) => ({
    name: `history-${name}`,
    page: 'popup.html' as const,
    stored: (now: number) => stored(now, {}, undefined, 0),
    history: (now: number) => kept(now, 120),
    presses: async (page: Pressable) => {
      await press(/^Today/)(page);
      await page.getByLabel(period).check();
      if (name === 'nothing') return;
      await press(/before$/, 'Show as a table: Breaks')(page);
    },
    shows: name === 'nothing' ? 'Nothing was kept of this time.' : 'Parts of the body you moved',
  })),
  {
    name: 'today-refused',
    page: 'popup.html',
    stored: (now) => stored(now, {}),
    history: 'refused',
    presses: press(/^Today/),
    shows: 'Try again',
  },
  {
    name: 'page-pop',
    page: 'popup.html',
    stored: (now) => stored(now, {}),
    presses: press('Help', 'Heard a pop?'),
    shows: 'Joints can make sounds',
  },
  {
    name: 'page-over-guide',
    page: 'popup.html',
    stored: (now) => guide(now, 'side_bend', 2),
    presses: press('Help'),
    shows: 'Your stretch is paused',
  },
  {
    name: 'page-in-settings',
    page: 'options.html',
    stored: (now) => stored(now, {}),
    presses: press('In the long run'),
    shows: 'Your desk, point by point',
  },
  {
    name: 'settings-hours',
    page: 'options.html',
    stored: (now) => ({ ...stored(now, {}), settings: { ...quickSettings, daysOff: ['2026-12-25', '2027-01-01'] } }),
    presses: async (page) => {
      await page.getByRole('radio', { name: 'My own hours' }).check();
      await press('More for Tuesday', 'Add hours')(page);
      const end = page.getByLabel('Wednesday, hours 1: to');
      await end.fill('08:00');
      await end.blur();
    },
    shows: 'The end has to come after the start.',
  },
  {
    name: 'settings-day-sheet',
    page: 'options.html',
    stored: (now) => stored(now, {}),
    presses: async (page) => {
      await page.getByRole('radio', { name: 'My own hours' }).check();
      await press('More for Tuesday')(page);
    },
    shows: 'Copy to',
  },
  {
    name: 'settings-found',
    page: 'options.html',
    stored: (now) => ({ ...stored(now, {}), settings: { ...quickSettings, sound: true } }),
    presses: (page) => page.getByLabel('Find a setting').fill('mute'),
    shows: /settings found/,
  },
  {
    name: 'settings-not-found',
    page: 'options.html',
    stored: (now) => stored(now, {}),
    presses: (page) => page.getByLabel('Find a setting').fill('qwxyz'),
    shows: 'Try another word.',
  },
  {
    name: 'settings-changed',
    page: 'options.html',
    stored: (now) => ({
      ...stored(now, {}),
      settings: { ...quickSettings, shortBreakEveryMinutes: 25, showNotification: false, hairTone: 'grey' },
    }),
    presses: async (page) => {
      await page.getByText('Fine-tuning').first().click();
    },
    shows: 'Length of a snooze',
  },
  { name: 'settings', page: 'options.html', stored: (now) => stored(now, {}), shows: 'Forget this' },
  {
    name: 'settings-diary',
    page: 'options.html',
    stored: (now) => ({
      ...stored(now, {}),
      workerLog: [
        { at: now - 90 * MINUTE, event: 'browserStarted', ms: 0 },
        { at: now - 60 * MINUTE, event: 'told', ms: 0 },
        { at: now - 15 * MINUTE, event: 'slept', ms: 41 * MINUTE },
        { at: now - 10 * MINUTE, event: 'cameBack', ms: 12 * MINUTE },
        { at: now - 5 * MINUTE, event: 'woke', ms: 45_000 },
      ],
    }),
    presses: press('Send a test reminder'),
    shows: 'The browser took it.',
  },
  {
    name: 'settings-refused',
    page: 'options.html',
    stored: (now) => stored(now, {}, newPerson),
    presses: async (page) => {
      const field = await ownMinutes(page);
      await field.fill('5');
      await field.blur();
    },
    shows: '5 is not from 15 to 60. Nothing was changed.',
  },
  {
    name: 'now-unsaved',
    page: 'popup.html',
    stored: (now) => stored(now, {}),
    fault: 'unsaved',
    shows: 'The browser would not save the last change.',
  },
  {
    name: 'now-private-window',
    page: 'popup.html',
    stored: (now) => stored(now, {}),
    fault: 'privateWindow',
    shows: 'Limber counts your time in private windows too.',
  },
  {
    name: 'settings-notices-off',
    page: 'options.html',
    stored: (now) => stored(now, {}),
    isSilenced: true,
    presses: (page) => page.getByText('How to turn them on').click(),
    shows: 'Limber is working, but you see breaks only on the icon.',
  },
  {
    name: 'fault-not-read',
    page: 'popup.html',
    stored: (now) => stored(now, {}),
    fault: 'storageRefused',
    shows: 'Limber could not read what it keeps',
  },
  {
    name: 'fault-stopped',
    page: 'popup.html',
    stored: (now) => stored(now - 180 * MINUTE, {}),
    fault: 'unheard',
    shows: 'Limber has not run since',
  },
  {
    name: 'fault-too-old',
    page: 'popup.html',
    stored: (now) => stored(now, {}),
    fault: 'tooOld',
    shows: 'This browser is too old for Limber',
  },
  {
    name: 'fault-settings-stopped',
    page: 'options.html',
    stored: (now) => stored(now - 180 * MINUTE, {}),
    fault: 'unheard',
    shows: 'Limber has not run since',
  },
  { name: 'welcome-count', page: 'welcome.html', stored: welcomed, shows: 'Limber counts how long you sit' },
  {
    name: 'welcome-reminder',
    page: 'welcome.html',
    stored: welcomed,
    presses: press('Next', 'Show me one'),
    shows: 'The browser took it.',
  },
  {
    name: 'welcome-rhythm',
    page: 'welcome.html',
    stored: welcomed,
    presses: press('Next', 'Next'),
    shows: 'Choose what suits you',
  },
  {
    name: 'welcome-rhythm-hours',
    page: 'welcome.html',
    stored: (now) => ({ ...welcomed(now), settings: { ...quickSettings, staySeated: true } }),
    presses: async (page) => {
      await press('Next', 'Next')(page);
      await page.getByRole('radio', { name: 'My own hours' }).check();
    },
    shows: 'Monday',
  },
  {
    name: 'welcome-end',
    page: 'welcome.html',
    stored: welcomed,
    presses: press('Skip all'),
    shows: 'To keep the icon in sight',
  },
];

/** Screens from which a stretch can be begun, and those that are one or two presses further on. */
export const further: readonly Screen[] = [
  {
    name: 'one move chosen',
    page: 'popup.html',
    stored: (now) => stored(now, {}),
    presses: async (page) => {
      await press('Moves')(page);
      await page.getByRole('checkbox', { name: /^Seated side bend/ }).check();
    },
    shows: 'Start, nothing new',
  },
  {
    name: 'the core routine',
    page: 'popup.html',
    stored: (now) => stored(now, {}),
    presses: press('Help', 'In the long run'),
    shows: 'Start, nothing new',
  },
];

/** Whether it is a step of a stretch that goes on. */
export const isGuide = ({ stored: seed }: Screen) => JSON.stringify(seed(0)).includes('"kind":"guide"');

/** The background has read whether notifications are allowed. From now on nothing makes it read that again. */
const silence = (page: Page) =>
  page.evaluate(async () => {
    await chrome.runtime.sendMessage({ type: 'cardClosed' });
    const { tracker } = await chrome.storage.local.get('tracker');
    await chrome.storage.local.set({ tracker: { ...(tracker as object), notificationPermission: 'off' } });
  });

/** On the page that has been opened for it: what else is to be true, and what is pressed. */
export async function arrive(page: Page, { history, isSilenced, presses }: Screen): Promise<void> {
  if (history === 'refused') await refuseRows(page);
  else if (history) await keepRows(page, history(Date.now()));
  if (isSilenced) await silence(page);
  await presses?.(page);
}

/** Opens a page that the fault is there for from its first script on. */
async function openWith(
  fault: PageFault,
  file: Screen['page'],
  { context, worker }: Pick<Limber, 'context' | 'worker'>,
) {
  const page = await context.newPage();
  await page.addInitScript(pageFaults[fault]);
  await page.goto(worker.url().replace('background.js', file));
  return page;
}

/** Takes out what is wanted among the errors that were logged. */
function takeErrors(logged: readonly string[], wanted: RegExp): void {
  const others = logged.filter((line) => !wanted.test(line));
  (logged as string[]).splice(0, logged.length, ...others);
}

/** Opens a screen. Storage is written before the page opens. */
export async function show(
  screen: Screen,
  limber: Pick<Limber, 'context' | 'worker' | 'errors' | 'seed' | 'stored' | 'open'>,
): Promise<Page> {
  await limber.seed(screen.stored(Date.now()));
  const page = screen.fault ? await openWith(screen.fault, screen.page, limber) : await limber.open(screen.page);
  await arrive(page, screen);
  try {
    await page.getByText(screen.shows).filter({ visible: true }).first().waitFor({ timeout: 20_000 });
  } catch (error) {
    const [seen, stored] = [await page.locator('body').textContent(), JSON.stringify(await limber.stored())];
    throw new Error(`${screen.name} is not there. Seen instead: ${seen}\nStored: ${stored}`, { cause: error });
  }
  // Some of it is written before the page is drawn, which then replaces it: nothing could be measured in between.
  if (!screen.fault) await page.locator('.now-place').first().waitFor({ state: 'detached', timeout: 20_000 });
  const wanted = screen.fault && loggedBy[screen.fault];
  if (wanted) takeErrors(limber.errors, wanted);
  return page;
}
