// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { Page } from '../../../components/app/Page';
import { useLanguage } from '../../../components/context/words';
import { english } from '../../../lib/i18n/english';
import { createLanguage } from '../../../lib/i18n/language';
import { loadFrom } from '../../support/catalogue';

afterEach(() => document.body.replaceChildren());

const Words = () => <p>{useLanguage().t('now.undo')}</p>;

// LANG-3
test('words that come just after the page was drawn are drawn too', async () => {
  const language = createLanguage('ar', loadFrom({ ar: { 'now.undo': 'تراجع' } }, english), english);
  render(
    <Page language={language}>
      <Words />
    </Page>,
    document.body,
  );
  // Before the browser has painted anything.
  await language.use('ar');
  await vi.waitFor(() => expect(document.body.textContent).toBe('تراجع'));
  expect([document.documentElement.lang, document.documentElement.dir]).toEqual(['ar', 'rtl']);
});
