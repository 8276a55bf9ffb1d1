// Instants, times on the wall and dates, as they are stored.

import * as z from 'zod/mini';
import { FURTHEST, isTaken } from './time';

/** Every stored instant is this very schema, by which `shift-times.ts` knows it. */
export const instantSchema = z.int().check(z.gte(-FURTHEST), z.lte(FURTHEST));

/** How many of something there are. */
export const countSchema = z.int().check(z.gte(0), z.lte(1e9));

/** A length of time in ms: never below nothing, and no longer than there are instants. */
export const lengthSchema = z.number().check(z.gte(0), z.lte(2 * FURTHEST));

const isWallTime = (said: string) =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?$/.test(said) && isTaken(() => Temporal.PlainDateTime.from(said));

const isCalendarDate = (said: string) => /^\d{4}-\d\d-\d\d$/.test(said) && isTaken(() => Temporal.PlainDate.from(said));

export const wallTimeSchema = z.string().check(z.refine(isWallTime));

export const calendarDateSchema = z.string().check(z.refine(isCalendarDate));
