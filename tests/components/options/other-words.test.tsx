// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { LanguageProvider } from '../../../components/context/words';
import { OtherWords } from '../../../components/options/OtherWords';
import { language } from '../../support/language';

afterEach(() => render(null, document.body));

// LANG-5
test.each([
  ['notLoaded', [language.t('working.words')]],
  ['loaded', []],
] as const)(
  'whoever asks whether Limber works reads whether the icon speaks their language: %s',
  async (words, says) => {
    await act(() =>
      render(
        <LanguageProvider value={language}>
          <OtherWords words={words} />
        </LanguageProvider>,
        document.body,
      ),
    );
    expect([...document.querySelectorAll('p')].map(({ textContent }) => textContent)).toEqual(says);
  },
);
