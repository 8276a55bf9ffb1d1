import { expect, test } from 'vitest';
import { reduce } from '../../../../lib/core/reduce';
import { chooseSettings, underPolicy } from '../../../../lib/core/state/choose';
import { noPolicy } from '../../../../lib/core/state/policy';
import { defaultSettings, definitionOf, type SettingName, settingNames } from '../../../../lib/core/state/settings';
import { freshState } from '../../../../lib/core/state/state';
import { changedSettings, intentOf, ownSettings, resetOf } from '../../../../lib/core/views/setting-reset';

const now = Date.UTC(2026, 2, 2, 10);
const state = freshState(now, 'Europe/Berlin');

/** Another value than the default that a person may choose. */
function otherThanDefault(name: SettingName): unknown {
  const row = definitionOf(name);
  switch (row.kind) {
    case 'number':
      return row.byDefault === row.least ? row.most : row.least;
    case 'switch':
      return !row.byDefault;
    case 'choice':
      return row.choices.find((choice) => choice !== row.byDefault);
    case 'language':
      return 'pt-BR';
    case 'week':
      return [[{ from: 540, to: 1020 }], [], [], [], [], [], []];
    case 'dates':
      return ['2026-12-25'];
    default:
      return row satisfies never;
  }
}

test.each(settingNames)('whoever changed "%s" can have it as it was at first, and need not twice', (name) => {
  const changed = chooseSettings(state, { ...state.settings, [name]: otherThanDefault(name) });
  expect(changed.settings[name]).toEqual(otherThanDefault(name));
  const reset = resetOf(changed, name);
  if (!reset) throw new Error(`${name} can't be put back`);
  const back = reduce(changed, reset, now).state;
  expect(back.settings).toEqual(defaultSettings);
  expect(back.chosen).toEqual({});
  expect(resetOf(back, name)).toBeNull();
});

test('what was put back comes back by the value that it had', () => {
  for (const name of settingNames) {
    const changed = chooseSettings(state, { ...state.settings, [name]: otherThanDefault(name) });
    const { settings } = reduce(state, intentOf(changed.settings, name), now).state;
    expect(settings).toEqual(changed.settings);
  }
});

test('only what is different from the defaults is listed, in the order of the page', () => {
  expect(changedSettings(state)).toEqual([]);
  const changes = { voice: true, shortBreakEveryMinutes: 45, daysOff: ['2026-12-25'] };
  const changed = chooseSettings(state, { ...state.settings, ...changes });
  expect(changedSettings(changed)).toEqual(['shortBreakEveryMinutes', 'daysOff', 'voice']);
});

// POLICY-3
test('an undo never makes the organisation’s quiet dates the person’s own, even if they have gone since', () => {
  const under = underPolicy(state, { ...noPolicy, quietDates: ['2026-12-24'] });
  const before = chooseSettings(under, { ...under.settings, daysOff: ['2026-05-01', '2026-12-24'] });
  const back = reduce(before, { type: 'settingReset', name: 'daysOff' }, now).state;
  const free = reduce(back, { type: 'policySeen', policy: noPolicy }, now).state;
  const undone = reduce(free, intentOf(ownSettings(before), 'daysOff'), now).state;
  expect(undone.chosen).toEqual({ daysOff: ['2026-05-01'] });
  expect(undone.settings.daysOff).toEqual(['2026-05-01']);
});
