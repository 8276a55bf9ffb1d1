import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { describe, expect, test } from 'vitest';
import { appEnglish } from '../../../lib/i18n/app-english';
import { english } from '../../../lib/i18n/english';
import { firstEnglish } from '../../../lib/i18n/first-english';
import { workerEnglish } from '../../../lib/i18n/worker-english';
import { isWorkerKey } from '../../../lib/i18n/worker-words';
import { compileMessages } from '../../../scripts/build/compile-messages';
import { englishWords, locales } from '../../../scripts/build/message-files';

const keys = Object.keys(englishWords());

test('pages are built with every word', () => {
  expect(
    Object.values(english)
      .flatMap((words) => Object.keys(words))
      .sort(),
  ).toEqual([...keys].sort());
});

test('the background is built with the words it says, and no others', () => {
  const words = Object.keys(workerEnglish);
  expect(words).toEqual(keys.filter(isWorkerKey));
  expect(words).toContain('notification.title');
  expect(words).toContain('side_bend.offer');
  expect(words).not.toContain('side_bend.leaveOut');
});

test('a popup begins with the words of its first look, then of its first screen; all others come with what says them', () => {
  const [first, app] = [Object.keys(firstEnglish), Object.keys(appEnglish)];
  expect(first).toEqual(expect.arrayContaining(['now.nextAt', 'page.broken.title', 'page.tryAgain']));
  expect(app).toEqual(
    expect.arrayContaining([
      'now.start',
      'due.title',
      'page.safety.title',
      'settings.range',
      'side_bend.stop',
      'pose.rest',
    ]),
  );
  expect(first.length).toBeLessThan(app.length / 5);
  expect(app.length).toBeLessThan(0.7 * keys.length);
  for (const other of ['settings.title', 'sign.saddle', 'log.woke', 'page.about.version', 'pose.standUp', 'welcome.on'])
    expect(app).not.toContain(other);
});

describe('a bundle with words in it', () => {
  const entry = 'virtual:entry';
  const bundled = async () => {
    const read: string[] = [];
    const uses = {
      name: 'entry',
      resolveId: (id: string) => (id === entry ? id : null),
      load: (id: string) =>
        id === entry ? "import { messages } from 'virtual:app-english'; self.words = messages;" : null,
    };
    const built = await build({
      configFile: false,
      logLevel: 'error',
      plugins: [uses, compileMessages(() => read.push('read'))],
      build: { write: false, rollupOptions: { input: entry } },
    });
    const [chunk] = 'output' in built ? built.output : [];
    return { read, code: chunk?.code ?? '', modules: chunk?.moduleIds.map((id) => id.split('?')[0]) ?? [] };
  };

  test('names each file that they come from: npm run dev builds it again when one of them is changed', async () => {
    const { modules, read } = await bundled();
    const files = readdirSync(join(locales, 'en')).map((file) => join(locales, 'en', file).replaceAll('\\', '/'));
    expect(modules).toEqual(expect.arrayContaining(files));
    expect(read, 'and the types are made again then').toEqual(['read']);
  });

  test('has no word that is for translators', async () => {
    const { code } = await bundled();
    expect(code).toContain('Seated side bend');
    expect(code).not.toContain('the person’s own sides');
  });
});
