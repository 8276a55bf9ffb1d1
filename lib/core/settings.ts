import * as z from 'zod/mini';

/** What each setting may be, and what it is until a person says otherwise (design §4; health.md §4.2). */
export const settingRanges = {
  shortBreakEveryMinutes: { least: 15, most: 60, byDefault: 30 },
  shortBreakSeconds: { least: 20, most: 180, byDefault: 60 },
  snoozeMinutes: { least: 1, most: 15, byDefault: 5 },
  naturalBreakMinutes: { least: 3, most: 15, byDefault: 5 },
} as const;

export type SettingName = keyof typeof settingRanges;

export const settingNames = Object.keys(settingRanges) as [SettingName, ...SettingName[]];

const within = ({ least, most }: { least: number; most: number }) => z.int().check(z.gte(least), z.lte(most));

export const settingsSchema = z.object({
  shortBreakEveryMinutes: within(settingRanges.shortBreakEveryMinutes),
  shortBreakSeconds: within(settingRanges.shortBreakSeconds),
  snoozeMinutes: within(settingRanges.snoozeMinutes),
  naturalBreakMinutes: within(settingRanges.naturalBreakMinutes),
});

/** Precious: typed by a person. Minutes and seconds as their names say. */
export type Settings = Readonly<z.infer<typeof settingsSchema>>;

export const defaultSettings: Settings = {
  shortBreakEveryMinutes: settingRanges.shortBreakEveryMinutes.byDefault,
  shortBreakSeconds: settingRanges.shortBreakSeconds.byDefault,
  snoozeMinutes: settingRanges.snoozeMinutes.byDefault,
  naturalBreakMinutes: settingRanges.naturalBreakMinutes.byDefault,
};

/** Reads each setting that makes sense and takes the default for the rest, so one bad value never costs the others. */
export function readSettings(stored: unknown): Settings {
  const given = z.record(z.string(), z.unknown()).safeParse(stored);
  if (!given.success) return defaultSettings;
  const read: Record<SettingName, number> = { ...defaultSettings };
  for (const name of settingNames) {
    const value = settingsSchema.shape[name].safeParse(given.data[name]);
    if (value.success) read[name] = value.data;
  }
  return read;
}

/** The settings with one changed; the same settings if `value` is not allowed. */
export function changeSetting(settings: Settings, name: SettingName, value: number): Settings {
  return settingsSchema.shape[name].safeParse(value).success ? { ...settings, [name]: value } : settings;
}
