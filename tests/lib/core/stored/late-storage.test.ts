import { expect, test } from 'vitest';
import { reduce } from '../../../../lib/core/reduce';
import { freshState } from '../../../../lib/core/state/state';
import { DAY, MINUTE } from '../../../../lib/core/state/time';
import { withStored } from '../../../../lib/core/stored/late-storage';

const now = Date.UTC(2026, 2, 2, 10);
const fresh = freshState(now, 'Europe/Berlin');

// PAUSE-4
test('the pause of an emergency outlasts a worker that did not know of it, whatever was pressed meanwhile', () => {
  const stored = reduce(fresh, { type: 'safetyChecked', outcome: 'emergency', hidden: [], plan: [] }, now).state;
  expect(stored.tracker.pause.kind).toBe('untilTomorrow');
  const since = reduce(fresh, { type: 'remindersPaused', length: 'halfHour' }, now + MINUTE).state;
  expect(withStored(since, stored).tracker.pause).toEqual({ ...stored.tracker.pause, before: since.tracker.pause });
  // The next morning only the later pause is left.
  const morning = now + DAY;
  const paused = reduce(fresh, { type: 'remindersPaused', length: 'hour' }, morning).state;
  const late = reduce(withStored(paused, stored), { type: 'woke' }, morning + MINUTE).state;
  expect(late.tracker.pause).toEqual(paused.tracker.pause);
  expect(withStored(stored, since).tracker.pause).toEqual(stored.tracker.pause);
  expect(withStored(since, fresh).tracker.pause).toEqual(since.tracker.pause);
});
