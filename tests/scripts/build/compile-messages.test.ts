import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { messages } from '../../../lib/i18n/locales/en';
import { isWorkerKey } from '../../../lib/i18n/worker-words';

const root = join(import.meta.dirname, '../../..');

/** The keys that end up in a bundle. In a Node of its own: here the messages would be compiled already when they are read. */
function bundled(query = ''): string[] {
  const script = `
    const { compileMessages } = await import('./scripts/build/compile-messages.ts');
    const file = '${join(root, 'lib/i18n/locales/en.ts')}${query}';
    const module = await compileMessages().load.call({ addWatchFile() {} }, file);
    const { messages } = await import('data:text/javascript,' + encodeURIComponent(module));
    console.log(JSON.stringify(Object.keys(messages)));
  `;
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: root }).toString());
}

test('pages are built with every word', () => {
  expect(bundled()).toEqual(Object.keys(messages));
});

test('the background is built with the words it says, and no others', () => {
  const words = bundled('?for-background');
  expect(words).toEqual(Object.keys(messages).filter(isWorkerKey));
  expect(words).toContain('notice.title');
  expect(words).toContain('side_bend.offer');
  expect(words).not.toContain('side_bend.leaveOut');
});
