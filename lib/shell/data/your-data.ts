// Export, import and "Delete everything", as a page does them.

import { changesOf } from '../../core/data/changes';
import { csvOf } from '../../core/data/csv';
import { exportOf, inTheirOrder } from '../../core/data/export';
import { afterImport, type ImportWay } from '../../core/data/merge';
import { changesOfRows, type RowChanges } from '../../core/data/merge-rows';
import type { Saved, YourData } from '../../core/data/your-data';
import { forgetLapsed } from '../../core/exercises/safety-gate';
import { isSameValue } from '../../core/state/canonical';
import { dataReplySchemas } from '../../core/state/data-request';
import type { Intent } from '../../core/state/events';
import { ROWS_AT_ONCE, type StoredRow } from '../../core/state/history-request';
import type { Row } from '../../core/state/history-row';
import { type SettingName, settingNames } from '../../core/state/settings';
import type { State } from '../../core/state/state';
import { dateOf, MINUTE } from '../../core/state/time';
import { settingsVersion } from '../migrations/settings';
import { within } from '../within';
import { inSlices, restAfter } from './in-slices';
import { readFile } from './read-file';
import { createRowPages } from './row-pages';

/** What of the page's it works with. */
export interface DataParts {
  readonly now: () => number;
  readonly read: () => Promise<{ readonly state: State }>;
  /** Resolves to whether it was taken. */
  readonly send: (intent: Intent) => Promise<boolean>;
  /** Asks the background. */
  readonly ask: (request: unknown) => Promise<unknown>;
  readonly save: (name: string, parts: readonly string[], type: string) => void;
}

/**
 * Deleting everything may have to wait for storage some times, and for the history; in ms. If a page gave up before the background
 * does, everything would be gone, and nobody would have it.
 */
const LIMIT = 3 * MINUTE;

/** In parts that are small enough for a message. */
function* batches<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let from = 0; from < items.length; from += ROWS_AT_ONCE) yield items.slice(from, from + ROWS_AT_ONCE);
}

/** All of the history, a message at a time (DATA-3). */
async function allPages<Page extends { readonly last: string | null }>(
  pageAfter: (last: string | null) => Promise<Page>,
): Promise<readonly Page[]> {
  const first = await pageAfter(null);
  const pages = [first];
  for (let { last } = first; last !== null; ) {
    const page = await pageAfter(last);
    pages.push(page);
    ({ last } = page);
  }
  return pages;
}

const idsOf = (rows: readonly Row[]) => rows.map(({ id }) => id);

const noRows: RowChanges = { added: [], changed: [], gone: [] };

export function createYourData({ now, read, send, ask, save }: DataParts): YourData {
  const ledger = createRowPages(ask);

  /** All rows in the ledger. */
  async function ledgerRows(): Promise<{ readonly rows: readonly Row[]; readonly unread: number }> {
    const pages = await allPages(ledger.page);
    return { rows: pages.flatMap(({ rows }) => rows), unread: pages.reduce((sum, { unread }) => sum + unread, 0) };
  }

  /** All rows there are, those that wait to be written among them. */
  async function allRows({ outbox }: State): Promise<Saved & { readonly rows: readonly Row[] }> {
    const known = await ledgerRows().catch(() => null);
    const { rows, unread } = known ?? { rows: [], unread: 0 };
    return { rows: inTheirOrder([...rows, ...outbox.rows]), unread, hasHistory: known !== null };
  }

  async function written(pieces: Iterable<string>): Promise<readonly string[]> {
    const parts: string[] = [];
    await inSlices(pieces, (piece) => parts.push(piece));
    return parts;
  }

  const sent = async (intent: Intent) => {
    if (!(await send(intent))) throw new Error('not taken');
  };

  async function takeOut(rows: readonly Row[]): Promise<void> {
    for (const ids of batches(idsOf(rows))) await ledger.takeOut(ids);
  }

  async function putRowsBack(rows: readonly StoredRow[]): Promise<void> {
    for (const some of batches(rows)) await ledger.putBack(some);
  }

  async function changeRows(put: readonly Row[], out: readonly Row[]): Promise<void> {
    // First what comes in: whatever stops this half way, nothing is lost.
    for (const rows of batches(put)) await ledger.add(rows);
    await takeOut(out);
  }

  return {
    eraseHistory: ledger.erase,
    putHistoryBack: putRowsBack,
    exportEverything: async () => {
      const loaded = (await read()).state;
      const { rows, ...saved } = await allRows(loaded);
      const { chosen, person, zone } = forgetLapsed(loaded, now());
      const parts = await written(exportOf({ chosen, settingsVersion, person, rows }));
      save(`limber-${dateOf(now(), zone)}.json`, parts, 'application/json');
      return saved;
    },
    exportHistory: async (words) => {
      const { state } = await read();
      const { rows, ...saved } = await allRows(state);
      const parts = await written(csvOf(rows, words, state.zone));
      save(`limber-history-${dateOf(now(), state.zone)}.csv`, parts, 'text/csv;charset=utf-8');
      return saved;
    },
    read: async (chosen) => {
      const { state } = await read();
      const file = await readFile(chosen, state.zone);
      if (typeof file === 'string') return file;
      const { rows: here, hasHistory } = await allRows(state);
      const ofFile = hasHistory && !state.policy.noHistory ? file.rows : null;
      const rowsBy = (way: ImportWay) => (ofFile ? changesOfRows(here, ofFile, way) : noRows);
      let began = performance.now();
      const merge = rowsBy('merge');
      began = await restAfter(began);
      const replace = rowsBy('replace');
      await restAfter(began);
      return {
        hasHistory,
        keepsHistory: !state.policy.noHistory,
        file,
        changes: { merge: changesOf(state, file, 'merge', now()), replace: changesOf(state, file, 'replace', now()) },
        rows: { merge, replace },
      };
    },
    take: async ({ file: { settings, person }, rows }, way) => {
      const { state } = await read();
      const at = now();
      const { chosen, person: after } = afterImport(state, { settings, person }, way, at);
      // Hours at any time are stored as null: to have chosen that is another thing than to have chosen nothing.
      const isSame = (name: SettingName) =>
        Object.hasOwn(state.chosen, name) === Object.hasOwn(chosen, name) &&
        isSameValue(state.chosen[name] ?? null, chosen[name] ?? null);
      const changed = settingNames.filter((name) => !isSame(name));
      await sent({ type: 'dataImported', way, settings, person });
      const { added, changed: others, gone } = rows[way];
      const isWhole = await changeRows([...added, ...others.map(({ file }) => file)], gone).then(
        () => true,
        () => false,
      );
      const before = {
        changed,
        settings: Object.fromEntries(
          Object.entries(state.chosen).filter(([name]) => changed.includes(name as SettingName)),
        ),
        person: state.person,
        after,
        at,
      };
      return { before, rows: rows[way], isWhole };
    },
    undo: async ({ before, rows: { added, changed, gone } }) => {
      await sent({ type: 'importUndone', ...before, changed: [...before.changed] });
      // They were here before, so they may be here even where no more are to be written (POLICY-4).
      await putRowsBack([...gone, ...changed.map(({ here }) => here)]);
      await takeOut(added);
    },
    deleteEverything: async () => {
      // Read before they are deleted, so that all of them are here however many there are.
      const known = await allPages(ledger.storedPage).then(
        (pages) => pages.flatMap(({ rows }) => rows),
        () => null,
      );
      const said = await within(LIMIT, () => ask({ type: 'everythingDeleted', rowsRead: known?.length ?? null }));
      const { items, rows } = dataReplySchemas.everythingDeleted.parse(said);
      // Another row was written meanwhile, or this page could not read them: then they are in the answer.
      return { items, rows: rows === 'asRead' ? known : (rows as StoredRow[] | null) };
    },
    putBack: async ({ items, rows }) => {
      const said = await within(LIMIT, () => ask({ type: 'everythingPutBack', items }));
      dataReplySchemas.everythingPutBack.parse(said);
      await putRowsBack(rows ?? []);
    },
  };
}
