import { join } from 'node:path';
import { expect, test } from 'vitest';
import { messages } from '../../lib/i18n/locales/en';
import { isWorkerKey } from '../../lib/i18n/worker-words';
import { compileMessages } from '../../scripts/compile-messages';

const english = join(import.meta.dirname, '../../lib/i18n/locales/en.ts');

async function bundled(query = ''): Promise<string[]> {
  const { load } = compileMessages();
  if (typeof load !== 'function') throw new Error('the plugin loads nothing');
  const module = await load.call({ addWatchFile: () => undefined } as never, english + query);
  const [, catalogue = ''] = /messages = (.*);$/.exec(String(module)) ?? [];
  return Object.keys(JSON.parse(catalogue));
}

test('pages are built with every word', async () => {
  expect(await bundled()).toEqual(Object.keys(messages));
});

test('the background is built with the words it says, and no others', async () => {
  const words = await bundled('?for-background');
  expect(words).toEqual(Object.keys(messages).filter(isWorkerKey));
  expect(words).toContain('notice.title');
  expect(words).toContain('side_bend.offer');
  expect(words).not.toContain('side_bend.leaveOut');
});
