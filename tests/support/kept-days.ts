import type { Page } from '@playwright/test';
import { type BreakParts, type BreakRow, boutRow, breakRow, type Row } from '../../lib/core/state/history-row';
import { DAY, dayOf, HOUR, MINUTE } from '../../lib/core/state/time';

const ZONE = 'Europe/Berlin';

/** A day at the desk as rows, from nine o'clock on. `from` is when the person's day begins, epoch ms. */
function dayAtDesk(from: number): Row[] {
  const at = (hour: number, minute: number) => from + (hour - 4) * HOUR + minute * MINUTE;
  let number = 0;
  const id = () => `kept.${from}.${number++}`;
  const sat = (begin: number, end: number) => boutRow({ id: id(), from: begin, at: end, sittingMs: end - begin });
  const became = (when: number, outcome: BreakRow['outcome'], parts: BreakParts = {}) =>
    breakRow(id(), when, outcome, parts);
  return [
    became(at(9, 34), 'done', { exercises: ['side_bend', 'torso_twist'], durationMs: 2 * MINUTE }),
    sat(at(9, 2), at(10, 4)),
    became(at(10, 10), 'done', { size: 'long', durationMs: 6 * MINUTE }),
    became(at(10, 41), 'snoozed', { exercises: ['chin_tuck'] }),
    became(at(10, 47), 'done', { exercises: ['chin_tuck'], durationMs: MINUTE }),
    became(at(11, 29), 'offered', { exercises: ['shoulder_squeeze'], lateMs: 12 * MINUTE }),
    became(at(11, 31), 'skipped', { exercises: ['shoulder_squeeze'] }),
    sat(at(10, 10), at(12, 10)),
    became(at(12, 51), 'natural', { size: 'long', durationMs: 41 * MINUTE }),
    sat(at(12, 51), at(13, 20)),
    became(at(13, 20), 'done'),
    became(at(13, 52), 'missed', { exercises: ['calf_raise'] }),
    sat(at(13, 45), at(14, 40)),
    became(at(14, 52), 'natural', { size: 'long', durationMs: 12 * MINUTE }),
    sat(at(14, 52), at(16, 58)),
  ];
}

/** A week of such days up to yesterday, with one of them off. */
export function keptDays(now: number): Row[] {
  const today = dayOf(now, ZONE);
  return [1, 2, 4, 5, 6, 7].flatMap((back) => {
    // No clock change is near noon, wherever the day begins.
    const day = dayOf(today.from + 8 * HOUR - back * DAY, ZONE);
    return dayAtDesk(day.from).filter(({ at }) => back !== 5 || at < day.from + 9 * HOUR);
  });
}

/** Some rows of the last hours, in that part of them that is today. */
export function keptToday(now: number): Row[] {
  const minutes = (count: number) => now - count * MINUTE;
  const rows = [
    boutRow({ id: 'today.0', from: minutes(190), at: minutes(138), sittingMs: 52 * MINUTE }),
    breakRow('today.1', minutes(158), 'done', { exercises: ['side_bend'], durationMs: 2 * MINUTE }),
    breakRow('today.2', minutes(97), 'natural', { size: 'long', durationMs: 41 * MINUTE }),
    breakRow('today.3', minutes(66), 'skipped', { exercises: ['chin_tuck'] }),
    boutRow({ id: 'today.4', from: minutes(97), at: minutes(34), sittingMs: 63 * MINUTE }),
    breakRow('today.5', minutes(24), 'natural', { size: 'long', durationMs: 10 * MINUTE }),
  ];
  return rows.filter(({ at }) => at >= dayOf(now, ZONE).from);
}

/** Puts these rows, and no others, into the history, as Limber does. */
export async function keepRows(page: Page, rows: readonly Row[]): Promise<void> {
  await page.evaluate(async (kept) => {
    const put = (all: unknown) => chrome.runtime.sendMessage({ type: 'historyPutBack', rows: all });
    // The background makes the database, if there is none.
    await put([]);
    await new Promise<void>((done, failed) => {
      const opening = indexedDB.open('limber');
      opening.onerror = () => failed(opening.error);
      opening.onsuccess = () => {
        const database = opening.result;
        const change = database.transaction('rows', 'readwrite');
        change.objectStore('rows').clear();
        change.oncomplete = () => {
          database.close();
          done();
        };
        change.onerror = () => failed(change.error);
      };
    });
    const { ok } = (await put(kept)) as { ok: boolean };
    if (!ok) throw new Error('the history took no rows');
  }, rows);
}

/** From here on the history does not answer this page, as when the browser will not open its database. */
export const refuseRows = (page: Page) =>
  page.evaluate(() => {
    for (const { runtime } of [chrome, (globalThis as { browser?: typeof chrome }).browser ?? chrome]) {
      const send = runtime.sendMessage.bind(runtime) as (message: unknown) => Promise<unknown>;
      runtime.sendMessage = (async (message: { type: string }) =>
        message.type.startsWith('history') ? { ok: false, error: 'noHistory' } : send(message)) as never;
    }
  });
