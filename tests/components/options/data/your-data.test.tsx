// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LanguageProvider } from '../../../../components/context/words';
import { YourData } from '../../../../components/options/data/YourData';
import { SettingsSections } from '../../../../components/options/SettingsSections';
import { type YourData as Kept, UNDO_FOR } from '../../../../lib/core/data/your-data';
import { asOf, freshState } from '../../../../lib/core/state/state';
import { SECOND } from '../../../../lib/core/state/time';
import { language } from '../../../support/language';

const state = freshState(Date.UTC(2026, 2, 2, 10, 40), 'Europe/Berlin');

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  render(null, document.body);
  vi.useRealTimers();
});

const button = (name: string) =>
  [...document.querySelectorAll('button')].find((each) => each.textContent?.trim() === name);
const press = (name: string) => act(async () => button(name)?.click());
const wait = (ms: number) => act(async () => void (await vi.advanceTimersByTimeAsync(ms)));

type History = Parameters<typeof YourData>[0]['history'];

const emptyHistory = { summary: async () => ({ count: 0, since: null }) } as unknown as History;

/** How often everything has been deleted for good, as the page counts it. */
let deletions = 0;

/** The section of the settings page, among another. */
function show(parts: Partial<Kept>, history = emptyHistory, known = state): void {
  const onGone = () => {
    deletions += 1;
    show(parts, history, known);
  };
  const data = { deleteEverything: async () => ({ items: {}, rows: [] }), ...parts } as unknown as Kept;
  const body = (
    <YourData
      data={async () => data}
      history={history}
      state={known}
      now={() => Date.now()}
      deletions={deletions}
      onGone={onGone}
    >
      {null}
    </YourData>
  );
  render(
    <LanguageProvider value={language}>
      <SettingsSections
        sections={[
          { id: 'data', title: 'data.title', find: 'find.section.data', body },
          { id: 'look', title: 'settings.look', find: 'find.section.look', settings: 'look', body: null },
        ]}
        settings={state.settings}
        seesSharing={false}
        around={(each) => each}
      />
    </LanguageProvider>,
    document.body,
  );
}

function type(text: string) {
  return act(async () => {
    const field = document.querySelector('input[type=search]') as HTMLInputElement;
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

// DATA-11
test('what was deleted is still there for an undo after one that failed, however long that took', async () => {
  const tried: number[] = [];
  show({
    putBack: async () => {
      tried.push(Date.now());
      if (tried.length > 1) return;
      await new Promise((resolve) => setTimeout(resolve, 30 * SECOND));
      throw new Error('no answer');
    },
  });
  await press('Delete everything');
  await wait(8 * SECOND);
  await press('Undo');
  await wait(31 * SECOND);
  await wait(SECOND);
  expect(document.body.textContent).toContain('Please try again');
  expect(document.body.textContent).not.toContain('gone for good');
  await press('Undo');
  await wait(SECOND);
  expect(tried).toHaveLength(2);
  expect(button('Delete everything')).toBeDefined();
  expect(document.body.textContent).not.toContain('gone for good');
});

test('a history whose Erase is pressed twice, because the answer takes a while, comes back whole', async () => {
  let rows: readonly unknown[] = [{ id: 'a' }, { id: 'b' }];
  const history = {
    summary: async () => ({ count: rows.length, since: Date.now() }),
  } as unknown as History;
  const data = {
    eraseHistory: async () => {
      await new Promise((resolve) => setTimeout(resolve, SECOND));
      const erased = rows;
      rows = [];
      return erased;
    },
    putHistoryBack: async (back: readonly unknown[]) => {
      rows = back;
    },
  } as unknown as Kept;
  show(data, history);
  await wait(SECOND);
  await press('Erase history');
  await press('Erase history');
  await wait(3 * SECOND);
  expect(rows).toEqual([]);
  await press('Undo');
  await wait(0);
  expect(rows).toEqual([{ id: 'a' }, { id: 'b' }]);
});

// DATA-11
test('the undo outlives what somebody looks for in the settings', async () => {
  show({});
  await press('Delete everything');
  await type('text size');
  const section = () => document.getElementById('data')?.closest('section') as HTMLElement;
  expect(section().hidden).toBe(true);
  await type('');
  expect(section().hidden).toBe(false);
  expect(button('Undo')).toBeDefined();
});

// DATA-11: rows that an import still writes would be left behind.
test('nothing is deleted while a file is imported', async () => {
  show({ read: () => new Promise((resolve) => setTimeout(resolve, SECOND, 'empty')) });
  const input = document.querySelector('input[type=file]') as HTMLInputElement;
  Object.defineProperty(input, 'files', { value: [new File(['{}'], 'limber.json')] });
  expect(button('Delete everything')?.disabled).toBe(false);
  await act(async () => void input.dispatchEvent(new Event('change', { bubbles: true })));
  expect(button('Delete everything')?.disabled).toBe(true);
  await wait(SECOND);
  expect(button('Delete everything')?.disabled).toBe(false);
});

test('a button that was pressed keeps the focus while that goes on, and does it once (WCAG 2.4.3)', async () => {
  let exports = 0;
  show({
    exportEverything: async () => {
      exports += 1;
      await new Promise((resolve) => setTimeout(resolve, SECOND));
      return { unread: 0, hasHistory: true };
    },
  });
  await press('Export everything');
  // One that is disabled cannot have the focus, in a browser.
  for (const name of ['Export everything', 'Import…']) {
    expect([button(name)?.disabled, button(name)?.getAttribute('aria-disabled')]).toEqual([false, 'true']);
  }
  await press('Export everything');
  await wait(2 * SECOND);
  expect(exports).toBe(1);
  expect(button('Export everything')?.getAttribute('aria-disabled')).toBe('false');
});

test('what a screen reader is told of a deletion is said in a place that was there before (WCAG 4.1.3)', async () => {
  let deleted = (_: { items: object; rows: [] }) => {};
  show({ deleteEverything: () => new Promise((resolve) => (deleted = resolve as typeof deleted)) } as Partial<Kept>);
  const places = new Set(document.querySelectorAll('[role=status]'));
  const placeOf = (text: string) => [...document.querySelectorAll('[role=status]')].find((p) => p.textContent === text);
  await press('Delete everything');
  expect(places).toContain(placeOf(language.t('data.busy')));
  await act(async () => deleted({ items: {}, rows: [] }));
  await wait(0);
  const whileHeld = new Set(document.querySelectorAll('[role=status]'));
  await wait(UNDO_FOR + SECOND);
  expect(whileHeld).toContain(placeOf(language.t('data.gone')));
});

// DATA-11
test('a history that was erased in another page is counted no more', async () => {
  let count = 90;
  const history: History = { summary: async () => ({ count, since: count > 0 ? Date.now() : null }) };
  show({}, history);
  await wait(SECOND);
  expect(document.body.textContent).toContain('90 lines');
  count = 0;
  await act(async () => show({}, history, asOf(state, state.tracker.lastEventAt + SECOND)));
  await wait(SECOND);
  expect(document.body.textContent).not.toContain('90 lines');
  expect(document.body.textContent).toContain('Nothing yet.');
});

/** A history that can be erased; everything can be deleted, and each put back. */
function showErasable(): () => readonly unknown[] {
  let rows: readonly unknown[] = [{ id: 'a' }, { id: 'b' }];
  const takeAll = async () => {
    const taken = rows;
    rows = [];
    return taken;
  };
  const history: History = {
    summary: async () => ({ count: rows.length, since: rows.length > 0 ? Date.now() : null }),
  };
  const data: Partial<Kept> = {
    eraseHistory: takeAll,
    deleteEverything: async () => {
      const taken = await takeAll();
      show(data, history, asOf(state, state.tracker.lastEventAt + SECOND));
      return { items: {}, rows: taken };
    },
    putHistoryBack: async (back: readonly unknown[]) => {
      rows = [...rows, ...back];
    },
    // What is known comes back first, and is drawn; then the rows.
    putBack: async (deleted: { rows: readonly unknown[] }) => {
      show(data, history, asOf(state, state.tracker.lastEventAt + 2 * SECOND));
      await new Promise((resolve) => setTimeout(resolve, SECOND));
      rows = deleted.rows;
    },
  } as unknown as Kept;
  show(data, history);
  return () => rows;
}

// DATA-11
test('an erased history can still be put back after everything was deleted and that was undone', async () => {
  const rows = showErasable();
  await wait(SECOND);
  await press('Erase history');
  await wait(SECOND);
  await press('Delete everything');
  await wait(SECOND);
  await press('Undo');
  await wait(2 * SECOND);
  expect(rows()).toEqual([]);
  expect(document.body.textContent).toContain('Your history is erased.');
  await press('Undo');
  await wait(SECOND);
  expect(rows()).toEqual([{ id: 'a' }, { id: 'b' }]);
});

test('a history that comes back with the undo of "Delete everything" is counted again', async () => {
  showErasable();
  await wait(SECOND);
  await press('Delete everything');
  await wait(SECOND);
  await press('Undo');
  await wait(2 * SECOND);
  await wait(SECOND);
  expect(document.body.textContent).toContain('2 lines');
});

// DATA-11
test('an erased history cannot be put back after everything is gone for good', async () => {
  showErasable();
  await wait(SECOND);
  await press('Erase history');
  await wait(SECOND);
  await press('Delete everything');
  await wait(SECOND);
  await wait(UNDO_FOR + SECOND);
  expect(document.body.textContent).toContain('Everything is gone for good.');
  expect(button('Undo')).toBeUndefined();
});
