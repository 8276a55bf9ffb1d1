import { englishWords, type Words } from './message-files.ts';

/** What a key can be given to, by name, and what the browser calls it. */
const commandsIn = (words: Words) =>
  Object.entries(words).flatMap(([key, text]) =>
    key.startsWith('command.') ? [[key.slice('command.'.length), text] as const] : [],
  );

/** `_locales/…/messages.json`: the manifest's own words in one language, which only the browser itself reads. */
export function manifestMessages(code: string, words: Words) {
  return {
    // Browsers write `pt_BR` here.
    relativeDest: `_locales/${code.replaceAll('-', '_')}/messages.json`,
    contents: JSON.stringify({
      name: { message: words['app.name'] },
      description: { message: words['app.description'] },
      ...Object.fromEntries(commandsIn(words).map(([name, message]) => [`command_${name}`, { message }])),
    }),
  };
}

/** The manifest's `commands`. No key is suggested: a browser's and other extensions' own shortcuts stay as they are. */
export const manifestCommands = () =>
  Object.fromEntries(commandsIn(englishWords()).map(([name]) => [name, { description: `__MSG_command_${name}__` }]));
