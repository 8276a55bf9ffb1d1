// Playwright's `expect`, but `poll` asks again sooner.

import { type Expect, expect as usual } from '@playwright/test';

/**
 * How long to wait before asking again, in ms; the last one repeats. Playwright's own (100, 250, 500, 1000) leave a browser idle for
 * up to a second after what was waited for, some hundred times in a run.
 */
export const intervals = [20, 50, 100, 100, 250];

type Poll = Pick<Expect, 'poll'>;

function asksSooner<Given extends Poll>(given: Given): Given {
  const poll: Expect['poll'] = (actual, options) =>
    given.poll(actual, { intervals, ...(typeof options === 'string' ? { message: options } : options) });
  return new Proxy(given, { get: (target, name) => (name === 'poll' ? poll : Reflect.get(target, name)) });
}

const soft = asksSooner(usual.soft);

export const expect: Expect = new Proxy(asksSooner(usual), {
  get: (target, name) => (name === 'soft' ? soft : Reflect.get(target, name)),
});
