// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { ReadableInEnglish } from '../../../components/context/read-in-english';
import { LanguageProvider, useLanguage } from '../../../components/context/words';
import { TranslationNote } from '../../../components/controls/TranslationNote';
import { english } from '../../../lib/i18n/english';
import { createLanguage, type Language } from '../../../lib/i18n/language';
import { loadFrom } from '../../support/catalogue';

const arabic = { 'safety.title': 'فحص', 'safety.translation': 'مترجم', 'safety.inOwnLanguage': '{language}' };

function Check() {
  const { t } = useLanguage();
  return (
    <main>
      <h1>{t('safety.title')}</h1>
      <input type="checkbox" />
      <TranslationNote />
    </main>
  );
}

const root = () => document.body.firstElementChild as HTMLElement;
const press = (name: string) =>
  act(async () => {
    const found = [...root().querySelectorAll('button')].find((each) => each.textContent?.includes(name));
    if (!found) throw new Error(`no button "${name}" in ${root().textContent}`);
    found.click();
    await new Promise((done) => setImmediate(done));
  });

async function show(language: Language) {
  document.body.append(document.createElement('div'));
  await act(() =>
    render(
      <LanguageProvider value={language}>
        <ReadableInEnglish>
          <Check />
        </ReadableInEnglish>
      </LanguageProvider>,
      root(),
    ),
  );
}

async function inArabic(rest?: () => Promise<never>) {
  const language = createLanguage('ar', loadFrom({ ar: arabic }, english), english, rest ? { rest } : {});
  await language.use('ar');
  return language;
}

afterEach(() => {
  render(null, root());
  root().remove();
});

// WORDS-10
test('a translation says who has read it; a press shows the same page in English, with what was ticked, and back', async () => {
  await show(await inArabic());
  const box = root().querySelector('input') as HTMLInputElement;
  box.checked = true;
  expect(root().textContent).toContain('مترجم');
  const around = root().querySelector('main')?.parentElement;
  expect([around?.lang, around?.dir]).toEqual(['ar', 'rtl']);
  await press('Read it in English');
  expect(root().querySelector('h1')?.textContent).toBe('A quick safety check');
  expect([around?.lang, around?.dir]).toEqual(['en', 'ltr']);
  expect(root().querySelector('input')).toBe(box);
  expect(box.checked).toBe(true);
  await press('العربية');
  expect(root().querySelector('h1')?.textContent).toBe('فحص');
  expect(around?.dir).toBe('rtl');
});

test('in English itself there is no such sentence and no such button', async () => {
  await show(createLanguage('en-GB', () => Promise.reject(new Error('none')), english));
  expect(root().querySelectorAll('button')).toHaveLength(0);
});

test('if the English cannot be loaded, the page says so and stays', async () => {
  await show(await inArabic(() => Promise.reject(new Error('gone'))));
  await press('Read it in English');
  expect(root().querySelector('[role=alert]')?.textContent).toContain('could not be loaded');
  expect(root().querySelector('h1')?.textContent).toBe('فحص');
});
