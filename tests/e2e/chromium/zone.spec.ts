import type { LogEntry } from '../../../lib/core/state/log-entry';
import { expect, ownBrowserTest as test } from '../../support/chromium';
import { owed, promptsUp, ring } from '../../support/signs';

// What Chromium makes of it: `Etc/Unknown`, a name that it then refuses itself.
for (const systemZone of [':/etc/localtime', 'Nowhere/City']) {
  test.describe(`a computer started with TZ=${systemZone}`, () => {
    test.use({ systemZone });

    test('shows when the next break is and tells it; a zone that is not known is one line of the log', async ({
      limber,
    }) => {
      const page = await limber.open('popup.html');
      await expect(page.getByText('Next break at')).toBeVisible();
      await limber.seed(owed(Date.now()));
      await ring(limber);
      await expect.poll(() => promptsUp(limber)).toEqual(['prompt-1-once']);
      await expect(page.getByText('Time for a short break')).toBeVisible();
      const isKnown = await limber.worker.evaluate(() => {
        try {
          Temporal.Now.plainDateISO();
          return true;
        } catch {
          return false;
        }
      });
      await ring(limber);
      const log = (await limber.stored()).workerLog as readonly LogEntry[];
      expect(log.filter(({ event }) => event === 'zoneUnknown')).toHaveLength(isKnown ? 0 : 1);
    });
  });
}
