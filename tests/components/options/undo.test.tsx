// @vitest-environment happy-dom
// What somebody can take back, and has typed, on the settings page.

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { LanguageProvider } from '../../../components/context/words';
import { HiddenWhileFinding } from '../../../components/options/find/HiddenWhileFinding';
import { SafetyRecord } from '../../../components/options/SafetyRecord';
import { SettingRows } from '../../../components/options/SettingRows';
import { SettingsSections } from '../../../components/options/SettingsSections';
import { reduce } from '../../../lib/core/reduce';
import { withChosen } from '../../../lib/core/state/choose';
import type { Intent } from '../../../lib/core/state/events';
import type { SafetyResult } from '../../../lib/core/state/person';
import type { SettingSection } from '../../../lib/core/state/settings/definitions';
import { freshState, type State } from '../../../lib/core/state/state';
import { language } from '../../support/language';

const now = Date.UTC(2026, 2, 2, 10, 40);
const safety: SafetyResult = { version: 5, checkedAt: now, result: 'ok', hidden: [], forFloor: false };
const week = [[{ from: 600, to: 700 }], [], [], [{ from: 480, to: 615 }], [], [], []];

afterEach(() => render(null, document.body));

/** Somebody who has chosen hours, the length of a snooze, and has done the safety check. */
function somebody(): State {
  const state = withChosen(freshState(now, 'Europe/Berlin'), { hours: week, snoozeMinutes: 10 });
  return { ...state, person: { ...state.person, safety } };
}

/** Three sections of the settings page, over a running Limber. */
async function show(): Promise<() => State> {
  let state = somebody();
  const send = async (intent: Intent) => {
    state = reduce(state, intent, now).state;
    draw();
    return true;
  };
  const rowsOf = (section: SettingSection) => <SettingRows section={section} parts={state} send={send} />;
  const draw = () =>
    render(
      <LanguageProvider value={language}>
        <SettingsSections
          sections={[
            {
              id: 'reminders',
              title: 'settings.reminders',
              find: 'find.section.reminders',
              settings: 'reminders',
              body: rowsOf('reminders'),
            },
            { id: 'hours', title: 'hours.title', find: 'find.section.hours', settings: 'hours', body: rowsOf('hours') },
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
          ]}
          settings={state.settings}
          seesSharing={false}
          around={(each) => each}
        />
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
  await act(async () => inSection('hours', 'input[type=radio]')[0]?.click());
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
