import { describe, expect, test } from 'vitest';
import { checkReminders, type Reminder } from './check.ts';
import { checkLedger, type StoredRow } from './ledger.ts';
import { into, type Story } from './story.ts';

const story: Story = {
  name: 'half an hour',
  begins: '09:00',
  ends: '09:50',
  workerDies: { from: '09:05', everyMinutes: 10 },
  entries: [{ at: '09:31', does: 'answers', with: 'skip' }],
  owed: [
    { at: '09:30', kind: 'first', goneAt: '09:35', because: '30 min' },
    { at: '09:35', kind: 'repeat', goneAt: '09:40', because: 'not answered' },
  ],
  notOwed: [{ at: '09:45', because: 'missed' }],
  ledger: [
    { kind: 'break', at: '09:30', outcome: 'offered', size: 'short' },
    { kind: 'bout', from: '09:00', at: '09:42', sittingMinutes: 42 },
  ],
};

const once: Reminder = { id: 'prompt-1-once', at: into(story, '09:31'), goneAt: into(story, '09:35') };
const twice: Reminder = { id: 'prompt-1-twice', at: into(story, '09:35:05'), goneAt: into(story, '09:40') };
const failed = (shown: readonly Reminder[]) => checkReminders(story, shown).filter(({ isOk }) => !isOk).length;

describe('a day is held against its story', () => {
  test('and passes when all came in time', () => expect(failed([once, twice])).toBe(0));

  test.each<[string, readonly Reminder[]]>([
    ['one did not come', [once]],
    ['one came 91 s late', [{ ...once, at: into(story, '09:31:31') }, twice]],
    ['one came 91 s early', [{ ...once, at: into(story, '09:28:29') }, twice]],
    ['one stayed', [once, { ...twice, goneAt: null }]],
    ['one more came', [once, twice, { id: 'prompt-2-once', at: into(story, '09:34'), goneAt: into(story, '09:35') }]],
    ['the repeat came as a new prompt', [once, { ...twice, id: 'prompt-2-once' }]],
  ])('and fails when %s', (_, shown) => expect(failed(shown)).toBeGreaterThan(0));

  test('and one at a time at which none was owed fails twice: by its time, and as one too many', () => {
    expect(failed([once, twice, { id: 'prompt-2-once', at: into(story, '09:45'), goneAt: null }])).toBe(2);
  });
});

describe('a ledger is held against its story', () => {
  const zero = Date.UTC(2026, 2, 2, 8);
  const offered: StoredRow = { kind: 'break', at: zero + into(story, '09:30'), outcome: 'offered', size: 'short' };
  const sat = into(story, '09:42');
  const bout: StoredRow = { kind: 'bout', from: zero, at: zero + sat, sittingMs: sat };
  const wrong = (rows: readonly StoredRow[]) => checkLedger(story, rows, zero).filter(({ isOk }) => !isOk).length;

  test('and passes when each row is there once', () => expect(wrong([bout, offered])).toBe(0));

  test.each<[string, readonly StoredRow[]]>([
    ['a row is missing', [bout]],
    ['a row is there twice', [bout, offered, offered]],
    ['a break ended otherwise', [bout, { ...offered, outcome: 'skipped' }]],
    ['sitting time is off by 2 min', [{ ...bout, sittingMs: sat - 120_000 }, offered]],
  ])('and fails when %s', (_, rows) => expect(wrong(rows)).toBeGreaterThan(0));
});
