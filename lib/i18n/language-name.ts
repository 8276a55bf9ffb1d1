import { localeOf } from './locale';

/**
 * What the people who read a language call it: "Deutsch", "português (Brasil)", "中文（简体）" (LANG-2). Chinese goes by its
 * script, because that is what is read, wherever somebody lives.
 */
export function languageName(code: string): string {
  const { language, script } = localeOf(code).maximize();
  const named = language === 'zh' ? `${language}-${script}` : code;
  try {
    return new Intl.DisplayNames(code, { type: 'language', languageDisplay: 'standard' }).of(named) ?? code;
  } catch {
    return code;
  }
}
