import { compileMessage } from '@lingui/message-utils/compileMessage';
import { expect, test, vi } from 'vitest';
import { english } from '../../../lib/i18n/english';
import { createLanguage } from '../../../lib/i18n/language';

const german = { 'now.nextAt': compileMessage('Nächste Pause um {time}') };
const arabic = { 'now.undo': compileMessage('تراجع') };

const catalogues: Record<string, object> = { de: german, ar: arabic };
const load = (code: string) =>
  catalogues[code] ? Promise.resolve(catalogues[code] as never) : Promise.reject(new Error(`no ${code}`));

test('is switched while running, and tells who listens', async () => {
  const language = createLanguage('de-DE', load, english);
  const heard = vi.fn();
  language.onChanged(heard, new AbortController().signal);
  expect(language.t('now.nextAt', { time: '10:40' })).toBe('Next break at 10:40');
  await language.use('de');
  expect(language.t('now.nextAt', { time: '10:40' })).toBe('Nächste Pause um 10:40');
  expect(heard).toHaveBeenCalledOnce();
  await language.use('en');
  expect(language.t('now.nextAt', { time: '10:40' })).toBe('Next break at 10:40');
});

test('that cannot be loaded leaves the one before', async () => {
  const language = createLanguage('en-GB', load, english);
  await expect(language.use('xx')).rejects.toThrow('no xx');
  expect(language.code()).toBe('en');
});

test('knows its direction', async () => {
  const language = createLanguage('ar-EG', load, english);
  expect(language.direction()).toBe('ltr');
  await language.use('ar');
  expect(language.direction()).toBe('rtl');
});
