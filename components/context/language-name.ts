/**
 * What the people who read a language call it: "Deutsch", "português (Brasil)", "中文（简体）" (LANG-2). Chinese goes by its
 * script, because that is what is read, wherever somebody lives. A code that is none names itself.
 */
export function languageName(code: string): string {
  try {
    const { language, script } = new Intl.Locale(code).maximize();
    const named = language === 'zh' ? `${language}-${script}` : code;
    return new Intl.DisplayNames(code, { type: 'language', languageDisplay: 'standard' }).of(named) ?? code;
  } catch {
    return code;
  }
}
