// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { LanguageProvider } from '../../../components/context/words';
import { WorkerLog } from '../../../components/options/WorkerLog';
import { language } from '../../support/language';

const now = Date.UTC(2026, 2, 3, 10, 40);
const zone = 'Europe/Berlin';

afterEach(() => render(null, document.body));

test('above the lines of another day stands which day that was, once', () => {
  const entries = [now - 25 * 3_600_000, now - 24 * 3_600_000, now - 60_000].map(
    (at) => ({ at, event: 'told', ms: 0 }) as const,
  );
  render(
    <LanguageProvider value={language}>
      <WorkerLog entries={entries} now={now} zone={zone} />
    </LanguageProvider>,
    document.body,
  );
  const said = [...document.querySelectorAll('p, time')].map(({ textContent }) => textContent);
  expect(said).toEqual(['11:39', 'Monday 2 March', '11:40', '10:40']);
});
