// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { PolicyContext } from '../../../../components/context/policy';
import { LanguageProvider } from '../../../../components/context/words';
import { SettingRow } from '../../../../components/options/SettingRow';
import type { Intent } from '../../../../lib/core/state/events';
import { effectiveSettings, noPolicy } from '../../../../lib/core/state/policy';
import { defaultSettings } from '../../../../lib/core/state/settings';
import { language } from '../../../support/language';

afterEach(() => render(null, document.body));

// POLICY-3
test('whoever takes out a day off sends what is their own, and no quiet date of the organisation', async () => {
  const policy = { ...noPolicy, quietDates: ['2026-12-24', '2026-12-31'] };
  const chosen = { daysOff: ['2026-05-01', '2026-08-01', '2026-12-31'] };
  const sent: Intent[] = [];
  const send = async (intent: Intent) => sent.push(intent) > 0;
  const parts = { settings: effectiveSettings(chosen, policy), chosen, policy };
  render(
    <LanguageProvider value={language}>
      <PolicyContext.Provider value={policy}>
        <SettingRow name="daysOff" parts={parts} hint={undefined} send={send} />
      </PolicyContext.Provider>
    </LanguageProvider>,
    document.body,
  );
  const days = [...document.querySelectorAll('li')];
  expect(days.map((day) => day.querySelector('button') !== null)).toEqual([true, true, false, false]);
  await act(async () => days[0]?.querySelector('button')?.click());
  expect(sent).toEqual([{ type: 'daysOffChanged', daysOff: ['2026-08-01', '2026-12-31'] }]);
});

test('that a second day is saved is said again: until then nothing is said (WCAG 4.1.3)', async () => {
  let take = () => {};
  const send = () => new Promise<boolean>((resolve) => (take = () => resolve(true)));
  const parts = { settings: defaultSettings, chosen: {}, policy: noPolicy };
  render(
    <LanguageProvider value={language}>
      <SettingRow name="daysOff" parts={parts} hint={undefined} send={send} />
    </LanguageProvider>,
    document.body,
  );
  const said = () => document.querySelector('[role=status]')?.textContent;
  for (const day of ['2027-12-24', '2027-12-25']) {
    await act(async () => {
      const field = document.querySelector('input[type=date]') as HTMLInputElement;
      field.value = day;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await act(async () => document.querySelector('button')?.click());
    expect(said()).toBe('');
    take();
    await vi.waitFor(() => expect(said()).toBe(language.t('settings.saved')));
  }
});
