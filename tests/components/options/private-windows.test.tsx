// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { LanguageProvider } from '../../../components/context/words';
import { PrivateWindows } from '../../../components/options/PrivateWindows';
import { language } from '../../support/language';

afterEach(() => render(null, document.body));

const { t } = language;

// FACE-3
test.each([
  ['allowed', true, [t('working.private.allowed')]],
  ['not allowed', false, [t('working.private.notAllowed'), t('working.private.how')]],
  ['nothing', null, []],
] as const)(
  'whoever asks whether Limber works reads of private windows what the browser says: %s',
  async (_, answer, says) => {
    await act(() => {
      render(
        <LanguageProvider value={language}>
          <PrivateWindows isAllowed={async () => answer} />
        </LanguageProvider>,
        document.body,
      );
    });
    // The browser's answer, and what is drawn from it.
    await act(async () => undefined);
    expect([...document.querySelectorAll('p')].map(({ textContent }) => textContent)).toEqual(says);
  },
);
