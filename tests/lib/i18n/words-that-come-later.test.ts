import { expect, test, vi } from 'vitest';
import { createLanguage } from '../../../lib/i18n/language';

const noOther = () => Promise.reject(new Error('no other language in this test'));

test('a page that began with few words has the others once they have come, and says so', async () => {
  const rest = vi.fn(async () => ({ 'now.moved': 'I just moved' }));
  const language = createLanguage('en-GB', noOther, { app: { 'now.settings': 'Settings' } }, { rest });
  expect([language.t('now.settings'), language.isWhole()]).toEqual(['Settings', false]);
  await Promise.all([language.whole(), language.whole()]);
  await language.whole();
  expect([language.t('now.settings'), language.t('now.moved'), language.isWhole()]).toEqual([
    'Settings',
    'I just moved',
    true,
  ]);
});

test('words that did not come are asked for again', async () => {
  const rest = vi.fn().mockRejectedValueOnce(new Error('gone')).mockResolvedValueOnce({ 'now.moved': 'I just moved' });
  const language = createLanguage('en-GB', noOther, {}, { rest });
  await expect(language.whole()).rejects.toThrow('gone');
  expect(language.isWhole()).toBe(false);
  await language.whole();
  expect(language.t('now.moved')).toBe('I just moved');
});

test('a word that is not there is said in the console, where somebody finds it', () => {
  const error = vi.spyOn(console, 'error').mockReturnValue(undefined);
  expect(createLanguage('en-GB', noOther, {}).t('now.moved')).toBe('now.moved');
  expect(error).toHaveBeenCalledWith('Limber: no words for', 'now.moved');
});
