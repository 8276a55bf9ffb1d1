// Whether the welcome page has been opened, as it is stored.

import * as z from 'zod/mini';
import { instantSchema } from './time-schema';

/** How it stands with the welcome page. */
export const welcomeSchema = z.discriminatedUnion('kind', [
  /** Nobody is welcomed: Limber was there before there was such a page, or what was known of it is lost. */
  z.object({ kind: z.literal('none') }),
  /** Limber is new here, and the page has not been opened yet. */
  z.object({ kind: z.literal('wished'), since: instantSchema }),
  z.object({ kind: z.literal('opened') }),
]);
