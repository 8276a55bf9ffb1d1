// That the browser refused a notification, as it is stored.

import * as z from 'zod/mini';
import { countSchema, instantSchema } from './time-schema';

/** That the browser would not show a notification: how often so far, and when it is tried again. */
export const retrySchema = z.object({ failures: countSchema, againAt: instantSchema });
