import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { WORD } from '../components/context/step-time';
import { PATIENCE, BEGINNING as VOICE_BEGINS } from '../components/context/use-speaking';
import { SAID_AGAIN_AFTER } from '../components/screens/guide/use-step';
import { type ExerciseId, exerciseIds, exerciseOf } from '../lib/content/catalogue';
import { type Exercise, LEAST_CHANGE, MOVES_A_BREAK } from '../lib/content/exercise';
import { type Condition, hiddenBy } from '../lib/content/safety';
import { MOST_BYTES, MOST_FILE_ROWS } from '../lib/core/data/read-export';
import { UNDO_FOR } from '../lib/core/data/your-data';
import { NOT_ASKED_FOR } from '../lib/core/exercises/safety-gate';
import { CHECK_TIME, FELT, READING, tempoFactor } from '../lib/core/guide/steps';
import { GUIDE_WAITS, GUIDE_WAITS_BY_HAND } from '../lib/core/guide/waits-for-person';
import { CARD_STAYS, GOOD_CARD_STAYS } from '../lib/core/next-change';
import { ALLOWED, ANSWER_WITHIN } from '../lib/core/overdue';
import { COUNTS_FROM } from '../lib/core/reminders/countdown';
import { LONGEST_SHIFT, PAUSE_IN_SHIFT } from '../lib/core/reminders/hours-spans';
import { SECOND_CLICK } from '../lib/core/reminders/moved';
import { OVERTIME_AT_MOST } from '../lib/core/reminders/overtime';
import { EMERGENCY_LEAST } from '../lib/core/reminders/pause';
import { SNOOZES_IN_A_ROW } from '../lib/core/reminders/prompt';
import { PROMPT_PATIENCE } from '../lib/core/reminders/prompt-patience';
import { STANDS_FOR } from '../lib/core/reminders/standing';
import { GOES_ON_WITHIN, WAIT_AT_MOST, WAIT_FOR_PAUSE } from '../lib/core/reminders/waiting-rules';
import { ANSWERED_BY_LEAVING } from '../lib/core/sitting/absence';
import { BRIEF_ABSENCE, GRACE_PERIOD, IDLE_THRESHOLD, LEAST_LOCKED, TYPING_THRESHOLD } from '../lib/core/sitting/clock';
import { PUT_RIGHT_WITHIN, WRONG_DATE } from '../lib/core/sitting/clock-set';
import { WALK } from '../lib/core/sitting/long-break';
import { FIRST_LOOKS, looksEvery, SECOND_LOOKS } from '../lib/core/sitting/looks';
import { LISTENS_AT_MOST, UNKNOWN_AT_MOST } from '../lib/core/sitting/no-input';
import { MOST_ROWS } from '../lib/core/sitting/outbox';
import { KEPT_FOR } from '../lib/core/state/check-place';
import { ROWS_AT_ONCE } from '../lib/core/state/history-request';
import { KEPT_LINES } from '../lib/core/state/log-entry';
import { callMinutes, timedPauses } from '../lib/core/state/pause-lengths';
import { notTodayDays } from '../lib/core/state/person';
import { LONGEST_HELP, MOST_IGNORED } from '../lib/core/state/policy-form';
import { TRIES, TRIES_EVERY } from '../lib/core/state/retry';
import { MOST_SET_ASIDE } from '../lib/core/state/set-aside';
import { definitionOf, namesOf, type SettingName } from '../lib/core/state/settings';
import { A_WHILE, DAY, DAY_TURNS, HOUR, MINUTE, MORNING, SECOND } from '../lib/core/state/time';
import { MOST_RANGES } from '../lib/core/state/week';
import { WELCOME_WAITS } from '../lib/core/state/welcome';
import { LEAST_BOUT } from '../lib/core/views/day/day-view';
import { NOT_LATE } from '../lib/core/views/day/entries';
import { LONG_SIT, sitSteps } from '../lib/core/views/history/measures';
import { WEEKS } from '../lib/core/views/history/period';
import { REPORT_LINES } from '../lib/core/views/report-log';
import { rhythmNames, rhythms } from '../lib/core/views/rhythms';
import { OFFICE } from '../lib/core/views/working-week';
import { LONGEST_SILENCE, LOOKS_EVERY } from '../lib/core/wake';
import { SMALL_HOURS } from '../lib/i18n/language';
import { LONGEST_LENGTH } from '../lib/i18n/length';
import { periodInMinutes } from '../lib/platform/alarm';
import { GRACE } from '../lib/shell/fallback-timer';
import { LANGUAGE_LIMIT, limits } from '../lib/shell/limits';
import { COPIED_WITHIN } from '../lib/shell/reporting';
import { COMPARED_APART } from '../lib/shell/sync';

// The alarm's adapter is read for its number only.
vi.mock('../lib/platform/browser', () => ({ browser: {} }));

const root = resolve(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

interface Rule {
  readonly id: string;
  readonly says: string;
  readonly value: string;
  readonly why: string;
  readonly source: string;
}

/** The rows of the tables in docs/rules.md. */
const page = read('docs/rules.md');
const rules: readonly Rule[] = [...page.matchAll(/^\| ([A-Z]+-\d+) +\|(.*)\|$/gm)].map(([, id = '', rest = '']) => {
  const [says = '', value = '', why = '', source = '', ...more] = rest.split('|').map((cell) => cell.trim());
  if (more.length > 0) throw new Error(`${id} has too many cells`);
  return { id, says, value, why, source };
});
const addressOf = new Map([...page.matchAll(/^\[([^\]]+)\]: (\S+)$/gm)].map(([, name = '', url = '']) => [name, url]));
const sourcesOf = ({ source }: Rule) => [...source.matchAll(/\[([^\]]+)\]/g)].map(([, name = '']) => name);

/** Every file of the repository that people wrote, by folder; `.` is the top. */
const written = /\.(?:tsx?|mjs|c|css|html|md|json)$/;
const filesIn = (folder: string) =>
  readdirSync(join(root, folder), { recursive: folder !== '.', encoding: 'utf8' })
    .map((file) => join(folder, file).replaceAll('\\', '/'))
    .filter((file) => written.test(file) && file !== 'package-lock.json' && !file.startsWith('tests/fixtures/'));
const code = [...filesIn('lib'), ...filesIn('components')];
const tests = filesIn('tests').filter((file) => file !== 'tests/rules.test.ts');
const others = ['.', 'docs', 'entrypoints', 'scripts'].flatMap(filesIn).filter((file) => file !== 'docs/rules.md');

const areas = [...new Set(rules.map(({ id }) => id.replace(/-\d+$/, '')))];
const citation = new RegExp(`\\b(?:${areas.join('|')})-\\d+\\b`, 'g');
const citedIn = (files: readonly string[]) =>
  files.flatMap((file) => [...read(file).matchAll(citation)].map(([id]) => ({ file, id })));

/** The rules in "DOSE-10 to DOSE-23", all of them. */
const spans = new RegExp(`\\b(${areas.join('|')})-(\\d+) to \\1-(\\d+)\\b`, 'g');
const spannedIn = (files: readonly string[]) =>
  files.flatMap((file) =>
    [...read(file).matchAll(spans)].flatMap(([, area, from, to]) =>
      rules.map(({ id }) => id).filter((id) => isBetween(id, area ?? '', Number(from), Number(to))),
    ),
  );

function isBetween(id: string, area: string, from: number, to: number): boolean {
  const number = Number(id.split('-')[1]);
  return id.startsWith(`${area}-`) && number >= from && number <= to;
}

describe('the rules', () => {
  test('are read by this test, each with an id of its own, a reason and a source', () => {
    expect(rules.length).toBeGreaterThan(100);
    expect(page.match(/^\| [A-Z]+-\d+/gm)?.length).toBe(rules.length);
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    expect(rules.filter((rule) => !rule.says || !rule.value || !rule.why || !rule.source)).toEqual([]);
  });

  test('name as their source an address that is there, or say that they are ours', () => {
    const unfounded = rules.filter((rule) => {
      const names = sourcesOf(rule);
      return rule.source !== 'Ours' && (names.length === 0 || !names.every((name) => addressOf.has(name)));
    });
    expect(unfounded).toEqual([]);
    expect([...addressOf.values()].filter((url) => !URL.canParse(url) || !/^https?:/.test(url))).toEqual([]);
    const named = new Set(rules.flatMap(sourcesOf));
    expect([...addressOf.keys()].filter((name) => !named.has(name))).toEqual([]);
  });

  test('lie within what they are ordered by: each table has one area, and its numbers go up', () => {
    for (const area of areas) {
      const numbers = rules.filter(({ id }) => id.startsWith(`${area}-`)).map(({ id }) => Number(id.split('-')[1]));
      expect(numbers, area).toEqual(numbers.toSorted((one, other) => one - other));
    }
  });
});

describe('a rule that is cited', () => {
  test('is there', () => {
    const known = new Set(rules.map(({ id }) => id));
    expect(citedIn([...code, ...tests, ...others, 'docs/rules.md']).filter(({ id }) => !known.has(id))).toEqual([]);
  });

  test('is no page that the repository does not have', () => {
    const outside =
      /\b(?:health|design|faults|look|house|platform|peers|models|figure|recipes)\.md\b|\bdesign §|§ ?\d|\bissue \d|\bfault [A-Z]?\d/i;
    const left = [...code, ...tests, ...others, 'docs/rules.md'].flatMap((file) =>
      read(file)
        .split('\n')
        .flatMap((line, index) => (outside.test(line) ? [`${file}:${index + 1} ${line.trim()}`] : [])),
    );
    expect(left).toEqual([]);
  });
});

describe('a rule that is written down', () => {
  test('is followed somewhere: the code cites it', () => {
    const cited = new Set(citedIn(code).map(({ id }) => id));
    expect(rules.map(({ id }) => id).filter((id) => !cited.has(id))).toEqual([]);
  });

  test('is tested, most of them under its id', () => {
    const cited = new Set([...citedIn(tests).map(({ id }) => id), ...spannedIn(tests)]);
    const untested = rules.map(({ id }) => id).filter((id) => !cited.has(id));
    expect(untested.length, untested.join(' ')).toBeLessThan(rules.length / 10);
  });
});

const units: Readonly<Record<string, number>> = {
  ms: 1,
  s: SECOND,
  min: MINUTE,
  h: HOUR,
  day: DAY,
  days: DAY,
};

/** A value as the page has it, in ms where it has a unit of time: by default, least, most; or as many as it lists. */
function readValue(said: string): boolean | readonly (number | string)[] {
  if (said === 'on' || said === 'off') return said === 'on';
  if (/^[a-z-]+(?:, [a-z-]+)+$/.test(said)) return said.split(', ');
  const clock = [...said.matchAll(/(\d\d):(\d\d)/g)].map(([, h, m]) => (Number(h) * 60 + Number(m)) * MINUTE);
  if (clock.length > 0) return clock;
  const [, amounts = '', unit, times] = /^([\d.,()– ]+?)(?: ([a-z]+))?(?: × (\d+))?$/.exec(said) ?? [];
  const numbers = amounts.match(/[\d.]+/g)?.map(Number) ?? [];
  const factor = unit === undefined ? 1 : units[unit];
  if (numbers.length === 0 || factor === undefined) throw new Error(`"${said}" is no value`);
  return [...numbers.map((number) => number * factor), ...(times === undefined ? [] : [Number(times)])];
}

interface Range {
  readonly least: number;
  readonly most: number;
  readonly byDefault: number;
}

const ranged = ({ byDefault, least, most }: Range, unit = 1) => [byDefault, least, most].map((each) => each * unit);

function doseOf(id: ExerciseId): readonly number[] {
  const { dose, allowedHoldSeconds }: Exercise = exerciseOf(id);
  return [...[dose.holdSeconds, ...allowedHoldSeconds].map((each) => each * SECOND), dose.repetitions];
}

/** The moves by the rule that gives their dose: it begins with the move's id. */
const movesById: Readonly<Record<string, ExerciseId>> = Object.fromEntries(
  rules.flatMap(({ id, says }) => {
    const move = exerciseIds.find((each) => says.startsWith(`\`${each}\`: `));
    return move ? [[id, move]] : [];
  }),
);

const conditionsById: Readonly<Record<string, Condition>> = {
  'CHECK-11': 'thinBones',
  'CHECK-12': 'hipSurgery',
  'CHECK-13': 'recentSurgery',
  'CHECK-14': 'pregnancy',
  'CHECK-15': 'heartPressure',
  'CHECK-16': 'bloodThinners',
  'CHECK-17': 'jointFlare',
};

const mapped = <Value, Result>(of: Readonly<Record<string, Value>>, change: (value: Value) => Result) =>
  Object.fromEntries(Object.entries(of).map(([id, value]) => [id, change(value)]));

const definitions = read('lib/core/state/settings/definitions.ts');

/** The rule that the row of a setting cites; the name of the setting, if it cites none. */
const ruleOfSetting = (name: SettingName) =>
  new RegExp(`\\b([A-Z]+-\\d+)\\)?\\.? \\*/\\n  ${name}: `).exec(definitions)?.[1] ?? name;

/** The unit of a number that people can set is the end of its name. */
const unitOfSetting = (name: SettingName) =>
  ({ Minutes: MINUTE, Seconds: SECOND, Days: DAY })[/(?:Minutes|Seconds|Days)$/.exec(name)?.[0] ?? ''] ?? 1;

function valueOfSetting(name: SettingName): boolean | readonly number[] {
  const definition = definitionOf(name);
  if (definition.kind === 'number') return ranged(definition, unitOfSetting(name));
  return definition.byDefault === true;
}

const settingsById = Object.fromEntries(
  namesOf('number', 'switch').map((name) => [ruleOfSetting(name), valueOfSetting(name)]),
);

/** What the code has, in the same form. */
const inCode: Readonly<Record<string, boolean | readonly (number | string)[]>> = {
  'SITTING-5': [WRONG_DATE],
  'SITTING-6': [PUT_RIGHT_WITHIN],
  'SITTING-8': [STANDS_FOR],
  'SITTING-9': [SECOND_CLICK],
  'ABSENCE-1': [IDLE_THRESHOLD],
  'ABSENCE-2': [BRIEF_ABSENCE],
  'ABSENCE-5': [LEAST_LOCKED],
  'ABSENCE-8': [ANSWERED_BY_LEAVING],
  'ABSENCE-9': [GRACE_PERIOD],
  'ABSENCE-12': [A_WHILE],
  'ABSENCE-14': [LISTENS_AT_MOST],
  'ABSENCE-16': [UNKNOWN_AT_MOST],
  'BREAK-8': [MOVES_A_BREAK],
  'BREAK-15': [WALK],
  'BREAK-14': ranged(notTodayDays, DAY),
  'PROMPT-2': [SNOOZES_IN_A_ROW],
  'PROMPT-3': [PROMPT_PATIENCE],
  'PROMPT-10': [COUNTS_FROM * MINUTE],
  'PROMPT-12': [TRIES],
  'WELCOME-2': [WELCOME_WAITS],
  'WELCOME-4': rhythmNames.map((name) => rhythms[name] * MINUTE),
  'WAIT-4': callMinutes.map((minutes) => minutes * MINUTE),
  'WAIT-7': [WAIT_AT_MOST],
  'WAIT-9': [TYPING_THRESHOLD],
  'WAIT-10': [WAIT_FOR_PAUSE],
  'WAIT-19': [GOES_ON_WITHIN],
  'PAUSE-1': Object.values(timedPauses),
  'PAUSE-2': [MORNING.hour * HOUR],
  'PAUSE-4': [EMERGENCY_LEAST],
  'HOURS-1': [OFFICE.from * MINUTE, OFFICE.to * MINUTE],
  'HOURS-2': [DAY_TURNS * MINUTE],
  'HOURS-6': [PAUSE_IN_SHIFT],
  'HOURS-7': [LONGEST_SHIFT],
  'HOURS-8': [OVERTIME_AT_MOST],
  'HOURS-9': [MOST_RANGES],
  'DAY-3': [LEAST_BOUT],
  'DAY-5': [NOT_LATE],
  'HISTORY-2': [7 * WEEKS * DAY],
  'HISTORY-4': [LONG_SIT],
  'HISTORY-8': sitSteps,
  'GUIDE-1': [SAID_AGAIN_AFTER],
  'GUIDE-3': [GUIDE_WAITS],
  'GUIDE-4': [GUIDE_WAITS_BY_HAND],
  'GUIDE-7': [LEAST_CHANGE * SECOND],
  'GUIDE-8': [READING],
  'GUIDE-9': [WORD],
  'GUIDE-10': [CHECK_TIME],
  'GUIDE-11': [FELT * SECOND],
  'GUIDE-12': [tempoFactor.slower],
  'GUIDE-17': [CARD_STAYS],
  'GUIDE-18': [GOOD_CARD_STAYS],
  ...settingsById,
  ...mapped(movesById, doseOf),
  'CHECK-2': [NOT_ASKED_FOR],
  'CHECK-10': [KEPT_FOR],
  ...mapped(conditionsById, (condition) => hiddenBy[condition]),
  'SPEECH-4': [VOICE_BEGINS],
  'SPEECH-5': [PATIENCE],
  'STORE-3': [MOST_ROWS],
  'STORE-4': [KEPT_LINES],
  'STORE-5': [MOST_SET_ASIDE],
  'LANG-5': [LANGUAGE_LIMIT],
  'STORE-8': [limits.idle.query],
  'STORE-9': [limits.notifications.show],
  'STORE-10': [limits.storage.set],
  'STORE-11': [ANSWER_WITHIN],
  'DATA-3': [ROWS_AT_ONCE],
  'DATA-4': [MOST_BYTES, MOST_FILE_ROWS],
  'DATA-11': [UNDO_FOR],
  'POLICY-2': [MOST_IGNORED],
  'POLICY-5': [LONGEST_HELP],
  'POLICY-7': [limits.managed.get],
  'REPORT-3': [REPORT_LINES],
  'REPORT-4': [COPIED_WITHIN],
  'SYNC-6': [COMPARED_APART],
  'WAKE-1': [LONGEST_SILENCE],
  'WAKE-2': [LOOKS_EVERY],
  'WAKE-3': [looksEvery(0)],
  'WAKE-4': [looksEvery(FIRST_LOOKS)],
  'WAKE-5': [looksEvery(SECOND_LOOKS)],
  'WAKE-7': [periodInMinutes * MINUTE],
  'WAKE-8': [ALLOWED],
  'WAKE-9': [GRACE],
};

describe('a number on the page', () => {
  const valued = rules.filter(({ value }) => value !== '–');

  test('is one that this test looks up in the code, and the other way round', () => {
    expect(valued.map(({ id }) => id).toSorted()).toEqual(Object.keys(inCode).toSorted());
  });

  test.each(valued)('$id is $value', ({ id, value }) => {
    expect(readValue(value)).toEqual(inCode[id]);
  });

  test('is there for each switch and each range that people can set, and each has a rule of its own', () => {
    expect(Object.keys(settingsById)).toHaveLength(namesOf('number', 'switch').length);
    expect(rules.map(({ id }) => id)).toEqual(expect.arrayContaining(Object.keys(settingsById)));
  });

  test('in words is the code’s too', () => {
    expect(FIRST_LOOKS, 'WAKE-3: the first ten minutes').toBe(10 * MINUTE);
    expect(SECOND_LOOKS, 'WAKE-4: until two hours').toBe(2 * HOUR);
    expect(TRIES_EVERY, 'PROMPT-12: once a minute').toBe(MINUTE);
    expect(BRIEF_ABSENCE, 'ABSENCE-7: two minutes late').toBe(2 * MINUTE);
    expect(LONGEST_LENGTH, 'ABSENCE-12: what the words call a while').toBe(A_WHILE);
    expect(SMALL_HOURS * HOUR, 'HOURS-2: before when nobody says tomorrow').toBe(DAY_TURNS * MINUTE);
    expect(GRACE_PERIOD, 'WAIT-11 and PAUSE-5: a minute later').toBe(MINUTE);
  });
});

describe('the dose of a move', () => {
  test('is on the page for every move of the catalogue', () => {
    expect(Object.values(movesById).toSorted()).toEqual(exerciseIds.toSorted());
  });

  test.each(Object.entries(movesById))('%s names a source that %s itself names', (id, move) => {
    const named = sourcesOf(rules.find((rule) => rule.id === id) as Rule).map((name) => addressOf.get(name));
    const { sources }: Exercise = exerciseOf(move);
    expect(sources).toEqual(expect.arrayContaining(named));
  });
});
