// @vitest-environment happy-dom
// What somebody can take back, and has typed, on the settings page.

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LanguageProvider } from '../../../components/context/words';
import { YourData } from '../../../components/options/data/YourData';
import { HiddenWhileFinding } from '../../../components/options/find/HiddenWhileFinding';
import { DeletionsProvider } from '../../../components/options/for-undo';
import { ResetAll } from '../../../components/options/ResetAll';
import { SafetyRecord } from '../../../components/options/SafetyRecord';
import { SettingRows } from '../../../components/options/SettingRows';
import { SettingsSections } from '../../../components/options/SettingsSections';
import { type YourData as Kept, UNDO_FOR } from '../../../lib/core/data/your-data';
import { reduce } from '../../../lib/core/reduce';
import { withChosen } from '../../../lib/core/state/choose';
import type { Intent } from '../../../lib/core/state/events';
import type { SafetyResult } from '../../../lib/core/state/person';
import type { SettingSection } from '../../../lib/core/state/settings/definitions';
import { freshState, type State } from '../../../lib/core/state/state';
import { SECOND } from '../../../lib/core/state/time';
import { language } from '../../support/language';

const now = Date.UTC(2026, 2, 2, 10, 40);
const safety: SafetyResult = { version: 5, checkedAt: now, result: 'ok', hidden: [], forFloor: false };
const week = [[{ from: 600, to: 700 }], [], [], [{ from: 480, to: 615 }], [], [], []];

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  render(null, document.body);
  vi.useRealTimers();
});

/** Somebody who has chosen hours, the length of a snooze, and has done the safety check. */
function somebody(): State {
  const state = withChosen(freshState(now, 'Europe/Berlin'), { hours: week, snoozeMinutes: 10 });
  return { ...state, person: { ...state.person, safety } };
}

/** Sections of the settings page, over a running Limber. */
async function show(): Promise<() => State> {
  let state = somebody();
  let deletions = 0;
  const send = async (intent: Intent) => {
    state = reduce(state, intent, now).state;
    draw();
    return true;
  };
  const data = {
    deleteEverything: async () => {
      state = freshState(now, state.zone);
      draw();
      return { items: {}, rows: [] };
    },
  } as unknown as Kept;
  const onGone = () => {
    deletions += 1;
    draw();
  };
  const rowsOf = (section: SettingSection) => <SettingRows section={section} parts={state} send={send} />;
  const draw = () =>
    render(
      <LanguageProvider value={language}>
        <DeletionsProvider value={deletions}>
          <SettingsSections
            sections={[
              {
                id: 'reminders',
                title: 'settings.reminders',
                find: 'find.section.reminders',
                settings: 'reminders',
                body: rowsOf('reminders'),
              },
              {
                id: 'hours',
                title: 'hours.title',
                find: 'find.section.hours',
                settings: 'hours',
                body: rowsOf('hours'),
              },
              {
                id: 'safety',
                title: 'settings.safety',
                find: 'find.section.safety',
                settings: 'safety',
                body: (
                  <>
                    <HiddenWhileFinding>
                      <SafetyRecord safety={state.person.safety} send={send} />
                    </HiddenWhileFinding>
                    {rowsOf('safety')}
                  </>
                ),
              },
              {
                id: 'all',
                title: 'settings.all',
                find: 'find.section.all',
                body: <ResetAll parts={state} send={send} />,
              },
              {
                id: 'data',
                title: 'data.title',
                find: 'find.section.data',
                body: (
                  <YourData
                    data={async () => data}
                    history={{ summary: async () => ({ count: 0, since: null }) }}
                    state={state}
                    now={() => Date.now()}
                    deletions={deletions}
                    onGone={onGone}
                  >
                    {null}
                  </YourData>
                ),
              },
            ]}
            settings={state.settings}
            seesSharing={false}
            around={(each) => each}
          />
        </DeletionsProvider>
      </LanguageProvider>,
      document.body,
    );
  await act(async () => draw());
  return () => state;
}

const isInSight = (element: Element | null | undefined) => Boolean(element) && !element?.closest('[hidden]');

const inSection = <Found extends HTMLElement>(id: string, selector: string) => [
  ...(document.getElementById(id)?.closest('section')?.querySelectorAll<Found>(selector) ?? []),
];
const button = (section: string, name: string) =>
  inSection(section, 'button').find((each) => each.textContent?.trim() === name);
const press = (section: string, name: string) => act(async () => button(section, name)?.click());

const wait = (ms: number) => act(async () => void (await vi.advanceTimersByTimeAsync(ms)));
const takeHoursAway = () => act(async () => inSection('hours', 'input[type=radio]')[0]?.click());

function typeInto(field: HTMLInputElement | undefined, text: string) {
  if (!field) throw new Error('there is no such field');
  return act(async () => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
const lookFor = (text: string) =>
  typeInto(document.querySelector<HTMLInputElement>('input[type=search]') ?? undefined, text);

test('own hours that a choice took away come back, whatever was looked for in the meantime', async () => {
  const state = await show();
  await takeHoursAway();
  expect(state().settings.hours).toBeNull();
  await lookFor('holiday');
  expect(isInSight(button('hours', 'Undo'))).toBe(false);
  await lookFor('');
  await press('hours', 'Undo');
  expect(state().settings.hours).toEqual(week);
});

test('a single setting that was reset comes back, whatever was looked for in the meantime', async () => {
  const state = await show();
  await press('reminders', 'Back to usual');
  expect(state().settings.snoozeMinutes).not.toBe(10);
  await lookFor('coffee');
  expect(isInSight(button('reminders', 'Undo'))).toBe(false);
  await lookFor('');
  await press('reminders', 'Undo');
  expect(state().settings.snoozeMinutes).toBe(10);
});

test('a safety check that was forgotten comes back, whatever was looked for in the meantime', async () => {
  const state = await show();
  await press('safety', 'Forget this');
  expect(state().person.safety).toBeNull();
  await lookFor('time until');
  expect(inSection('safety', '.setting').some(isInSight)).toBe(true);
  expect(isInSight(button('safety', 'Undo'))).toBe(false);
  await lookFor('');
  await press('safety', 'Undo');
  expect(state().person.safety).toEqual(safety);
});

test('a day off that was typed and not added yet is still there after somebody looked for a setting', async () => {
  await show();
  const field = () => inSection<HTMLInputElement>('hours', 'input[type=date]')[0];
  await typeInto(field(), '2027-12-24');
  await lookFor('at any time');
  expect(isInSight(field())).toBe(false);
  await lookFor('');
  expect(isInSight(field())).toBe(true);
  expect(field()?.value).toBe('2027-12-24');
});

const takings: readonly (readonly [what: string, section: string, take: () => Promise<void>])[] = [
  ['own hours', 'hours', takeHoursAway],
  ['a single setting', 'reminders', () => press('reminders', 'Back to usual')],
  ['every setting', 'all', () => press('all', 'Reset all settings')],
  ['the safety check', 'safety', () => press('safety', 'Forget this')],
];

// DATA-11
for (const [what, section, take] of takings) {
  test(`${what}, taken away before everything was deleted for good: no undo brings it back`, async () => {
    const state = await show();
    await take();
    await wait(SECOND);
    expect(button(section, 'Undo')).toBeDefined();
    await press('data', 'Delete everything');
    await wait(SECOND);
    // As long as that can be undone, so can this.
    expect(button(section, 'Undo')).toBeDefined();
    await wait(UNDO_FOR + SECOND);
    expect(document.body.textContent).toContain('Everything is gone for good.');
    expect(button(section, 'Undo')).toBeUndefined();
    expect(state()).toEqual(freshState(now, state().zone));
  });
}
