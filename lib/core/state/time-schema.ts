// Instants, times on the wall and dates, as they are stored.

import * as z from 'zod/mini';
import { FURTHEST, isTaken } from './time';

/** The schema of every stored instant. `shift-times.ts` finds instants by this very object, so no copy of it may be used. */
export const instantSchema = z.int().check(z.gte(-FURTHEST), z.lte(FURTHEST));

/** A count of something. */
export const countSchema = z.int().check(z.gte(0), z.lte(1e9));

/** A length of time in ms. It is not negative, and not longer than the range of instants. */
export const lengthSchema = z.number().check(z.gte(0), z.lte(2 * FURTHEST));

const isWallTime = (said: string) =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?$/.test(said) && isTaken(() => Temporal.PlainDateTime.from(said));

const isCalendarDate = (said: string) => /^\d{4}-\d\d-\d\d$/.test(said) && isTaken(() => Temporal.PlainDate.from(said));

export const wallTimeSchema = z.string().check(z.refine(isWallTime));

export const calendarDateSchema = z.string().check(z.refine(isCalendarDate));
