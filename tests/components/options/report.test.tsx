// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { LanguageProvider } from '../../../components/context/words';
import { Report } from '../../../components/options/Report';
import { freshState } from '../../../lib/core/state/state';
import { language } from '../../support/language';

const now = Date.UTC(2026, 2, 2, 10, 40);
const state = freshState(now, 'Europe/Berlin');

afterEach(() => render(null, document.body));

const button = (name: string) =>
  [...document.querySelectorAll('button')].find((each) => each.textContent?.trim() === name) as HTMLButtonElement;
const press = (name: string) => act(async () => button(name).click());
const field = () => document.querySelector('textarea');
const said = () => document.querySelector('[role="status"]')?.textContent;

/** Shows it; returns what was copied. */
function show(isTaken: boolean): string[] {
  const copied: string[] = [];
  const copy = async (text: string) => {
    copied.push(text);
    return isTaken;
  };
  render(
    <LanguageProvider value={language}>
      <Report
        known={{ state, pulse: 'answers', isUnsaved: false, isBegun: true }}
        version="0.1.0"
        reporting={{ stored: 4, browser: () => 'Firefox 150, Linux', copy }}
        now={() => now}
      />
    </LanguageProvider>,
    document.body,
  );
  return copied;
}

// REPORT-4
test('is shown first; what was shown is what is copied', async () => {
  const copied = show(true);
  expect(field()).toBeNull();
  await press('Copy a report');
  const shown = field()?.value;
  expect(shown).toMatch(/^Limber 0\.1\.0, stored version 4\nbrowser: Firefox 150, Linux\nlanguage: en/);
  expect(field()?.readOnly).toBe(true);
  expect(copied).toEqual([]);
  expect(said()).toBe('');
  await press('Copy');
  expect(copied).toEqual([shown]);
  expect(said()).toMatch(/^Copied\./);
});

test('selects the text and says how to copy it where the browser does not', async () => {
  show(false);
  await press('Copy a report');
  await press('Copy');
  expect(said()).toMatch(/^The browser did not copy it\./);
  expect(document.activeElement).toBe(field());
  expect([field()?.selectionStart, field()?.selectionEnd]).toEqual([0, field()?.value.length]);
});
