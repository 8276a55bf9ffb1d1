// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { LanguageProvider } from '../../../components/context/words';
import { WorkerLog } from '../../../components/options/WorkerLog';
import { language } from '../../support/language';

const now = Date.UTC(2026, 2, 3, 10, 40);
const zone = 'Europe/Berlin';

afterEach(() => render(null, document.body));

test('a line of another day says which day that was', () => {
  const entries = [now - 24 * 3_600_000, now - 60_000].map((at) => ({ at, event: 'told', ms: 0 }) as const);
  render(
    <LanguageProvider value={language}>
      <WorkerLog entries={entries} now={now} zone={zone} />
    </LanguageProvider>,
    document.body,
  );
  const times = [...document.querySelectorAll('time')].map(({ textContent }) => textContent);
  expect(times).toEqual(entries.map(({ at }) => language.dayTime(at, now, zone)).toReversed());
  expect(times[1]).toContain('2 March');
});
