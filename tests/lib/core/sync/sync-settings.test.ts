import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { SomeSettings } from '../../../../lib/core/state/policy';
import type { SettingName } from '../../../../lib/core/state/settings';
import { noSync } from '../../../../lib/core/state/sync';
import { readSyncArea, syncItemToStore, syncKeyOf } from '../../../../lib/core/state/sync-schema';
import { type Synced, switchSync, syncWish, takeArea } from '../../../../lib/core/sync/sync-settings';
import { type Area, changed, compared, joined } from './two-computers';

const NOW = Date.UTC(2026, 2, 3, 9);

/** Something that happens: a person changes a setting on one of two computers, or one of them looks at the area. */
type Step =
  | { readonly on: 0 | 1; readonly change: SettingName; readonly value: unknown }
  | { readonly on: 0 | 1; readonly change: null };

interface World {
  readonly computers: readonly [Synced, Synced];
  readonly area: Area;
}

const put = ({ computers: [first, second], area }: World, on: 0 | 1, computer: Synced): World => ({
  computers: on === 0 ? [computer, second] : [first, computer],
  area,
});

function following(world: World, step: Step, now: number): World {
  const computer = world.computers[step.on];
  if (step.change !== null) return put(world, step.on, changed(computer, step.change, step.value, now));
  const seen = compared(computer, world.area, now);
  return { ...put(world, step.on, seen.computer), area: seen.area };
}

interface Told {
  readonly world: World;
  /** What both have in the end: the last change of each setting that was one, for a value set again is none. */
  readonly wanted: SomeSettings;
  readonly now: number;
}

function changedTo(wanted: SomeSettings, name: SettingName, value: unknown): SomeSettings {
  const { [name]: _, ...others } = wanted;
  return value === undefined ? others : { ...others, [name]: value };
}

function tell({ world, wanted, now }: Told, step: Step): Told {
  const isChange = step.change !== null && world.computers[step.on].chosen[step.change] !== step.value;
  return {
    world: following(world, step, now),
    wanted: isChange ? changedTo(wanted, step.change, step.value) : wanted,
    now: now + 1000,
  };
}

/** Both look until nothing changes any more. */
function settled(world: World, now: number): World {
  const looked = ([0, 1, 0, 1] as const).reduce((each, on) => following(each, { on, change: null }, now), world);
  const writes = looked.computers.map((computer) => compared(computer, looked.area, now).writes);
  if (writes.some((count) => count > 0)) throw new Error('the two go on writing');
  return looked;
}

const begin: World = { computers: [joined('computer-a'), joined('computer-b')], area: {} };

const looks: readonly (readonly Step[])[] = [[], [{ on: 0, change: null }], [{ on: 1, change: null }]];

/** Every world after `length` changes in every order, with a look by either computer, or by none, after each. */
function* everyWorld(told: Told, changes: readonly Step[], length: number): Generator<Told> {
  if (length === 0) {
    yield told;
    return;
  }
  for (const change of changes) {
    for (const look of looks) yield* everyWorld([change, ...look].reduce(tell, told), changes, length - 1);
  }
}

describe('two computers that keep their settings the same', () => {
  const changes: readonly Step[] = [
    { on: 0, change: 'shortBreakEveryMinutes', value: 45 },
    { on: 0, change: 'voice', value: true },
    { on: 1, change: 'shortBreakEveryMinutes', value: 20 },
    { on: 1, change: 'voice', value: undefined },
  ];

  test('agree after every order of up to four changes, with no change lost and none come back', () => {
    const told = { world: begin, wanted: {}, now: NOW };
    const worlds = [1, 2, 3, 4].flatMap((length) => [...everyWorld(told, changes, length)]);
    const wrong = worlds.filter(({ world, wanted, now }) =>
      settled(world, now).computers.some(({ chosen }) => !isDeepStrictEqual(chosen, wanted)),
    );
    expect(wrong).toEqual([]);
    expect(worlds.length).toBe(12 + 12 ** 2 + 12 ** 3 + 12 ** 4);
  });

  test('agree on one of two changes of the same moment', () => {
    const both = [changes[0], changes[2]] as readonly Step[];
    const { computers } = settled(
      both.reduce((world, step) => following(world, step, NOW), begin),
      NOW,
    );
    expect(computers[0].chosen.shortBreakEveryMinutes).toBe(computers[1].chosen.shortBreakEveryMinutes);
  });

  test('let a change win over one from a computer whose clock is a year ahead, once it was seen', () => {
    const year = 365 * 24 * 3600 * 1000;
    const ahead = following(begin, { on: 0, change: 'snoozeMinutes', value: 3 }, NOW + year);
    const seen = settled(ahead, NOW);
    const mended = settled(following(seen, { on: 1, change: 'snoozeMinutes', value: 7 }, NOW + 1000), NOW + 2000);
    expect(mended.computers.map(({ chosen }) => chosen.snoozeMinutes)).toEqual([7, 7]);
  });

  test('carry hours and days off, whose keys the browser puts in another order', () => {
    const hours = [[{ from: 9 * 60, to: 17 * 60 }], [], [], [], [], [], []];
    const told = following(begin, { on: 0, change: 'daysOff', value: ['2026-12-24'] }, NOW);
    const { computers } = settled(following(told, { on: 0, change: 'hours', value: hours }, NOW), NOW);
    expect(computers[1].chosen.daysOff).toEqual(['2026-12-24']);
    expect(computers[1].chosen.hours).toEqual(computers[0].chosen.hours);
  });
});

describe('a computer that joins', () => {
  const own = { voice: true, snoozeMinutes: 3 };
  const newcomer: Synced = { chosen: own, sync: switchSync(noSync, true, 'computer-c') };
  const { area } = settled(following(begin, { on: 0, change: 'snoozeMinutes', value: 10 }, NOW), NOW);

  test('takes what the others have, and adds what only it has changed', () => {
    const { computer, area: whole } = compared(newcomer, area, NOW + 5000);
    expect(computer.chosen).toMatchObject({ voice: true, snoozeMinutes: 10 });
    expect(readSyncArea(whole).map(({ name }) => name)).toEqual(['snoozeMinutes', 'voice']);
  });

  test('joins once: a choice that is taken back later is sent as well', () => {
    const { computer, area: whole } = compared(newcomer, area, NOW + 5000);
    const back = compared(changed(computer, 'voice', undefined, NOW + 6000), whole, NOW + 7000);
    expect(readSyncArea(back.area).find(({ name }) => name === 'voice')).not.toHaveProperty('value');
  });

  test('forgets what it knew when it is switched off and on again', () => {
    const { computer } = compared(newcomer, area, NOW + 5000);
    const off = switchSync(computer.sync, false, 'another-name');
    expect(syncWish({ chosen: computer.chosen, sync: off })).toBeNull();
    expect(switchSync(off, true, 'another-name')).toMatchObject({ device: 'computer-c', hasJoined: false, stamps: {} });
  });
});

describe('what lies in the area and makes no sense', () => {
  const stamp = { at: NOW, by: 'computer-x' };
  const area = {
    'setting.snoozeMinutes': { value: 10_000, ...stamp },
    'setting.voice': { value: true, at: 'yesterday', by: 'computer-x' },
    'setting.badgeCountdown': 'off',
    'setting.ofANewerLimber': { value: 1, ...stamp },
    other: true,
  };

  test('changes nothing here', () => {
    const seen = takeArea(joined('computer-a'), readSyncArea(area), NOW);
    expect(seen.chosen).toEqual({});
    expect(seen.sync.stamps).toEqual({});
  });

  test('stays there, unless somebody changes that setting later', () => {
    expect(compared(joined('computer-a'), area, NOW + 1000).area).toEqual(area);
    const later = compared(changed(joined('computer-a'), 'snoozeMinutes', 8, NOW + 1000), area, NOW + 2000).area;
    expect(later).toMatchObject({ 'setting.snoozeMinutes': { value: 8 }, 'setting.ofANewerLimber': { value: 1 } });
  });
});

test('an item is read as it was written', () => {
  const item = { name: 'tempo', value: 'slower', stamp: { at: NOW, by: 'computer-a' } } as const;
  expect(readSyncArea({ [syncKeyOf('tempo')]: syncItemToStore(item) })).toEqual([item]);
});
