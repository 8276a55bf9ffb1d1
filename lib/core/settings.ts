import * as z from 'zod/mini';

/** What each number may be, and what it is until a person says otherwise (design §4; health.md §4.2). */
export const settingRanges = {
  shortBreakEveryMinutes: { least: 15, most: 60, byDefault: 30 },
  shortBreakSeconds: { least: 20, most: 180, byDefault: 60 },
  longBreakEveryMinutes: { least: 45, most: 120, byDefault: 60 },
  longBreakMinutes: { least: 2, most: 15, byDefault: 5 },
  snoozeMinutes: { least: 1, most: 15, byDefault: 5 },
  naturalBreakMinutes: { least: 3, most: 15, byDefault: 5 },
} as const;

/** What is simply on or off. */
export const settingSwitches = {
  longBreaks: true,
  /** "I stay seated": nobody is told to stand. */
  staySeated: false,
  /** "I often read, watch or take calls": no input while something plays is no absence. */
  readsOrWatches: false,
} as const;

export type NumberName = keyof typeof settingRanges;
export type SwitchName = keyof typeof settingSwitches;
export type SettingName = NumberName | SwitchName;

export const numberNames = Object.keys(settingRanges) as [NumberName, ...NumberName[]];
export const switchNames = Object.keys(settingSwitches) as [SwitchName, ...SwitchName[]];

const within = ({ least, most }: { least: number; most: number }) => z.int().check(z.gte(least), z.lte(most));

export const settingsSchema = z.object({
  shortBreakEveryMinutes: within(settingRanges.shortBreakEveryMinutes),
  shortBreakSeconds: within(settingRanges.shortBreakSeconds),
  longBreaks: z.boolean(),
  longBreakEveryMinutes: within(settingRanges.longBreakEveryMinutes),
  longBreakMinutes: within(settingRanges.longBreakMinutes),
  snoozeMinutes: within(settingRanges.snoozeMinutes),
  naturalBreakMinutes: within(settingRanges.naturalBreakMinutes),
  staySeated: z.boolean(),
  readsOrWatches: z.boolean(),
});

/** Precious: typed by a person. Minutes and seconds as their names say. */
export type Settings = Readonly<z.infer<typeof settingsSchema>>;

const byDefault = ([name, range]: [string, { byDefault: number }]) => [name, range.byDefault] as const;

export const defaultSettings: Settings = {
  ...(Object.fromEntries(Object.entries(settingRanges).map(byDefault)) as Record<NumberName, number>),
  ...settingSwitches,
};

/** Reads each setting that makes sense and takes the default for the rest, so one bad value never costs the others. */
export function readSettings(stored: unknown): Settings {
  const given = z.record(z.string(), z.unknown()).safeParse(stored);
  if (!given.success) return defaultSettings;
  const names: readonly SettingName[] = [...numberNames, ...switchNames];
  return names.reduce((read, name) => changeSetting(read, name, given.data[name]), defaultSettings);
}

/** The settings with one changed; the same settings if `value` is not allowed. */
export function changeSetting(settings: Settings, name: SettingName, value: unknown): Settings {
  const parsed = settingsSchema.shape[name].safeParse(value);
  return parsed.success ? { ...settings, [name]: parsed.data } : settings;
}
