// Whether the welcome page has been opened, as it is stored.

import * as z from 'zod/mini';
import { instantSchema } from './time-schema';

/** Whether the welcome page is still to be opened, or has been. */
export const welcomeSchema = z.discriminatedUnion('kind', [
  /** It does not open: Limber was installed before there was such a page, or the tracker was lost. */
  z.object({ kind: z.literal('none') }),
  /** Limber is new, and the page has not been opened yet. */
  z.object({ kind: z.literal('wished'), since: instantSchema }),
  z.object({ kind: z.literal('opened') }),
]);
