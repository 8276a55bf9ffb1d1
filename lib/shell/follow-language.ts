// Decides when another language is loaded.

import type { Language } from '../i18n/language';

/** Told which language was chosen, `null` for the browser's. Resolves when it is in use or could not be loaded. Never rejects. */
export type FollowLanguage = (chosen: string | null) => Promise<void>;

/**
 * Loads the chosen language, once for each choice: one that could not be loaded is tried again when it is chosen anew, or by
 * the next worker or page (LANG-5).
 *
 * @param pick the language of this build for what was chosen
 * @param report told why a language could not be loaded
 */
export function followLanguage(
  language: Pick<Language, 'use'>,
  pick: (chosen: string | null) => string,
  report: (error: unknown) => void,
): FollowLanguage {
  let wanted: string | null = null;
  let spoken = Promise.resolve();
  return (chosen) => {
    const next = pick(chosen);
    if (next === wanted) return spoken;
    wanted = next;
    spoken = language.use(next).catch(report);
    return spoken;
  };
}
