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

test('that the check is forgotten is said where it stood, so that a screen reader hears it (WCAG 4.1.3)', async () => {
  const show = (kept: typeof safety | null) =>
    render(
      <LanguageProvider value={language}>
        <SafetyRecord safety={kept && { ...kept, hidden: [] }} send={async () => true} />
      </LanguageProvider>,
      document.body,
    );
  await act(async () => show(safety));
  const said = document.querySelector('[role=status]');
  await act(async () => document.querySelector('button')?.click());
  await act(async () => show(null));
  expect(document.querySelector('[role=status]')).toBe(said);
  expect(said?.textContent).toBe(language.t('settings.safety.forgotten'));
});
