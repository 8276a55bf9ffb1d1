// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Page } from '../../../components/app/Page';
import { PolicyContext } from '../../../components/context/policy';
import { LanguageChoice } from '../../../components/options/LanguageChoice';
import { noPolicy, type Policy } from '../../../lib/core/state/policy';
import { english } from '../../../lib/i18n/english';
import { createLanguage } from '../../../lib/i18n/language';
import { loadFrom } from '../../support/catalogue';

const shipped = ['ar', 'de', 'en', 'fr', 'pt-BR', 'zh-CN'];
const language = () =>
  createLanguage('en', loadFrom({ de: { 'settings.language': 'Sprache' } }, english), english, { shipped });

beforeEach(() => document.body.append(document.createElement('div')));
afterEach(() => {
  const root = document.body.firstElementChild as HTMLElement;
  render(null, root);
  root.remove();
});

async function show(value: string | null, { spoken = language(), policy = noPolicy as Policy } = {}) {
  const send = vi.fn(async () => true);
  await act(() =>
    render(
      <Page language={spoken}>
        <PolicyContext.Provider value={policy}>
          <LanguageChoice name="language" value={value} send={send} usual="Usual: As in the browser." />
        </PolicyContext.Provider>
      </Page>,
      document.body.firstElementChild as HTMLElement,
    ),
  );
  const select = document.querySelector('select') as HTMLSelectElement;
  const options = [...select.options].map((option) => [option.value, option.lang, option.textContent]);
  return { send, select, options };
}

const choose = (select: HTMLSelectElement, value: string) =>
  act(async () => {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });

// LANG-2
test('every language stands there by its own name and in order, after the browser’s', async () => {
  const { options, select } = await show(null);
  expect(options.map(([value, lang]) => [value, lang])).toEqual([
    ['', ''],
    ...['de', 'en', 'fr', 'pt-BR', 'ar', 'zh-CN'].map((code) => [code, code]),
  ]);
  expect(options.map(([, , name]) => name)).toEqual([
    'As in the browser',
    'Deutsch',
    'English',
    'français',
    'português (Brasil)',
    'العربية',
    '中文（简体）',
  ]);
  expect(select.value).toBe('');
});

test('a choice is sent as a code, the browser’s language as none', async () => {
  const { send, select } = await show('de');
  expect(select.value).toBe('de');
  await choose(select, 'fr');
  expect(send).toHaveBeenLastCalledWith({ type: 'settingChanged', name: 'language', value: 'fr' });
  await choose(select, '');
  expect(send).toHaveBeenLastCalledWith({ type: 'settingChanged', name: 'language', value: null });
});

test('a language that this build does not have is still what was chosen', async () => {
  const { options, select } = await show('is');
  expect([select.value, options[1]]).toEqual(['is', ['is', 'is', 'íslenska']]);
});

// LANG-5
test('a language that could not be loaded is said beside the choice', async () => {
  vi.spyOn(console, 'error').mockReturnValue(undefined);
  const spoken = language();
  await show('fr', { spoken });
  expect(document.body.textContent).not.toContain('could not be loaded');
  await act(() => spoken.use('fr').catch(() => undefined));
  expect(document.querySelector('[role="status"]')?.textContent).toContain('could not be loaded');
  await act(() => spoken.use('de'));
  expect(document.body.textContent).not.toContain('could not be loaded');
  expect(document.querySelector('label')?.textContent).toBe('Sprache');
});

// POLICY-1
test('it cannot be changed where an organisation has set it', async () => {
  const { select } = await show('de', { policy: { ...noPolicy, locked: { language: 'de' } } });
  expect(select.disabled).toBe(true);
});
