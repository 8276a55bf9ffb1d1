import { exerciseOf } from '../../lib/content/catalogue';
import { surroundings } from '../../lib/content/surroundings';
import type { NotedStep } from '../../lib/core/guide/safety-notes';
import { type Course, isQuestion, tempoFactor } from '../../lib/core/guide/steps';
import type { Variant } from '../../lib/core/state/planned-move';
import type { Offer } from '../../lib/core/views/view';
import type { Language } from '../../lib/i18n/language';
import type { PlainKey } from '../../lib/i18n/messages';

/** How long a word takes to be read or said calmly, in ms: 150 words a minute (GUIDE-9). */
export const WORD = 400;

/** The language that the words are in. */
export type Words = Pick<Language, 't' | 'code' | 'sides' | 'sentences'>;

/** Segmenters by language. Making one is slow, so they are kept. */
const segmenters = new Map<string, Intl.Segmenter>();

/** How long a text takes to be read or said, in ms. Not every language puts spaces between its words. */
export function wordsMs(text: string, language: string): number {
  const kept = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, kept);
  return [...kept.segment(text)].filter(({ isWordLike }) => isWordLike).length * WORD;
}

/** What is said of a step, by a screen reader or by Limber's own voice, but for when to stop. */
export function saidOf({ step, notes }: NotedStep, { t, sentences }: Words, goesOnAlone: boolean): string {
  const check = step.check && surroundings[step.check];
  return sentences([
    t(step.line),
    ...(step.leaveOut ? [t('guide.moreLeaveOut'), t(step.leaveOut), t('guide.leaveOutHow')] : []),
    ...(step.kind === 'felt' && goesOnAlone ? [t('guide.feltGoesOn')] : []),
    ...(check ? [t(check.ask), t(check.otherwise)] : []),
    ...(isQuestion(step) && !goesOnAlone ? [t('guide.goesOnByHand')] : []),
    ...(step.kind === 'setUp' ? ofMove({ step, notes }).map((line) => t(line)) : []),
  ]);
}

/** What is said once for the whole move: how small it stays, and how gentle it is. */
function ofMove({ step, notes }: NotedStep): readonly PlainKey[] {
  return exerciseOf(step.exercise).needsSafetyCheck ? [...notes, 'guide.gentle'] : notes;
}

/** When to stop in the move of a step, in one or two sentences. */
export const stopCueOf = ({ step }: NotedStep, { t }: Words) => t(exerciseOf(step.exercise).stop);

/**
 * What Limber's own voice says of a step, and how long the step then takes from its first word, in ms. When to stop is said as a
 * move begins. If the person goes on before that has ended, it is said before the line of the next step. Said after that line, it
 * would make the person hold the move for as long as it takes to say (DOSE-5).
 */
export function speechOf(
  noted: NotedStep,
  words: Words,
  { isCued, goesOnAlone }: { isCued: boolean; goesOnAlone: boolean },
): { readonly text: string; readonly ms: number } {
  const said = saidOf(noted, words, goesOnAlone);
  const ms = wordsMs(said, words.code());
  if (isCued) return { text: said, ms };
  const cue = stopCueOf(noted, words);
  const cueMs = wordsMs(cue, words.code());
  if (noted.step.kind === 'setUp') return { text: `${said} ${cue}`, ms: ms + cueMs };
  return { text: `${cue} ${said}`, ms: cueMs + Math.max(ms, noted.step.durationMs) };
}

/**
 * How long it takes to read who should leave a move out, and when to stop in it, the first time ever, and longer for whoever has
 * chosen more time (GUIDE-12); 0 at other steps. In ms.
 */
export function readingMs(noted: NotedStep, words: Words, tempo: Course['tempo']): number {
  if (!noted.step.leaveOut) return 0;
  return wordsMs(`${saidOf(noted, words, true)} ${stopCueOf(noted, words)}`, words.code()) * tempoFactor[tempo];
}

/** How long a step lasts by itself, with all that is to be read, and that is said if steps are; in ms. */
function stepMs(noted: NotedStep, { isSpoken, tempo }: Offer, words: Words): number {
  const cue = noted.step.kind === 'setUp' ? [stopCueOf(noted, words)] : [];
  const said = isSpoken ? wordsMs([saidOf(noted, words, true), ...cue].join(' '), words.code()) : 0;
  return Math.max(noted.step.durationMs, readingMs(noted, words, tempo), said);
}

/** An estimated length in whole tens of seconds, in ms. */
const roundedToTen = (ms: number) => Math.max(1, Math.round(ms / 10_000)) * 10_000;

/** About how long a stretch takes from its first step to its end, if nothing is pressed; in ms, in whole tens of seconds. */
export function offerMs(offer: Offer, variant: Variant, words: Words): number {
  return roundedToTen(offer.steps[variant].reduce((sum, noted) => sum + stepMs(noted, offer, words), 0));
}

/** Whether the short version of a stretch is shorter than the whole of it. */
export const isShorter = (offer: Offer, words: Words) =>
  offerMs(offer, 'brief', words) < offerMs(offer, 'whole', words);
