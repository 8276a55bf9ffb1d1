import { describe, expect, test } from 'vitest';
import { check } from './check.ts';
import { dayWith, into, pageLeftOpen } from './day.ts';
import type { Kept } from './kept.ts';

const day = dayWith('beside');
const zero = Date.UTC(2026, 2, 2, 8);
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const at = (time: Parameters<typeof into>[1]) => zero + into(day, time);

/** Every five minutes, and more often at lunch. */
const starts = [
  ...Array.from({ length: 44 }, (_, index) => zero + index * 5 * MINUTE),
  ...Array.from({ length: 20 }, (_, index) => at('11:09') + index * 2 * MINUTE),
];

const good: Kept = {
  starts,
  told: day.owed.map((owed) => at(owed.at) + 40 * SECOND),
  returns: day.returns.map(at),
  pages: [],
  log: [],
};

const failed = (kept: Partial<Kept>) => check(day, { ...good, ...kept }).findings.filter(({ isOk }) => !isOk).length;

describe('a day with nothing attached is held against what it owed', () => {
  test('and lets one that is counted from another be as much later as that was', () => {
    const told = (...late: number[]) => ({
      ...good,
      told: pageLeftOpen.owed.map(({ at: owed }, index) => zero + into(pageLeftOpen, owed) + (late[index] ?? 0)),
      returns: [],
    });
    const reminders = (kept: Kept) =>
      check(pageLeftOpen, kept).findings.filter(({ what }) => /reminder|owed/.test(what));
    expect(reminders(told(2.5 * MINUTE, 4 * MINUTE)).every(({ isOk }) => isOk)).toBe(true);
    expect(reminders(told(0, 4 * MINUTE)).every(({ isOk }) => isOk)).toBe(false);
  });

  test('and fails when the page that was to be left open had gone', () => {
    const isOk = (pages: string[]) =>
      check(day, { ...good, pages }, 'sidepanel.html').findings.every((finding) => finding.isOk);
    expect(isOk(['chrome-extension://x/sidepanel.html'])).toBe(true);
    expect(isOk(['chrome-extension://x/options.html'])).toBe(false);
  });

  test('and passes when all was told, every return known, and the background started as rarely as is promised', () => {
    expect(failed({})).toBe(0);
  });

  test.each<[string, Partial<Kept>]>([
    ['a reminder did not come', { told: good.told.slice(1) }],
    ['one came four minutes late', { told: good.told.map((told, index) => (index === 2 ? told + 4 * MINUTE : told)) }],
    ['one came that was not owed', { told: [...good.told, at('11:30')] }],
    ['a return was not known', { returns: good.returns.slice(1) }],
    ['a return was known that was none', { returns: [...good.returns, at('09:06')] }],
    [
      'the background started every half minute at the desk',
      { starts: [...starts, ...Array.from({ length: 60 }, (_, index) => at('09:40') + index * 30 * SECOND)] },
    ],
    [
      'it started every half minute of lunch',
      { starts: [...starts, ...Array.from({ length: 110 }, (_, index) => at('11:10') + index * 30 * SECOND)] },
    ],
  ])('and fails when %s', (_, kept) => expect(failed(kept)).toBeGreaterThan(0));
});
