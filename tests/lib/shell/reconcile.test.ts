import { beforeEach, expect, test } from 'vitest';
import { intentOf } from '../../../lib/core/reminders/quick-actions';
import { menuItems } from '../../../lib/shell/menu';
import { manifestCommands } from '../../../scripts/build/manifest-assets';
import { FakeLedger } from '../../support/fake-ledger';
import { FakePlatform } from '../../support/fake-platform';
import { language } from '../../support/language';
import { startWorker, type Worker } from '../../support/worker';

let platform: FakePlatform;
let dispatch: Worker;

beforeEach(async () => {
  platform = new FakePlatform();
  dispatch = startWorker(platform, new FakeLedger());
  await dispatch({ type: 'installed' });
});

const menus = () => platform.takeDeeds().flatMap((deed) => (deed.did === 'menu' ? [deed.items] : []));
const titles = () => menus().map((items) => items.map(({ title }) => title));

test('the toolbar icon’s menu offers what would change something, and is made anew only when that changes', async () => {
  const top = ['Start a stretch', 'I just moved', 'I’m standing', 'Quiet for a while'];
  const calls = ['I’m in a call, 30 min', 'I’m in a call, 60 min'];
  const pauses = ['30 minutes', '1 hour', '2 hours'].map((length) => `Pause reminders for ${length}`);
  pauses.push('Pause reminders until tomorrow 6:00', 'Pause reminders until I resume');
  expect(titles()).toEqual([[...top, ...calls, ...pauses]]);
  platform.now += 60_000;
  await dispatch({ type: 'woke' });
  expect(titles()).toEqual([]);
  await dispatch({ type: 'remindersPaused', length: 'hour' });
  expect(titles()).toEqual([[...top, ...calls, 'Resume reminders']]);
});

test('a worker that starts says the menu once more: no browser tells what is in it', async () => {
  menus();
  dispatch = startWorker(platform, new FakeLedger());
  await dispatch({ type: 'workerStarted' });
  await dispatch({ type: 'woke' });
  expect(menus()).toHaveLength(1);
});

test('there are never more than six items at the top: the browsers show no more', () => {
  const quiet = ['inCall', 'inCallHour', 'pauseHalfHour', 'pause', 'pauseUntilResumed'] as const;
  const most = ['start', 'snooze', 'skip', 'moved', 'standing', ...quiet] as const;
  const items = menuItems(language, { menu: most, nextWorkday: { at: platform.now, asOf: platform.now } }, 'UTC');
  expect(items.filter(({ parent }) => parent === undefined).map(({ id }) => id)).toEqual([
    'start',
    'snooze',
    'skip',
    'moved',
    'standing',
    'quiet',
  ]);
  expect(items.filter(({ parent }) => parent === 'quiet').map(({ id }) => id)).toEqual(quiet);
});

test('every kind of answer can have a key, and none is suggested; how long a pause is to be is in the menu', () => {
  const commands: Record<string, object> = manifestCommands();
  const typesOf = (names: readonly string[]) =>
    new Set(Object.entries(intentOf).flatMap(([name, { type }]) => (names.includes(name) ? [type] : [])));
  expect(typesOf(Object.keys(commands))).toEqual(typesOf(Object.keys(intentOf)));
  expect(Object.keys(commands).filter((name) => !Object.hasOwn(intentOf, name))).toEqual([]);
  for (const command of Object.values(commands)) expect(Object.keys(command)).toEqual(['description']);
});

test('a system that stops letting notifications through is noticed at the next event, and so is one that lets them again', async () => {
  const notices = () => (platform.stored.get('tracker') as { notificationPermission: string }).notificationPermission;
  expect(notices()).toBe('allowed');
  platform.letsNoticesThrough = false;
  await dispatch({ type: 'woke' });
  expect(notices()).toBe('off');
  platform.letsNoticesThrough = true;
  await dispatch({ type: 'woke' });
  expect(notices()).toBe('allowed');
});
