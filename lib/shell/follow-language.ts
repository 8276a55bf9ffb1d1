// Decides when another language is loaded.

import type { Event } from '../core/state/events';
import type { State } from '../core/state/state';
import type { Language } from '../i18n/language';

/** A language on its way. Neither promise rejects. */
interface Speaking {
  /** When texts can be said: the language is in use, or could not be loaded. One that is tried again is not waited for. */
  readonly ready: Promise<void>;
  /** Whether it could be loaded. */
  readonly isLoaded: Promise<boolean>;
}

/** Told which language was chosen, `null` for the browser's. */
export type FollowLanguage = (chosen: string | null) => Speaking;

/**
 * Loads the chosen language, once for each choice. One that could not be loaded is tried again at the next call (LANG-5).
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
  let failed: string | null = null;
  let speaking: Speaking = { ready: Promise.resolve(), isLoaded: Promise.resolve(true) };
  return (chosen) => {
    const next = pick(chosen);
    if (next === wanted) return speaking;
    wanted = next;
    const isLoaded = language.use(next).then(
      () => true,
      (error) => {
        report(error);
        failed = next;
        if (wanted === next) wanted = null;
        return false;
      },
    );
    speaking = { isLoaded, ready: next === failed ? Promise.resolve() : isLoaded.then(() => undefined) };
    return speaking;
  };
}

/**
 * What is to be noted once it is known whether the language could be loaded; `null` if it is noted already. After that event all
 * is said anew (LANG-5).
 */
export async function wordNews({ isLoaded }: Speaking, { tracker }: State): Promise<Event | null> {
  const areLoaded = await isLoaded;
  return areLoaded === (tracker.words === 'loaded') ? null : { type: 'wordsSeen', areLoaded };
}
