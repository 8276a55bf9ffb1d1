// Decides whether this browser can run Limber (FACE-1). It runs before any module is loaded. No browser older than Chrome 88 and
// Firefox 109 takes an extension of this kind, so it is written for those.
if (!globalThis.Temporal || !Intl.Segmenter || !Map.groupBy) {
  const { i18n } = globalThis.browser ?? globalThis.chrome;
  // What cannot run must not begin, and must not be drawn over the words.
  const noMore = document.createElement('meta');
  noMore.httpEquiv = 'Content-Security-Policy';
  noMore.content = "script-src 'none'";
  document.head.append(noMore);
  document.addEventListener('DOMContentLoaded', () => {
    const screen = document.createElement('main');
    screen.className = 'screen';
    for (const [element, name] of [
      ['h1', 'old_title'],
      ['p', 'old_needs'],
      ['p', 'old_do'],
    ]) {
      const text = document.createElement(element);
      text.textContent = i18n.getMessage(name);
      screen.append(text);
    }
    document.documentElement.lang = i18n.getMessage('language');
    document.documentElement.dir = i18n.getMessage('direction');
    document.body.replaceChildren(screen);
  });
}
