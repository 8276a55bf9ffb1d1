import { messages } from '../../lib/i18n/locales/en.ts';

/** What a key can be given to, by name, and what the browser calls it. */
const commandsIn = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).flatMap(([key, text]) =>
    key.startsWith('command.') ? [[key.slice('command.'.length), text] as const] : [],
  );

/** `_locales/…/messages.json`: the manifest's own words in one language, which only the browser itself reads. */
export function manifestMessages(code: string, words: Readonly<Record<string, string>>) {
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
  Object.fromEntries(commandsIn(messages).map(([name]) => [name, { description: `__MSG_command_${name}__` }]));
