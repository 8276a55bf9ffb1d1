// What the browser itself reads in each language: names of commands, and the words for one that is too old.

import { englishWords, type Words } from './message-files.ts';
import { oldestBrowsers } from './oldest-browsers.ts';

/** The actions that a keyboard shortcut can be set for, and how the browser names them. */
const commandsIn = (words: Words) =>
  Object.entries(words).flatMap(([key, text]) =>
    key.startsWith('command.') ? [[key.slice('command.'.length), text] as const] : [],
  );

/** What `public/too-old.js` shows where Limber cannot run, with the versions in it: `old_title`, `old_needs`, `old_do`. */
const oldBrowserIn = (words: Words) =>
  Object.entries(words).flatMap(([key, text]) =>
    key.startsWith('old.')
      ? [
          [
            key.replace('.', '_'),
            text.replaceAll('{chrome}', oldestBrowsers.chrome).replaceAll('{firefox}', oldestBrowsers.firefox),
          ] as const,
        ]
      : [],
  );

/** Where the browser looks for its words. It writes `pt_BR` there. */
export const fileFor = (code: string) => `_locales/${code.replaceAll('-', '_')}/messages.json`;

/** `_locales/…/messages.json`: the texts of the manifest in one language. Only the browser itself reads them. */
export function manifestMessages(code: string, words: Words) {
  return {
    relativeDest: fileFor(code),
    contents: JSON.stringify({
      name: { message: words['app.name'] },
      description: { message: words['app.description'] },
      // Which of the languages it is: the browser's own may be one that Limber does not have.
      language: { message: code },
      direction: { message: new Intl.Locale(code).getTextInfo?.().direction ?? 'ltr' },
      ...Object.fromEntries(commandsIn(words).map(([name, message]) => [`command_${name}`, { message }])),
      ...Object.fromEntries(oldBrowserIn(words).map(([name, message]) => [name, { message }])),
    }),
  };
}

/** The manifest's `commands`. No key is suggested, so that shortcuts of the browser and of other extensions are not replaced. */
export const manifestCommands = () =>
  Object.fromEntries(commandsIn(englishWords()).map(([name]) => [name, { description: `__MSG_command_${name}__` }]));
