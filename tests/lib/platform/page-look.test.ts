// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { wearLook } from '../../../lib/platform/page-look';

const beforePaint = readFileSync(join(import.meta.dirname, '../../../public/look.js'), 'utf8');
const root = document.documentElement;

/** A page opens: nothing is on its root element but what the script before the first paint puts there. */
function open(): void {
  for (const name of Object.keys(root.dataset)) delete root.dataset[name];
  new Function(beforePaint)();
}

const worn = () => ({ ...root.dataset });

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

// LOOK-2, LOOK-3
test('a page that opens wears what the last one wore, before it has read a setting', () => {
  wearLook({ colours: 'dark', textSize: 'larger', isUsual: false });
  open();
  expect(worn()).toEqual({ colours: 'dark', textSize: 'larger' });
});

test('whoever has everything as usual again, or deleted it, leaves no copy', () => {
  wearLook({ colours: 'dark', textSize: 'larger', isUsual: false });
  open();
  wearLook({ colours: 'system', textSize: 'normal', isUsual: true });
  expect(worn()).toEqual({ colours: 'system', textSize: 'normal' });
  expect(localStorage.getItem('look'), 'DATA-11').toBeNull();
  open();
  expect(worn()).toEqual({});
});

test('a choice of today takes the place of the one before, in this page and in the next', () => {
  wearLook({ colours: 'dark', textSize: 'larger', isUsual: false });
  open();
  wearLook({ colours: 'light', textSize: 'normal', isUsual: false });
  open();
  expect(worn()).toEqual({ colours: 'light', textSize: 'normal' });
});

test('the very first page, and one that finds nonsense, is as usual', () => {
  open();
  expect(worn()).toEqual({});
  localStorage.setItem('look', '{"colours"');
  open();
  expect(worn()).toEqual({});
});

test('a browser that keeps no copy shows this page as it is set nevertheless', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('The quota is exceeded.', 'QuotaExceededError');
  });
  wearLook({ colours: 'light', textSize: 'large', isUsual: false });
  expect(worn()).toEqual({ colours: 'light', textSize: 'large' });
});
