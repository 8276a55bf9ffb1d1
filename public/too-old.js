// Decides whether this browser can run Limber (FACE-1). It runs before any module is loaded. No browser older than Chrome 88 and
// Firefox 109 takes an extension of this kind, so it is written for those.
if (!globalThis.Temporal || !Intl.Segmenter || !Map.groupBy) {
  const { i18n } = globalThis.browser ?? globalThis.chrome;
  // What cannot run must not begin, and must not be drawn over the words.
  const noMore = document.createElement('meta');
  noMore.httpEquiv = 'Content-Security-Policy';
  noMore.content = "script-src 'none'";
  document.head.append(noMore);
  /** The words in the language of the last page that could run; none if it is not known. The browser's own are in the browser's. */
  const inLastLanguage = async () => {
    try {
      const { language } = JSON.parse(localStorage.getItem('look'));
      const file = await fetch(`/_locales/${language.replaceAll('-', '_')}/messages.json`);
      return await file.json();
    } catch {
      return {};
    }
  };
  const coming = inLastLanguage();
  document.addEventListener('DOMContentLoaded', async () => {
    const words = await coming;
    const say = (name) => words[name]?.message ?? i18n.getMessage(name);
    const screen = document.createElement('main');
    screen.className = 'screen';
    for (const [element, name] of [
      ['h1', 'old_title'],
      ['p', 'old_needs'],
      ['p', 'old_do'],
    ]) {
      const text = document.createElement(element);
      text.textContent = say(name);
      screen.append(text);
    }
    document.documentElement.lang = say('language');
    document.documentElement.dir = say('direction');
    document.body.replaceChildren(screen);
  });
}
