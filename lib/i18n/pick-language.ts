import { localeOf } from './locale';

/**
 * The language to load: the browser's own if Limber has it, else the same language of another region, else English.
 *
 * @param wanted the browser's language, a BCP 47 code
 * @param available codes that Limber ships, English among them
 */
export function pickLanguage(wanted: string, available: readonly string[]): string {
  const { language, baseName } = localeOf(wanted);
  return (
    available.find((code) => code === baseName) ??
    available.find((code) => localeOf(code).language === language) ??
    'en'
  );
}
