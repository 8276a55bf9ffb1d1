import type { Answer } from './answers';
import { note } from './diary';
import { noteNotice, noticeId, pressStart } from './prompt';
import { isRemarkId, remarkAnswers, remarkTopics, withoutRemark } from './remark';
import { startRest } from './rest';
import { type State, track } from './state';
import type { Instant } from './time';

/** A notification, of a prompt or of a remark, is off the screen. */
export function closeNotice(state: State, id: string, notice: 'seen' | 'gone'): State {
  return withoutRemark(noteNotice(state, id, notice), (remark) => isRemarkId(id, remark));
}

/** "Start" on a break's notification. Nothing has to be asked before a long break: it begins. */
export function startFromNotice(state: State, id: string, now: Instant): State {
  const { attention } = state.tracker;
  if (attention.kind !== 'prompting' || noticeId(attention.prompt) !== id) return state;
  return attention.prompt.size === 'long' ? startRest(state, now) : pressStart(state);
}

/** The buttons of a break's notification, in their order. Snooze goes when none is left. */
const BREAK_ANSWERS: readonly Answer[] = ['start', 'snooze'];

/** What the buttons of a notification stand for, in their order; its id tells. */
export function noticeAnswers(id: string): readonly Answer[] {
  const topic = remarkTopics.find((each) => id.startsWith(`remark-${each}-`));
  return topic ? remarkAnswers[topic] : BREAK_ANSWERS;
}

const testDeeds = { shown: 'testShown', off: 'testOff', refused: 'testRefused' } as const;

/** What became of a test; it tells what the system lets through, too. */
export function seeTest(state: State, answer: keyof typeof testDeeds, now: Instant): State {
  const noted = note(state, now, testDeeds[answer]);
  if (answer === 'refused') return noted;
  return track(noted, { notices: answer === 'shown' ? 'allowed' : 'off' });
}
