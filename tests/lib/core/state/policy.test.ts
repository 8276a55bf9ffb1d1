import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseSettings, forgetChoice, underPolicy } from '../../../../lib/core/state/choose';
import { effectiveSettings, isManaged, noPolicy, type Policy, unknownPolicy } from '../../../../lib/core/state/policy';
import { LONGEST_HELP, MOST_IGNORED } from '../../../../lib/core/state/policy-form';
import { readPolicy, readStoredPolicy } from '../../../../lib/core/state/policy-schema';
import { defaultSettings, definitionOf, type SettingName, settingNames } from '../../../../lib/core/state/settings';
import { freshState } from '../../../../lib/core/state/state';

/** Values that a setting may have, as they are stored, in a number of which each differs from the one before. */
function valuesOf(name: SettingName): readonly unknown[] {
  const row = definitionOf(name);
  switch (row.kind) {
    case 'number':
      return [row.least, row.most, row.byDefault];
    case 'switch':
      return [true, false];
    case 'choice':
      return row.choices;
    case 'language':
      return [null, 'de', 'pt-BR'];
    case 'week':
      return [null, [[{ from: 540, to: 1020 }], [], [], [], [], [], []], [[], [], [], [], [], [], []]];
    case 'dates':
      return [[], ['2026-12-24'], ['2027-01-01', '2027-01-02']];
    default:
      return row satisfies never;
  }
}

/** Any of the settings, each with a value that it may have. */
const some = fc
  .tuple(...settingNames.map((name) => fc.option(fc.constantFrom(...valuesOf(name)), { nil: undefined })))
  .map((values) =>
    Object.fromEntries(
      settingNames.map((name, index) => [name, values[index]]).filter(([, value]) => value !== undefined),
    ),
  );

const policies = fc.record({ defaults: some, locked: some }).map((parts): Policy => ({ ...noPolicy, ...parts }));

describe('of each setting counts, by itself (POLICY-1)', () => {
  test('the lock, else the person’s choice, else the organisation’s default, else Limber’s', () => {
    fc.assert(
      fc.property(some, policies, (chosen, policy) => {
        const settings = effectiveSettings(chosen, policy);
        for (const name of settingNames) {
          const first = [policy.locked, chosen, policy.defaults, defaultSettings].find((each) =>
            Object.hasOwn(each, name),
          );
          expect(settings[name]).toEqual(first?.[name]);
        }
      }),
    );
  });

  test('and what the person chose before and under a policy counts again once it has gone', () => {
    fc.assert(
      fc.property(some, some, policies, (before, wanted, policy) => {
        const fresh = freshState(0, 'Europe/Berlin');
        const without = chooseSettings(underPolicy(fresh, noPolicy), { ...fresh.settings, ...before });
        const under = underPolicy(without, policy);
        const chose = chooseSettings(under, { ...under.settings, ...wanted });
        for (const name of settingNames) {
          const isLocked = Object.hasOwn(policy.locked, name);
          if (isLocked) expect(chose.settings[name]).toEqual(policy.locked[name]);
          else if (Object.hasOwn(wanted, name)) expect(chose.settings[name]).toEqual(wanted[name]);
        }
        const after = underPolicy(chose, noPolicy);
        for (const name of settingNames) {
          if (Object.hasOwn(policy.locked, name)) expect(after.settings[name]).toEqual(without.settings[name]);
        }
      }),
    );
  });

  test('a choice that is taken back leaves the organisation’s default, and a lock takes nothing back', () => {
    const fresh = freshState(0, 'Europe/Berlin');
    const chose = chooseSettings(fresh, { ...fresh.settings, snoozeMinutes: 9 });
    const under = underPolicy(chose, { ...noPolicy, defaults: { snoozeMinutes: 3 } });
    expect(under.settings.snoozeMinutes).toBe(9);
    expect(forgetChoice(under, 'snoozeMinutes').settings.snoozeMinutes).toBe(3);
    const locked = underPolicy(chose, { ...noPolicy, locked: { snoozeMinutes: 3 } });
    expect(forgetChoice(locked, 'snoozeMinutes')).toBe(locked);
  });
});

test('quiet dates are days off beside the person’s own (POLICY-3)', () => {
  const policy = { ...noPolicy, quietDates: ['2026-12-24', '2026-12-31'] };
  expect(effectiveSettings({ daysOff: ['2026-12-31', '2026-08-01'] }, policy).daysOff).toEqual([
    '2026-08-01',
    '2026-12-24',
    '2026-12-31',
  ]);
});

describe('a policy', () => {
  const whole = {
    shortBreakEveryMinutes: { default: 45 },
    voice: { locked: false },
    tempo: { default: 'slower', locked: 'byHand' },
    hours: { default: { mon: ['09:00-12:30', '13:00-17:00'], fri: ['22:00-06:00'] } },
    daysOff: { locked: ['2026-12-25'] },
    quietDates: ['2026-12-24'],
    noHistory: true,
    noWelcomePage: true,
    helpText: ' Ask the <b>desk</b> doctor: 4711. ',
  };

  test('is read as a whole', () => {
    expect(readPolicy(whole)).toEqual({
      isKnown: true,
      defaults: {
        shortBreakEveryMinutes: 45,
        tempo: 'slower',
        hours: [
          [
            { from: 540, to: 750 },
            { from: 780, to: 1020 },
          ],
          [],
          [],
          [],
          [{ from: 1320, to: 1440 }],
          [{ from: 0, to: 360 }],
          [],
        ],
      },
      locked: { voice: false, tempo: 'byHand', daysOff: ['2026-12-25'] },
      quietDates: ['2026-12-24'],
      noHistory: true,
      noWelcomePage: true,
      helpText: 'Ask the <b>desk</b> doctor: 4711.',
      ignored: [],
    });
  });

  test.each<[string, object]>([
    ['shortBreakEveryMinutes.default', { shortBreakEveryMinutes: { default: 1000 } }],
    ['shortBreakEveryMinutes.defualt', { shortBreakEveryMinutes: { defualt: 45 } }],
    ['shortBreakEveryMinutes', { shortBreakEveryMinutes: 45 }],
    ['voice.locked', { voice: { locked: 'no' } }],
    ['tempo.locked', { tempo: { locked: 'fast' } }],
    ['hours.default', { hours: { default: { mon: ['9-17'] } } }],
    ['hours.default', { hours: { default: { mon: ['09:00-25:00'] } } }],
    ['hours.default', { hours: { default: { mon: ['09:00-09:00'] } } }],
    ['hours.default', { hours: { default: { monday: ['09:00-17:00'] } } }],
    ['hours.default', { hours: { default: {} } }],
    ['hours.locked', { hours: { locked: [[], [], [], [], [], [], []] } }],
    ['daysOff.locked', { daysOff: { locked: ['Christmas'] } }],
    ['quietDates', { quietDates: '2026-12-24' }],
    ['quietDates[1]', { quietDates: ['2026-12-24', '24.12.2026'] }],
    ['noHistory', { noHistory: 'yes' }],
    ['helpText', { helpText: 'x'.repeat(LONGEST_HELP + 1) }],
    ['helpText', { helpText: '  ' }],
    ['nothingOfLimbers', { nothingOfLimbers: 1 }],
  ])('with a broken %s keeps the rest, and names it (POLICY-2)', (name, broken) => {
    const read = readPolicy({ snoozeMinutes: { locked: 3 }, ...broken });
    expect(read.locked).toEqual({ snoozeMinutes: 3 });
    expect(read.ignored).toEqual([name]);
    expect(isManaged(read)).toBe(true);
  });

  test('cannot reach what all objects share', () => {
    const hostile = JSON.parse('{ "__proto__": { "locked": true }, "voice": { "__proto__": 1, "locked": true } }');
    expect(readPolicy(hostile).locked).toEqual({ voice: true });
    expect({}).not.toHaveProperty('locked');
  });

  test('names only so many that make no sense (POLICY-2)', () => {
    const broken = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`${'x'.repeat(100)}${index}`, 1]));
    const { ignored } = readPolicy(broken);
    expect(ignored).toHaveLength(MOST_IGNORED);
    expect(Math.max(...ignored.map(({ length }) => length))).toBeLessThanOrEqual(60);
  });

  test('names the quiet dates that are too many', () => {
    const dates = Array.from({ length: 368 }, (_, day) =>
      new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10),
    );
    const { quietDates, ignored } = readPolicy({ quietDates: dates });
    expect(quietDates).toEqual(dates.slice(0, 366));
    expect(ignored).toEqual(['quietDates[366]', 'quietDates[367]']);
  });

  test('says "at any time" in so many words', () => {
    expect(readPolicy({ hours: { locked: { anyTime: true } } }).locked).toEqual({ hours: null });
  });

  test.each([undefined, null, 7, 'x', [], {}])('that is %j is none', (raw) => {
    expect(readPolicy(raw)).toEqual(noPolicy);
    expect(isManaged(readPolicy(raw))).toBe(false);
  });

  test('is stored and read again as it was, and one that makes no sense is asked for again', () => {
    const policy = readPolicy(whole);
    expect(readStoredPolicy(structuredClone(policy))).toEqual({ policy, isWhole: true });
    expect(readStoredPolicy({ ...policy, quietDates: 'x' })).toEqual({ policy: unknownPolicy, isWhole: false });
    expect(readStoredPolicy(undefined)).toEqual({ policy: unknownPolicy, isWhole: true });
  });

  test('whatever it is never throws, and what was read of it is read again', () => {
    const named = fc.dictionary(
      fc.constantFrom(...settingNames, 'quietDates', 'helpText', 'noHistory'),
      fc.oneof(fc.jsonValue(), fc.dictionary(fc.constantFrom('default', 'locked'), fc.jsonValue())),
    );
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), named), (raw) => {
        const policy = readPolicy(raw);
        expect(readStoredPolicy(structuredClone(policy))).toEqual({ policy, isWhole: true });
      }),
    );
  });
});
