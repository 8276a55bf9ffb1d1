import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  allCalls,
  type Fault,
  faults,
  isWell,
  livesWith,
  type Outcome,
  type Workers,
  workers,
} from '../support/faults';
import { useTestTime } from '../support/test-time';

beforeEach(() => {
  useTestTime(Date.UTC(2026, 2, 2, 8));
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Where all cannot be well: what the person has instead, and why. One that is well after all fails. */
interface Exception {
  readonly calls: RegExp;
  readonly faults: readonly Fault[];
  readonly workers: readonly Workers[];
  readonly because: string;
  readonly instead: (outcome: Outcome) => boolean;
}

const always: readonly Fault[] = ['rejects always', 'no answer always'];

const exceptions: readonly Exception[] = [
  {
    calls: /^notifications\.show$/,
    faults: always,
    workers,
    because: 'the notification is what fails: badge and popup tell',
    instead: ({ isOnBadge, isInPopup, clickWas, isAlarmSet }) =>
      isOnBadge && isInPopup && clickWas === 'counted' && isAlarmSet,
  },
  {
    calls: /^alarm\.set$/,
    faults: always,
    workers: ['one worker'],
    because: 'no alarm can be set: the timer of the worker that lives tells instead',
    instead: ({ toldAfter, clickWas, isInLog }) =>
      toldAfter !== null && toldAfter <= 60_000 && clickWas === 'counted' && isInLog,
  },
  {
    calls: /^alarm\.set$/,
    faults: always,
    workers: ['new workers'],
    because: 'nothing else wakes a worker that was stopped, and its silence looks like sleep; the log names the call',
    instead: ({ clickWas, isInLog }) => clickWas === 'counted' && isInLog,
  },
  {
    calls: /^storage\.get$/,
    faults: always,
    workers,
    because: 'nobody can know when it was due: a new bout is counted from the start of the worker, and the log says so',
    instead: ({ clickWas }) => clickWas !== 'lost',
  },
];

const exceptionOf = (call: string, fault: Fault, by: Workers) =>
  exceptions.find((each) => each.calls.test(call) && each.faults.includes(fault) && each.workers.includes(by));

const cells = faults.flatMap((fault) => workers.map((by) => ({ fault, by })));

/** Of a fault that passes, the worst of two moments: as the worker starts, and just before the break is due. */
const momentsOf = (fault: Fault) => (fault.endsWith('once') ? [5000, 86_000] : [5000]);

const rows = new Map<string, string[]>();

function said({ toldAfter, clickWas, isOnBadge, isAlarmSet }: Outcome): string {
  const told = toldAfter === null ? (isOnBadge ? 'badge' : 'NOT TOLD') : `${Math.round(toldAfter / 1000)} s`;
  return `${told}, ${clickWas}${isAlarmSet ? '' : ', no alarm'}`;
}

// STORE-8, STORE-9, STORE-10
describe('a break is told, a click counts or is heard to be lost, and the alarm is set, whatever does not answer:', () => {
  test.each(allCalls)(
    '%s',
    async (call) => {
      for (const { fault, by } of cells) {
        const outcomes: Outcome[] = [];
        for (const from of momentsOf(fault)) outcomes.push(await livesWith(call, fault, by, from));
        const worst = outcomes.find((outcome) => !isWell(outcome)) ?? outcomes[0];
        const exception = exceptionOf(call, fault, by);
        if (worst) rows.set(call, [...(rows.get(call) ?? []), said(worst) + (exception ? ' *' : '')]);
        const where = `${call} ${fault}, ${by}: ${JSON.stringify(outcomes)}`;
        expect.soft(exception ? outcomes.every(exception.instead) : outcomes.every(isWell), where).toBe(true);
        if (exception) expect.soft(outcomes.every(isWell), `no exception any more: ${where}`).toBe(false);
      }
    },
    60_000,
  );
});

afterAll(() => {
  const heads = cells.map(({ fault, by }) => `${fault}, ${by}`);
  const lines = [...rows].map(([call, outcomes]) => [call, ...outcomes]);
  const widths = ['call', ...heads].map((head, column) =>
    Math.max(head.length, ...lines.map((line) => line[column]?.length ?? 0)),
  );
  const line = (texts: readonly string[]) =>
    texts
      .map((text, column) => text.padEnd(widths[column] ?? 0))
      .join(' | ')
      .trimEnd();
  const notes = exceptions.map(
    ({ calls, faults: when, workers: by, because }) => `* ${calls.source} (${[...when, ...by].join(', ')}): ${because}`,
  );
  process.stdout.write(`${[line(['call', ...heads]), ...lines.map(line), ...notes].join('\n')}\n`);
});
