// That the browser refused a notification, as it is stored.

import * as z from 'zod/mini';
import { countSchema, instantSchema } from './time-schema';

/** The browser refused a notification: how often so far, and when to try again. */
export const retrySchema = z.object({ failures: countSchema, againAt: instantSchema });
