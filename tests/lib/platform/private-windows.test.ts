import { expect, test, vi } from 'vitest';
import { privateWindows } from '../../../lib/platform/private-windows';

const fake = vi.hoisted(() => ({
  browser: { windows: { getCurrent: vi.fn() }, extension: { isAllowedIncognitoAccess: vi.fn() } },
}));
vi.mock('../../../lib/platform/browser', () => fake);

// FACE-2
test.each([true, false])('the window says whether it is private: %s', async (incognito) => {
  fake.browser.windows.getCurrent.mockResolvedValueOnce({ id: 1, incognito });
  expect(await privateWindows.isHere()).toBe(incognito);
});

// FACE-3
test.each([true, false])('the browser says whether Limber is let into private windows: %s', async (isAllowed) => {
  fake.browser.extension.isAllowedIncognitoAccess.mockResolvedValueOnce(isAllowed);
  expect(await privateWindows.isAllowed()).toBe(isAllowed);
});
