import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { messages } from '../../lib/i18n/locales/en.ts';

/** Sizes that Chrome, Edge and Firefox ask for, in px. */
export const iconSizes = [16, 32, 48, 128] as const;

/** Draws `assets/icon.svg` at each size into `outDir`; returns where each PNG is and where it belongs in the build. */
export async function renderIcons(root: string, outDir: string) {
  const svg = await readFile(join(root, 'assets/icon.svg'), 'utf8');
  await mkdir(outDir, { recursive: true });
  return Promise.all(
    iconSizes.map(async (size) => {
      const absoluteSrc = join(outDir, `icon-${size}.png`);
      await writeFile(absoluteSrc, new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng());
      return { absoluteSrc, relativeDest: `icons/icon-${size}.png` };
    }),
  );
}

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
