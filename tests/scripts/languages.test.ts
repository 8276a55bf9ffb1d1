import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { english } from '../../lib/i18n/english';
import { createLanguage } from '../../lib/i18n/language';
import { catalogues, languageCodes } from '../../scripts/languages';

test('a language is one file: put beside English, it is built, loaded and spoken', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'limber-locales-'));
  try {
    await writeFile(join(folder, 'en.ts'), 'export const messages = {};');
    await writeFile(
      join(folder, 'de.ts'),
      "export const messages = { 'now.nextAt': 'Nächste Pause um {time}' } as const;",
    );
    expect(languageCodes(folder).sort()).toEqual(['de', 'en']);
    const built = await catalogues(folder);
    expect(built.map(({ relativeDest }) => relativeDest)).toEqual(['locales/de.json']);
    const language = createLanguage('de-DE', async () => JSON.parse(built[0]?.contents ?? ''), english);
    await language.use('de');
    expect(language.t('now.nextAt', { time: '10:40' })).toBe('Nächste Pause um 10:40');
  } finally {
    await rm(folder, { recursive: true });
  }
});
