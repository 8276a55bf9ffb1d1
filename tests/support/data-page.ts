// The page of the data in a test: what it saves, and files to give it.

import type { Preview, YourData } from '../../lib/core/data/your-data';
import type { Browser } from './background';

/** What a page saved: the text of the last file, and its name. */
export interface SavedFile {
  name: string;
  text: string;
}

export const fileOf = (content: string | Uint8Array) => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { size: bytes.byteLength, arrayBuffer: async () => bytes.slice().buffer as ArrayBuffer };
};

/** A settings page of this browser, with what it saves at hand. */
export async function dataPage(browser: Browser): Promise<{ data: YourData; saved: SavedFile }> {
  const saved: SavedFile = { name: '', text: '' };
  const page = browser.page({
    saveFile: (name, parts) => {
      saved.name = name;
      saved.text = parts.join('');
    },
  });
  return { data: await page.yourData(), saved };
}

/** A file that is taken to be one of Limber's. */
export async function previewOf(data: YourData, text: string): Promise<Preview> {
  const read = await data.read(fileOf(text));
  if (typeof read === 'string') throw new Error(read);
  return read;
}
