import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { breakRow } from '../../../../lib/core/state/history-row';
import { MINUTE } from '../../../../lib/core/state/time';
import { dataNow } from '../../../support/any-data';
import { Browser } from '../../../support/background';
import { dataPage, previewOf } from '../../../support/data-page';
import { passes, useTestTime } from '../../../support/test-time';

beforeEach(() => useTestTime(dataNow));
afterEach(() => vi.useRealTimers());

// POLICY-4
test('rows of a file are not written where the organisation wants no history, even if it said so after the preview', async () => {
  const browser = new Browser();
  browser.startsWorker();
  await passes(1000);
  const at = Date.now() - MINUTE;
  const [here, ofFile] = [breakRow('here', at, 'done'), breakRow('of-file', at - MINUTE, 'done')];
  await browser.ledger.put([here]);
  const { data } = await dataPage(browser);
  const text = JSON.stringify({ format: 'limber-export', version: 1, settings: {}, history: [ofFile] });
  const preview = await previewOf(data, text);
  expect(preview.rows.merge.added).toEqual([ofFile]);
  browser.platform.policy = { noHistory: true };
  await browser.tells('managed');
  await passes(1000);
  const { isWhole } = await data.take(preview, 'merge');
  expect(isWhole).toBe(false);
  expect([...browser.ledger.rows.keys()]).toEqual(['here']);
  expect(await browser.tells('message', { type: 'historyAdded', rows: [ofFile] })).toEqual({
    ok: false,
    error: 'locked',
  });
  // What was here before may still be put back.
  await data.putBack(await data.deleteEverything());
  expect([...browser.ledger.rows.keys()]).toEqual(['here']);
  browser.closes();
});
