// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { LanguageProvider } from '../../../components/context/words';
import { SafetyRecord } from '../../../components/options/SafetyRecord';
import { language } from '../../support/language';

const safety = { version: 5, checkedAt: Date.UTC(2026, 2, 2), result: 'ok', hidden: [], forFloor: false } as const;

afterEach(() => render(null, document.body));

test('whoever wants the check forgotten is told if it was not', async () => {
  render(
    <LanguageProvider value={language}>
      <SafetyRecord safety={{ ...safety, hidden: [] }} send={async () => false} />
    </LanguageProvider>,
    document.body,
  );
  await act(async () => document.querySelector('button')?.click());
  expect(document.querySelector('[role=alert]')?.textContent).toBe(language.t('page.intentFailed'));
});
