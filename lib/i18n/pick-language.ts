// Decides which language of this build somebody reads.

import { localeOf } from './locale';

/** The language of `available` that somebody reads who asked for `wanted`; `null` if there is none. */
function fitting(wanted: string, available: readonly string[]): string | null {
  const asked = localeOf(wanted);
  const { language, script } = asked.maximize();
  const isRead = (code: string) => {
    const other = localeOf(code).maximize();
    // Whoever reads the one Chinese script may not read the other.
    return other.language === language && other.script === script;
  };
  return available.find((code) => code === asked.baseName) ?? available.find(isRead) ?? null;
}

/**
 * The language to load: the chosen one, else the browser's, each of another region if it must be, else English (LANG-1).
 *
 * @param chosen a BCP 47 code; `null` for the browser's own language. This build may not have it: it may come from another one
 * @param browser the browser's language, a BCP 47 code
 * @param available codes that Limber ships, English among them
 */
export function pickLanguage(chosen: string | null, browser: string, available: readonly string[]): string {
  const isKnown = chosen !== null && localeOf(chosen).language === chosen.split('-')[0]?.toLowerCase();
  return (isKnown ? fitting(chosen, available) : null) ?? fitting(browser, available) ?? 'en';
}
