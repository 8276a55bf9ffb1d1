// Puts together what stands on the page of a store, in each language.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gapIn } from '../../lib/i18n/gap.ts';
import { isStale } from '../translate/progress.ts';
import { languageCodes } from './languages.ts';
import { type MessageFile, readMessages } from './message-files.ts';

/** What stands on a page of a store about Limber, each text by the field that it is pasted into. */
export interface StoreTexts {
  /** One sentence: also in the manifest, where Chrome and Edge take it from. */
  readonly summary: string;
  readonly description: string;
  /** Of the pictures, in the order of `docs/store.md`. */
  readonly captions: readonly string[];
}

const summary = 'app.description';

/** The description: paragraphs, each of sentences. What the pages of Limber say already is said in those words. */
const paragraphs = [
  ['store.intro', 'welcome.count.body'],
  ['welcome.count.away', 'store.waits'],
  ['store.yours'],
  ['store.stretch', 'guide.stopEvery'],
  ['store.private'],
] as const;

const permissionsTitle = 'store.permissions';

/** What is asked for, and why, a line for each. */
const permissions = [
  'store.permission.alarms',
  'store.permission.idle',
  'store.permission.notifications',
  'store.permission.storage',
  'store.permission.contextMenus',
  'store.permission.sidePanel',
  'store.permission.meetings',
] as const;

/** What Limber is not, and who has read it. */
const atTheEnd = [['safety.disclaimer'], ['safety.adults', 'safety.notReviewed'], ['store.languages']] as const;

const captions = ['store.picture.now', 'store.picture.guide', 'store.picture.history'] as const;

const keys = [
  summary,
  ...paragraphs.flat(),
  permissionsTitle,
  ...permissions,
  ...atTheEnd.flat(),
  ...captions,
] satisfies readonly string[];

/** The keys of what is missing in a language, or older than its English. A page that is half in English is no page. */
const leftToDo = (translation: MessageFile, english: MessageFile) =>
  keys.filter((key) => !(key in translation) || (translation !== english && isStale(key, translation, english)));

/** The texts in one language. */
export function storeTexts(code: string, messages: MessageFile): StoreTexts {
  const say = (key: string) => messages[key]?.message ?? '';
  const said = (all: readonly (readonly string[])[]) => all.map((each) => each.map(say).join(gapIn(code)));
  const asked = [say(permissionsTitle), ...permissions.map((key) => `• ${say(key)}`)].join('\n');
  return {
    summary: say(summary),
    description: [...said(paragraphs), asked, ...said(atTheEnd)].join('\n\n'),
    captions: captions.map(say),
  };
}

/**
 * Writes the texts of the pages in the stores: a folder for each language, a file for each field. Returns a line for what was
 * written, and one for each language that is left out, because its texts are not up to date.
 *
 * @param folder that has a folder of words for each language
 */
export function writeStoreTexts(folder: string, output: string): readonly string[] {
  const english = readMessages(join(folder, 'en'));
  const leftOut = languageCodes(folder).flatMap((code) => {
    const messages = code === 'en' ? english : readMessages(join(folder, code));
    const toDo = leftToDo(messages, english);
    if (toDo.length > 0) return [`${code}: no text for the stores, to be translated first: ${toDo.join(', ')}`];
    const texts = storeTexts(code, messages);
    const own = join(output, code);
    mkdirSync(own, { recursive: true });
    writeFileSync(join(own, 'summary.txt'), `${texts.summary}\n`);
    writeFileSync(join(own, 'description.txt'), `${texts.description}\n`);
    writeFileSync(join(own, 'captions.txt'), `${texts.captions.join('\n')}\n`);
    return [];
  });
  return [`${output}: the texts for the pages of the stores`, ...leftOut];
}
