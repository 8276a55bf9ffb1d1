// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { PolicyContext } from '../../../../components/context/policy';
import { LanguageProvider } from '../../../../components/context/words';
import { SettingRow } from '../../../../components/options/SettingRow';
import type { Intent } from '../../../../lib/core/state/events';
import { effectiveSettings, noPolicy } from '../../../../lib/core/state/policy';
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
