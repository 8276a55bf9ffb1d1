// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test } from 'vitest';
import { showFirstLook } from '../../../components/app/first-look';
import { Page } from '../../../components/app/Page';
import { NowScreen } from '../../../components/screens/NowScreen';
import { soonText } from '../../../components/screens/status-text';
import { MINUTE } from '../../../lib/core/state/time';
import { type NowView, view } from '../../../lib/core/views/view';
import { Day } from '../../support/day';
import { language } from '../../support/language';

const html = readFileSync(join(import.meta.dirname, '../../../entrypoints/popup/index.html'), 'utf8');
const nothing = async () => true;

/** What stands in the place for it, `later` ms after the background last looked: in the first look, and on the screen. */
async function seen({ state, now }: Day, later = 0) {
  render(null, document.body);
  document.body.innerHTML = /<body>(.*?)<script/s.exec(html)?.[1] ?? '';
  showFirstLook(document.body, { state, isUnsaved: false, isBegun: true }, now + later, language);
  const first = document.querySelector('.now-soon')?.textContent;
  document.body.innerHTML = '';
  await act(() =>
    render(
      <Page language={language}>
        <NowScreen
          view={view(state, now + later) as NowView}
          send={nothing}
          onCheck={() => undefined}
          onSettings={() => undefined}
          isPrivate={false}
          onLarger={null}
          today={null}
        />
      </Page>,
      document.body,
    ),
  );
  return [first, document.querySelector('.now-soon')?.textContent ?? ''];
}

afterEach(() => render(null, document.body));

// LOOK-5
describe('below the time of the next break, before and after the screen has come', () => {
  test('stands in how many minutes it is, rounded up, as the page’s own clock goes', async () => {
    const day = new Day('09:00').until('09:24');
    expect(await seen(day)).toEqual(Array(2).fill('In about 6 minutes'));
    expect(await seen(day, 0.5 * MINUTE)).toEqual(Array(2).fill('In about 6 minutes'));
    expect(await seen(day, MINUTE)).toEqual(Array(2).fill('In about 5 minutes'));
    expect(await seen(new Day('09:00').until('09:29'), 0.5 * MINUTE)).toEqual(Array(2).fill('In about 1 minute'));
  });

  test('stands nothing while no break is counted down to', async () => {
    const paused = new Day('09:00').until('09:10').happens({ type: 'remindersPaused', length: 'hour' });
    expect(await seen(paused)).toEqual(['', '']);
    const standing = new Day('09:00').until('09:10').happens({ type: 'stoodUp' });
    expect(await seen(standing)).toEqual(['', '']);
  });

  test('is not read a second time: a screen reader has it from the ring', async () => {
    await seen(new Day('09:00').until('09:24'));
    expect(document.querySelector('.now-soon')?.getAttribute('aria-hidden')).toBe('true');
    expect(document.querySelector('[role="img"][aria-label="6 minutes to the next break"]')).not.toBeNull();
  });
});

test('more than 59 minutes are hours, the nearest', () => {
  expect([59, 60, 89, 90, 120].map((minutes) => soonText(minutes, language))).toEqual([
    'In about 59 minutes',
    'In about 1 hour',
    'In about 1 hour',
    'In about 2 hours',
    'In about 2 hours',
  ]);
});
