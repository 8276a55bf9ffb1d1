// From what version 2 stored to what version 3 does.

import { change, changeEach, rename, type Stored } from './change';

const words: Readonly<Record<string, unknown>> = { holding: 'waiting', spent: 'expired', burst: 'typing' };
const said = (word: unknown) => (typeof word === 'string' && Object.hasOwn(words, word) ? words[word] : word);

const prompt = (stored: unknown) => rename(stored, { notice: 'notification' });
const behind = (stored: unknown) => change(stored, { prompt });

const attention = (stored: unknown) =>
  rename(change(stored, { prompt, behind, guide: (guide) => change(guide, { answers: prompt }) }), { form: 'variant' });

const pause = (stored: unknown): unknown =>
  rename(change(stored, { behind: pause }), { remark: 'followUp', behind: 'before' });

/** The field `before` of a pause is a pause, of a skip a prompt, and of "I just moved" the clock. */
const explanation = (stored: unknown) =>
  change(stored, { behind, before: (before) => change(pause(before), { prompt }) });

const signal = (stored: unknown) =>
  rename(change(stored, { reason: said, hold: (hold) => change(hold, { kind: said }) }), { hold: 'deferral' });

const tracker = (stored: unknown) =>
  change(
    rename(stored, {
      settleUntil: 'gracePeriodUntil',
      signs: 'deferralSignals',
      receipt: 'explanation',
      remarksSoFar: 'followUpsSoFar',
      notices: 'notificationPermission',
    }),
    {
      attention,
      pause,
      explanation,
      deferralSignals: (signals) => changeEach(signals, signal),
      posture: (posture) => rename(posture, { remark: 'followUp' }),
      presence: (presence) => rename(presence, { answers: 'promptAnswered' }),
    },
  );

const line = (stored: unknown) =>
  change(rename(stored, { deed: 'event' }), { event: (event) => (event === 'waits.burst' ? 'waits.typing' : event) });

/** In version 3 many stored names changed to those that the code and the rules use. */
export function fromVersion2(items: Stored): Stored {
  const { diary, ...others } = items;
  const log =
    diary === undefined || diary === null || 'workerLog' in items ? {} : { workerLog: changeEach(diary, line) };
  return change({ ...others, ...log }, { tracker }) as Stored;
}
