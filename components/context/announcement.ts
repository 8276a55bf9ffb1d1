import type { GuideView } from '../../lib/core/views/guide-view';
import { saidOf, stopCueOf, type Words } from './step-time';

/** A step as a screen reader says it: with when to stop, as a move begins. */
export function announcement(view: GuideView, words: Words): string {
  const said = saidOf(view, words, view.pace.kind === 'running');
  return view.step.kind === 'setUp' ? `${said} ${stopCueOf(view, words)}` : said;
}

/** A text for a voice: some spell a word in capitals letter by letter. */
export function spoken(text: string, { t, code }: Words): string {
  return [t('guide.side.left'), t('guide.side.right')].reduce(
    (lowered, side) => lowered.replaceAll(side, side.toLocaleLowerCase(code())),
    text,
  );
}
