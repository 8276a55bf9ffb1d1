import * as z from 'zod/mini';
import { daysOffSchema, readDaysOff, readWeek, weekSchema } from './week';

/** What each number may be, and what it is until a person says otherwise. The ids are those of docs/rules.md. */
export const settingRanges = {
  /** BREAK-1 */
  shortBreakEveryMinutes: { least: 15, most: 60, byDefault: 30 },
  /** BREAK-2 */
  shortBreakSeconds: { least: 20, most: 180, byDefault: 60 },
  /** BREAK-4 */
  longBreakEveryMinutes: { least: 45, most: 120, byDefault: 60 },
  /** BREAK-5 */
  longBreakMinutes: { least: 2, most: 15, byDefault: 5 },
  /** PROMPT-1 */
  snoozeMinutes: { least: 1, most: 15, byDefault: 5 },
  /** ABSENCE-4 */
  naturalBreakMinutes: { least: 3, most: 15, byDefault: 5 },
  /** How long a due break waits for a call at the most (WAIT-1). */
  callWaitMinutes: { least: 10, most: 60, byDefault: 30 },
  /** After this many in a day, Skip makes way for a plainer way out; 0 is no limit (PROMPT-6). */
  skipsADay: { least: 0, most: 10, byDefault: 0 },
  /** The safety check comes again after so long (CHECK-1). */
  safetyRecheckDays: { least: 30, most: 180, byDefault: 90 },
} as const;

/** What is one of a few; the first is what it is until a person says otherwise, but for the tones, which run from light to dark. */
export const settingChoices = {
  /** How a guide goes from step to step: by time, by more time, or when the person says so (GUIDE-12). */
  tempo: ['normal', 'slower', 'byHand'],
  /** The drawn person's skin. */
  skinTone: ['light', 'beige', 'tan', 'brown', 'dark'],
  /** And their hair. */
  hairTone: ['fair', 'red', 'brown', 'black', 'grey'],
} as const;

/** What is simply on or off. */
export const settingSwitches = {
  /** BREAK-3 */
  longBreaks: true,
  /** "I stay seated": nobody is told to stand (BREAK-7). */
  staySeated: false,
  /** "I often read, watch or take calls": no input while something plays is no absence (SITTING-10). */
  readsOrWatches: false,
  /** Each step of a guide is said aloud (SPEECH-1). */
  voice: false,
  /** A chime at a change of side, and at the end of a move (SPEECH-2). */
  sound: false,
  /** Moves on the floor are offered too (BREAK-9). */
  floorMoves: false,
  /** Resting the eyes is offered too: the evidence for it is weak (BREAK-10). */
  eyeRest: false,
  /** The badge and the title count down the last five minutes (PROMPT-11). */
  badgeCountdown: true,
  /** PROMPT-5 */
  showNotification: true,
  /** One gentle repeat, if the first went unanswered (PROMPT-4). */
  repeatNotice: true,
  /** What a due break waits for, one switch each (WAIT-2, WAIT-3, WAIT-5, WAIT-6, WAIT-8). */
  waitForCalls: true,
  /** While the browser shares a screen or a window; only where the browser tells (Firefox). */
  waitWhileSharing: true,
  waitForFullscreen: true,
  waitWhileAudible: false,
  /** For a pause in typing. */
  waitForPause: true,
} as const;

export type NumberName = keyof typeof settingRanges;
export type SwitchName = keyof typeof settingSwitches;
export type ChoiceName = keyof typeof settingChoices;
/** What is a calendar, and has an intent of its own. */
export type CalendarName = 'hours' | 'daysOff';
export type SettingName = NumberName | SwitchName | ChoiceName | CalendarName;

export const numberNames = Object.keys(settingRanges) as [NumberName, ...NumberName[]];
export const choiceNames = Object.keys(settingChoices) as [ChoiceName, ...ChoiceName[]];
export const switchNames = Object.keys(settingSwitches) as [SwitchName, ...SwitchName[]];

export const settingNames: readonly SettingName[] = [
  ...numberNames,
  ...switchNames,
  ...choiceNames,
  'hours',
  'daysOff',
];

const within = ({ least, most }: { least: number; most: number }) => z.int().check(z.gte(least), z.lte(most));

export const settingsSchema = z.object({
  shortBreakEveryMinutes: within(settingRanges.shortBreakEveryMinutes),
  shortBreakSeconds: within(settingRanges.shortBreakSeconds),
  longBreaks: z.boolean(),
  longBreakEveryMinutes: within(settingRanges.longBreakEveryMinutes),
  longBreakMinutes: within(settingRanges.longBreakMinutes),
  snoozeMinutes: within(settingRanges.snoozeMinutes),
  naturalBreakMinutes: within(settingRanges.naturalBreakMinutes),
  callWaitMinutes: within(settingRanges.callWaitMinutes),
  skipsADay: within(settingRanges.skipsADay),
  safetyRecheckDays: within(settingRanges.safetyRecheckDays),
  staySeated: z.boolean(),
  readsOrWatches: z.boolean(),
  voice: z.boolean(),
  sound: z.boolean(),
  floorMoves: z.boolean(),
  eyeRest: z.boolean(),
  badgeCountdown: z.boolean(),
  showNotification: z.boolean(),
  repeatNotice: z.boolean(),
  waitForCalls: z.boolean(),
  waitWhileSharing: z.boolean(),
  waitForFullscreen: z.boolean(),
  waitWhileAudible: z.boolean(),
  waitForPause: z.boolean(),
  /** When reminders may come, per weekday in local time; `null`: at any time. */
  hours: z.nullable(weekSchema),
  daysOff: daysOffSchema,
  tempo: z.enum(settingChoices.tempo),
  skinTone: z.enum(settingChoices.skinTone),
  hairTone: z.enum(settingChoices.hairTone),
} satisfies Record<SettingName, z.core.$ZodType>);

/** Precious: typed by a person. Minutes and seconds as their names say. */
export type Settings = Readonly<z.infer<typeof settingsSchema>>;

const byDefault = ([name, range]: [string, { byDefault: number }]) => [name, range.byDefault] as const;

export const defaultSettings: Settings = {
  ...(Object.fromEntries(Object.entries(settingRanges).map(byDefault)) as Record<NumberName, number>),
  ...settingSwitches,
  tempo: 'normal',
  skinTone: 'tan',
  hairTone: 'brown',
  hours: null,
  daysOff: [],
};

/** Reads each setting that makes sense and takes the default for the rest, so one bad value never costs the others. */
export function readSettings(raw: unknown): Settings {
  const given = z.record(z.string(), z.unknown()).safeParse(raw);
  if (!given.success) return defaultSettings;
  const values: Readonly<Record<string, unknown>> = {
    ...given.data,
    hours: readWeek(given.data.hours),
    daysOff: readDaysOff(given.data.daysOff),
  };
  return settingNames.reduce((read, name) => changeSetting(read, name, values[name]), defaultSettings);
}

/** What is stored of a setting and makes no sense, or not all of it, by name. */
export function unreadSettings(stored: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const unread = settingNames.filter(
    (name) => Object.hasOwn(stored, name) && !settingsSchema.shape[name].safeParse(stored[name]).success,
  );
  return Object.fromEntries(unread.map((name) => [name, stored[name]]));
}

/** The settings with one changed; the same settings if `value` is not allowed. */
export function changeSetting(settings: Settings, name: SettingName, value: unknown): Settings {
  const parsed = settingsSchema.shape[name].safeParse(value);
  return parsed.success ? { ...settings, [name]: parsed.data } : settings;
}
