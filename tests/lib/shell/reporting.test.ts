import { afterEach, expect, test, vi } from 'vitest';
import { COPIED_WITHIN, createReporting } from '../../../lib/shell/reporting';
import { storedVersion } from '../../../lib/shell/stored-version';
import { never } from '../../support/fake-page-platform';

afterEach(() => vi.useRealTimers());

test('copies a text, and says so', async () => {
  const copied: string[] = [];
  const { copy, browser, stored } = createReporting({
    browserSigns: () => ({ userAgent: 'Firefox/150.0', system: 'Linux' }),
    copyText: async (text) => void copied.push(text),
  });
  expect(await copy('a report')).toBe(true);
  expect(copied).toEqual(['a report']);
  expect(browser()).toBe('Firefox 150, Linux');
  expect(stored).toBe(storedVersion);
});

// REPORT-4
test('says that it did not where the browser refuses, throws or never answers', async () => {
  vi.spyOn(console, 'warn').mockReturnValue(undefined);
  const throwing = () => {
    throw new Error('no clipboard');
  };
  const broken = createReporting({ browserSigns: throwing, copyText: throwing });
  expect(await broken.copy('a report')).toBe(false);
  expect(broken.browser()).toBe('unknown, unknown');
  vi.useFakeTimers();
  const asked = createReporting({ browserSigns: () => ({}), copyText: never }).copy('a report');
  await vi.advanceTimersByTimeAsync(COPIED_WITHIN);
  expect(await asked).toBe(false);
});
