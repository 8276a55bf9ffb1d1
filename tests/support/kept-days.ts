// Days at the desk as rows of a history.

import type { Page } from '@playwright/test';
import { type BreakParts, type BreakRow, boutRow, breakRow, type Row, waitRow } from '../../lib/core/state/history-row';
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

/** A number from 0 to 1 that looks like chance and is the same each time. */
const chance = (seed: number) => (((Math.sin(seed * 12.9898) * 43758.5453) % 1) + 1) % 1;

const areasInTurn = ['side_bend', 'chin_tuck', 'torso_twist', 'shoulder_squeeze', 'calf_raise', 'hip_flexor'] as const;
const reasonsInTurn = ['typing', 'call', 'typing', 'fullscreen', 'saidInCall'] as const;

/** A day of work like any other, a little different each time: the more hurried, the longer its sits. */
function workday(from: number): Row[] {
  const number = Math.round(from / DAY);
  const hurry = chance(number) * 0.8 + 0.2 * chance(Math.floor(number / 7));
  const rows: Row[] = [];
  const id = () => `worked.${from}.${rows.length}`;
  let at = from + 5 * HOUR + Math.round(chance(number + 0.5) * 40) * MINUTE;
  const end = from + 13 * HOUR + Math.round(chance(number + 0.7) * 40) * MINUTE;
  for (let turn = 0; at < end; turn += 1) {
    const luck = chance(number * 31 + turn);
    const sat = Math.round(12 + luck * 25 + hurry * hurry * 90 * chance(number * 17 + turn)) * MINUTE;
    const exercise = areasInTurn[(number + turn) % areasInTurn.length] ?? 'side_bend';
    const reason = reasonsInTurn[(number + turn * 3) % reasonsInTurn.length] ?? 'call';
    const over = at + sat;
    if (sat > 30 * MINUTE) {
      const told = over - 4 * MINUTE;
      if (luck > 0.5) {
        const waited = reason === 'typing' ? MINUTE : 6 * MINUTE;
        rows.push(waitRow({ id: id(), from: told - waited, at: told, reason }));
      }
      rows.push(breakRow(id(), told, 'offered', { exercises: [exercise], lateMs: luck > 0.5 ? 7 * MINUTE : 0 }));
      if (luck > 0.8) rows.push(breakRow(id(), told + MINUTE, 'snoozed', { exercises: [exercise] }));
      const became = luck > 0.25 ? 'done' : 'skipped';
      const durationMs = became === 'done' ? MINUTE : null;
      rows.push(breakRow(id(), told + 3 * MINUTE, became, { exercises: [exercise], durationMs }));
    }
    rows.push(boutRow({ id: id(), from: at, at: over, sittingMs: sat }));
    at = over + Math.round(5 + luck * (turn === 4 ? 40 : 9)) * MINUTE;
    rows.push(breakRow(id(), at, 'natural', { size: 'long', durationMs: at - over }));
  }
  return rows;
}

/** Workdays up to yesterday, as many days back as that; weekends and a fortnight of each summer are free. */
export function keptWork(now: number, daysBack: number): Row[] {
  const today = dayOf(now, ZONE);
  return Array.from({ length: daysBack }, (_, back) => today.from + 8 * HOUR - (back + 1) * DAY).flatMap((noon) => {
    const date = Temporal.PlainDate.from(dayOf(noon, ZONE).date);
    const isFree = date.dayOfWeek > 5 || (date.month === 8 && date.day < 15) || chance(Math.round(noon / DAY)) > 0.96;
    return isFree ? [] : workday(dayOf(noon, ZONE).from);
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
