import { exerciseOf } from '../lib/content/catalogue';
import { surroundings } from '../lib/content/surroundings';
import type { GuideView } from '../lib/core/view';
import type { PlainKey, Translate } from '../lib/i18n/messages';

/** A step as it is said aloud, by a screen reader or by Limber's own voice. */
export function announcement({ step, pace, notes }: GuideView, t: Translate): string {
  const check = step.check && surroundings[step.check];
  return [
    t(step.line),
    ...(step.kind === 'felt' && pace.kind === 'running' ? [t('guide.feltGoesOn')] : []),
    ...(check ? [t(check.ask), t(check.otherwise)] : []),
    ...(step.kind === 'setUp' ? ofMove({ step, notes }).map((line) => t(line)) : []),
  ].join(' ');
}

/** What is said once for the whole move: how small it stays, how gentle it is, and when to stop. */
function ofMove({ step, notes }: Pick<GuideView, 'step' | 'notes'>): readonly PlainKey[] {
  const { needsSafetyCheck, stop } = exerciseOf(step.exercise);
  return [...notes, ...(needsSafetyCheck ? (['guide.gentle'] as const) : []), stop];
}

/** The same for a voice: some spell a word in capitals letter by letter. `language` is a BCP 47 code. */
export function spoken(view: GuideView, t: Translate, language: string): string {
  return [t('guide.side.left'), t('guide.side.right')].reduce(
    (text, side) => text.replaceAll(side, side.toLocaleLowerCase(language)),
    announcement(view, t),
  );
}
