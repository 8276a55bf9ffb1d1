import { expect, test } from 'vitest';
import type { Event } from '../../lib/core/state/events';
import { Day } from '../support/day';

const hours: Event = {
  type: 'hoursChanged',
  hours: [[{ from: 540, to: 1020 }], [], [], [], [], [], []],
};

test('a day with a call, a pause and lunch in it: every reminder that is owed comes once, afterwards, and none during', () => {
  const day = new Day('08:40').happens(hours).until('09:31').notices('09:30:00 told: side_bend');
  day.happens({ type: 'personMoved' }).notices('09:31:00 notice gone');

  day.until('09:55').around({ inCall: true }).until('10:20').notices();
  expect(day.next(), 'due at 10:01, in the call').toBe('waiting: call, until 10:32:00');
  day.around({}).until('10:22').notices('10:21:00 told: calf_raise');
  day.happens({ type: 'personMoved' }).notices('10:22:00 notice gone');

  day.until('10:40').happens({ type: 'remindersPaused', length: 'hour' }).until('11:40').notices();
  day.until('11:42').notices('11:41:00 told: long break');
  day.happens({ type: 'restStarted' }).until('11:47').notices('11:42:00 notice gone');

  day.away('12:10', '12:55').until('13:24').notices();
  day.until('13:26').notices('13:25:00 told: shoulder_squeeze');
  day.happens({ type: 'stoodUp' }).until('13:50').notices('13:26:00 notice gone').happens({ type: 'satDown' });
  day.until('14:19').notices();

  const offered = day.state.outbox.rows.filter((row) => row.kind === 'break' && row.outcome === 'offered');
  expect(
    offered.map((row) => Math.round((row.kind === 'break' ? (row.lateMs ?? 0) : 0) / 60_000)),
    'how late, in minutes',
  ).toEqual([0, 20, 49, 0]);
});
