// Decides how an organisation's policy is read.

import * as z from 'zod/mini';
import { noPolicy, type Policy, unknownPolicy } from './policy';
import { LONGEST_HELP, MOST_IGNORED } from './policy-form';
import { readPolicyWeek } from './policy-week';
import { isOfKind, type SettingName, settingNames } from './settings';
import { allowedValue, readChosen } from './settings-schema';
import { withoutTooBig } from './stored-size';
import { daysOffSchema, readDaysOff } from './week-schema';

/** How many characters of the name of a value that makes no sense are kept. */
const LONGEST_NAME = 60;

const parts = z.record(z.string(), z.unknown());
const helpSchema = z.string().check(z.trim(), z.minLength(1), z.maxLength(LONGEST_HELP));

const isSetting = (name: string): name is SettingName => settingNames.some((each) => each === name);

const allowed = (name: SettingName, given: unknown) =>
  allowedValue(name, isOfKind(name, 'week') ? readPolicyWeek(given) : given);

/** Some values of settings, as they are read. */
type Values = { [name: string]: unknown };

/** What is understood so far. */
interface Reading {
  readonly defaults: Values;
  readonly locked: Values;
  readonly others: Partial<Pick<Policy, 'quietDates' | 'noHistory' | 'noWelcomePage' | 'helpText'>>;
  readonly ignored: string[];
}

/** A setting's `default` and `locked`, each for itself. */
function readSetting({ defaults, locked, ignored }: Reading, name: SettingName, given: unknown): void {
  const ways = parts.safeParse(given).data;
  if (!ways) ignored.push(name);
  for (const [way, wanted] of Object.entries(ways ?? {})) {
    const value = allowed(name, wanted);
    if (value === undefined || (way !== 'default' && way !== 'locked')) ignored.push(`${name}.${way}`);
    else if (way === 'default') defaults[name] = value;
    else locked[name] = value;
  }
}

/** Each date for itself. One too many is named too, as one that makes no sense. */
function readQuietDates({ others, ignored }: Reading, given: unknown): void {
  const dates = z.array(z.unknown()).safeParse(given).data;
  if (!dates) {
    ignored.push('quietDates');
    return;
  }
  const quietDates = readDaysOff(dates);
  const taken: ReadonlySet<unknown> = new Set(quietDates);
  ignored.push(...dates.flatMap((date, index) => (taken.has(date) ? [] : [`quietDates[${index}]`])));
  Object.assign(others, { quietDates });
}

const otherSchemas = { noHistory: z.boolean(), noWelcomePage: z.boolean(), helpText: helpSchema } as const;

function readOther({ others, ignored }: Reading, name: string, given: unknown): void {
  const schema: z.ZodMiniType | undefined = Object.entries(otherSchemas).find(([each]) => each === name)?.[1];
  const read = schema?.safeParse(given);
  if (read?.success) Object.assign(others, { [name]: read.data });
  else ignored.push(name);
}

/** A policy as the browser hands it on. Never throws; each value that makes no sense costs only itself (POLICY-2). */
export function readPolicy(raw: unknown): Policy {
  const reading: Reading = { defaults: {}, locked: {}, others: {}, ignored: [] };
  for (const [name, given] of Object.entries(parts.safeParse(withoutTooBig(raw)).data ?? {})) {
    if (isSetting(name)) readSetting(reading, name, given);
    else if (name === 'quietDates') readQuietDates(reading, given);
    else readOther(reading, name, given);
  }
  const { defaults, locked, others, ignored } = reading;
  const names = ignored.slice(0, MOST_IGNORED).map((name) => name.slice(0, LONGEST_NAME));
  return { ...noPolicy, ...others, defaults, locked, ignored: names };
}

const storedSchema = z.object({
  isKnown: z.boolean(),
  defaults: parts,
  locked: parts,
  quietDates: daysOffSchema,
  noHistory: z.boolean(),
  noWelcomePage: z.boolean(),
  helpText: z.nullable(helpSchema),
  ignored: z.array(z.string().check(z.maxLength(LONGEST_NAME))).check(z.maxLength(MOST_IGNORED)),
});

/** The policy as it was stored. One that makes no sense is not known: the browser is asked for it at every start. */
export function readStoredPolicy(stored: unknown): { readonly policy: Policy; readonly isWhole: boolean } {
  if (stored === undefined) return { policy: unknownPolicy, isWhole: true };
  const read = storedSchema.safeParse(stored).data;
  if (!read) return { policy: unknownPolicy, isWhole: false };
  return { policy: { ...read, defaults: readChosen(read.defaults), locked: readChosen(read.locked) }, isWhole: true };
}
