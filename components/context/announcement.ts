import type { GuideView } from '../../lib/core/views/guide-view';
import { saidOf, stopCueOf, type Words } from './step-time';

/** The text of a step for a screen reader. At the beginning of a move it includes when to stop. */
export function announcement(view: GuideView, words: Words): string {
  const said = saidOf(view, words, view.pace.kind === 'running');
  return view.step.kind === 'setUp' ? `${said} ${stopCueOf(view, words)}` : said;
}

/** A text for a voice. Some voices spell a word in capitals letter by letter. */
export function spoken(text: string, { sides, code }: Words): string {
  return sides(text)
    .map((part) => (part.isSide ? part.text.toLocaleLowerCase(code()) : part.text))
    .join('');
}
