// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { LanguageProvider } from '../../../components/context/words';
import { ResetAll } from '../../../components/options/ResetAll';
import { reduce } from '../../../lib/core/reduce';
import { withChosen } from '../../../lib/core/state/choose';
import type { Intent } from '../../../lib/core/state/events';
import { freshState } from '../../../lib/core/state/state';
import { language } from '../../support/language';

const now = Date.UTC(2026, 2, 2, 10, 40);
const chosen = { shortBreakEveryMinutes: 45, voice: true, tempo: 'slower' } as const;

afterEach(() => render(null, document.body));

const buttonOf = (name: string) =>
  [...document.querySelectorAll('button')].find((each) => each.textContent?.trim() === name);

/** Presses a button, and lets all that it sends be answered. */
const press = (name: string) =>
  act(async () => {
    buttonOf(name)?.click();
    await new Promise((resolve) => setTimeout(resolve));
  });

/** Shows it over a running Limber, in which some of the intents are refused, by their number. */
function show(refused: readonly number[]): () => object {
  let state = withChosen(freshState(now, 'Europe/Berlin'), chosen);
  let sent = 0;
  const send = async (intent: Intent) => {
    sent += 1;
    if (refused.includes(sent)) return false;
    state = reduce(state, intent, now).state;
    draw();
    return true;
  };
  const draw = () =>
    render(
      <LanguageProvider value={language}>
        <ResetAll parts={state} send={send} />
      </LanguageProvider>,
      document.body,
    );
  draw();
  return () => state.settings;
}

test('what was put back in two goes, because one was refused, comes back whole by one Undo', async () => {
  const settings = show([2]);
  await press('Reset all settings');
  await press('Reset all settings');
  expect(settings()).not.toMatchObject(chosen);
  await press('Undo');
  expect(settings()).toMatchObject(chosen);
});

test('a second press while the first goes on takes nothing from the Undo', async () => {
  const settings = show([]);
  await act(async () => {
    buttonOf('Reset all settings')?.click();
    await Promise.resolve();
    buttonOf('Reset all settings')?.click();
    await new Promise((resolve) => setTimeout(resolve));
  });
  expect(settings()).not.toMatchObject(chosen);
  await press('Undo');
  expect(settings()).toMatchObject(chosen);
});

test('an Undo that was refused half way loses nothing', async () => {
  const settings = show([5]);
  await press('Reset all settings');
  await press('Undo');
  await press('Reset all settings');
  await press('Undo');
  expect(settings()).toMatchObject(chosen);
});
