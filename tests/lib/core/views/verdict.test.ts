import { describe, expect, test } from 'vitest';
import { isOverdue } from '../../../../lib/core/overdue';
import { seePermission } from '../../../../lib/core/reminders/notifications';
import { stillIdle } from '../../../../lib/core/sitting/no-input';
import { boutRow, type Row } from '../../../../lib/core/state/history-row';
import { freshState, type State } from '../../../../lib/core/state/state';
import { MINUTE, SECOND } from '../../../../lib/core/state/time';
import { type Known, verdict } from '../../../../lib/core/views/verdict';
import { wakeAt } from '../../../../lib/core/wake';

const now = Date.UTC(2026, 2, 2, 10, 40);
const state = freshState(now, 'Europe/Berlin');
const row = (at: number) => boutRow({ id: `${at}.0`, from: at - MINUTE, at, sittingMs: MINUTE });
const withRows = (...rows: Row[]): State => ({ ...state, outbox: { rows, refusal: null } });
const known = (changes: Partial<Known> = {}): Known => ({
  state,
  pulse: 'answers',
  isUnsaved: false,
  isBegun: true,
  ...changes,
});
const withSettings = (settings: Partial<State['settings']>): State => ({
  ...state,
  settings: { ...state.settings, ...settings },
});

describe('"Is it working?" says', () => {
  test('that it is', () => {
    expect(verdict(known(), now)).toEqual({ kind: 'working' });
  });

  test('nothing until a background that is long overdue has had its time to answer', () => {
    expect(verdict(known({ pulse: 'asked' }), now)).toEqual({ kind: 'checking' });
  });

  test('since when it has not run', () => {
    expect(verdict(known({ pulse: 'silent', isUnsaved: true }), now + 60 * MINUTE)).toEqual({
      kind: 'stopped',
      since: now,
    });
  });

  test('that it has not run, where nobody can say since when', () => {
    const nobodyKnows = { kind: 'stopped', since: null };
    expect(verdict(known({ pulse: 'silent', isBegun: false }), now)).toEqual(nobodyKnows);
    // The clock was set back.
    expect(verdict(known({ pulse: 'silent' }), now - 60 * MINUTE)).toEqual(nobodyKnows);
  });

  test('that the last change was not saved', () => {
    expect(verdict(known({ isUnsaved: true }), now)).toEqual({ kind: 'notSaved' });
  });

  test('how much of the history waits, but not of a row that was made just now', () => {
    const waiting = withRows(row(now - 10 * MINUTE), row(now - 5 * MINUTE), row(now));
    expect(verdict(known({ state: waiting }), now)).toEqual({ kind: 'rowsWait', count: 2 });
    expect(verdict(known({ state: withRows(row(now)) }), now)).toEqual({ kind: 'working' });
  });

  test('that notifications are off, in the system or here', () => {
    expect(verdict(known({ state: seePermission(state, false) }), now)).toEqual({
      kind: 'notificationsOff',
    });
    expect(verdict(known({ state: withSettings({ showNotification: false }) }), now)).toEqual({
      kind: 'notificationsOffHere',
    });
  });
});

// WAKE-8
describe('a background is overdue', () => {
  test('two minutes after the alarm that it set, and not before', () => {
    expect(isOverdue(state, wakeAt(state) + 2 * MINUTE)).toBe(false);
    expect(isOverdue(state, wakeAt(state) + 2 * MINUTE + SECOND)).toBe(true);
  });

  test('not while nobody is there and its next look is far', () => {
    const away = stillIdle(state, now);
    expect(isOverdue(away, wakeAt(away) - SECOND)).toBe(false);
  });

  test('when the clock was set back and its alarm is far ahead', () => {
    expect(isOverdue(state, now - 2 * MINUTE)).toBe(false);
    expect(isOverdue(state, now - 3 * 60 * MINUTE)).toBe(true);
  });
});
