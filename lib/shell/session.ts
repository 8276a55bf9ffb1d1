// Decides what counts as the name of a browser session.

import type { LifecycleAdapter } from '../platform/platform';

/** Whether a value can be the name of a browser session. Only such a name is stored, and read again. */
export const isSession = (value: unknown): value is string => typeof value === 'string' && value.length <= 64;

/**
 * The browser session; `null` if the browser does not tell. A name that cannot be stored would be another one for every worker,
 * so each start of a worker would be a start of the browser, and no reminder would ever come (STORE-14, ABSENCE-9).
 */
export const sessionOf = ({ session }: LifecycleAdapter): Promise<string | null> =>
  session().then(
    (name: unknown) => (isSession(name) ? name : null),
    () => null,
  );
