import { note } from './diary';
import { noteNotice } from './prompt';
import { remarkId, withoutRemark } from './remark';
import { type State, track } from './state';
import type { Instant } from './time';

/** A notification, of a prompt or of a remark, is off the screen. */
export function closeNotice(state: State, id: string, notice: 'seen' | 'gone'): State {
  return withoutRemark(noteNotice(state, id, notice), (remark) => remarkId(remark) === id);
}

const testDeeds = { shown: 'testShown', off: 'testOff', refused: 'testRefused' } as const;

/** What became of a test; it tells what the system lets through, too. */
export function seeTest(state: State, answer: keyof typeof testDeeds, now: Instant): State {
  const noted = note(state, now, testDeeds[answer]);
  if (answer === 'refused') return noted;
  return track(noted, { notices: answer === 'shown' ? 'allowed' : 'off' });
}
