import { describe, expect, test } from 'vitest';
import { undoOf } from '../../lib/core/views/explanation';
import { Day } from '../support/day';

const told = () => new Day('09:00').until('09:30').notices('09:30:00 told: side_bend');

/** Presses what stands beside the line that tells of the last answer. */
function undoes(day: Day): Day {
  const undo = undoOf(day.state.tracker.undo);
  if (!undo) throw new Error('nothing can be taken back');
  return day.happens(undo);
}

// PROMPT-14
describe('whoever pressed the wrong button', () => {
  test('takes back the snooze of a repeat: it is the repeat again, and no second one comes', () => {
    const day = new Day('09:00').until('09:35').notices('09:30:00 told: side_bend', '09:35:00 told again: side_bend');
    day.happens({ type: 'promptSnoozed' }).happens({ type: 'promptAnswerUndone' });
    expect(day.state.tracker.prompt).toMatchObject({ kind: 'up', said: 'twice' });
  });

  test('takes back a snooze: the break is there again, is not said again, and may be put off as often as before', () => {
    const day = told().happens({ type: 'promptSnoozed' }).notices('09:30:00 notice gone').until('09:31');
    expect(day.sees()).toMatchObject({ screen: 'now', explanation: { kind: 'snoozed' } });
    expect(undoes(day).sees()).toMatchObject({ screen: 'due', explanation: { kind: 'none' } });
    day.notices();
    expect(day.state.tracker.prompt).toMatchObject({ kind: 'up', snoozes: 0, number: 1 });
  });

  test('takes back a skip: the break is there again, and the skip is not counted', () => {
    const day = told().happens({ type: 'settingChanged', name: 'skipsADay', value: 1 });
    day.happens({ type: 'promptSkipped' }).notices('09:30:00 notice gone').until('09:31');
    expect(day.next()).toBe('at 10:00:00');
    expect(undoes(day).sees()).toMatchObject({ screen: 'due', skipsLeft: 1 });
    expect(day.happens({ type: 'promptSkipped' }).sees()).toMatchObject({ screen: 'now' });
    expect(day.next()).toBe('at 10:01:00');
    day.notices();
  });

  test.for(['promptSnoozed', 'promptSkipped'] as const)('finds no more of it in the history (%s)', (type) => {
    const day = undoes(told().happens({ type }).notices('09:30:00 notice gone').until('09:31'));
    const outcomes = day.state.outbox.rows.map((row) => (row.kind === 'break' ? row.outcome : row.kind));
    expect(outcomes).toEqual(['offered', 'undone']);
  });

  test('is told nothing of an old answer once the next break is there, and can take back nothing', () => {
    const day = told().happens({ type: 'promptSkipped' }).notices('09:30:00 notice gone');
    day.until('10:00').notices('10:00:00 told: long break');
    expect(day.sees()).toMatchObject({ screen: 'due', explanation: { kind: 'none' } });
    day.happens({ type: 'promptAnswerUndone' }).notices();
    expect(day.state.tracker.prompt).toMatchObject({ kind: 'up', number: 2 });
  });

  // SITTING-9
  test.for(['personMoved', 'stoodUp'] as const)('cannot take back what was said before the next break (%s)', (type) => {
    const day = new Day('09:00').until('09:20').happens({ type });
    if (type === 'stoodUp') day.until('09:25').happens({ type: 'satDown' });
    day.until('09:56');
    expect(day.sees()).toMatchObject({ screen: 'due', explanation: { kind: 'none' } });
    expect(undoOf(day.state.tracker.undo)).toBeNull();
    const { clock } = day.state.tracker;
    day.happens({ type: 'personMovedUndone' });
    expect(day.state.tracker.clock).toEqual(clock);
  });

  test('takes back no break that was missed, nor a long one that was cut short', () => {
    const missed = told().until('09:41').notices('09:35:00 told again: side_bend', '09:40:00 notice gone');
    expect(undoOf(missed.state.tracker.undo)).toBeNull();
    const cut = new Day('09:00').happens({ type: 'restStarted' }, { type: 'restEnded' });
    expect(cut.sees()).toMatchObject({ explanation: { kind: 'skipped' } });
    expect(undoOf(cut.state.tracker.undo)).toBeNull();
  });
});
