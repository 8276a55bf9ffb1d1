import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { MINUTE, SECOND } from '../../../lib/core/state/time';
import { createGuidePort, type GuidePort } from '../../../lib/shell/guide-port';

/** The background's end: every line that was opened, and whether it is open still. */
interface Line {
  readonly returning: boolean;
  isOpen: boolean;
  /** The background stops. */
  readonly lose: () => void;
}

let lines: Line[];
/** Whether anybody listens at the other end. */
let isHeard: boolean;
let port: GuidePort;

const open = (returning: boolean, onClosed: () => void) => {
  const line: Line = {
    returning,
    isOpen: isHeard,
    lose: () => {
      line.isOpen = false;
      onClosed();
    },
  };
  lines.push(line);
  if (!isHeard) setTimeout(line.lose);
  return () => {
    line.isOpen = false;
  };
};

const newPage = () => createGuidePort(open, Date.now);
const openLines = () => lines.filter(({ isOpen }) => isOpen).length;

beforeEach(() => {
  vi.useFakeTimers();
  lines = [];
  isHeard = true;
  port = newPage();
});

afterEach(() => void vi.useRealTimers());

test('a page that is open all day without a guide opens no line', () => {
  for (let hour = 0; hour < 8; hour += 1) {
    port.seen(false);
    vi.advanceTimersByTime(60 * MINUTE);
  }
  expect(lines).toEqual([]);
});

test('a page that opens upon a guide says that it is new: nobody may have looked', () => {
  port.seen(true);
  expect(lines).toMatchObject([{ returning: false, isOpen: true }]);
});

test('Start opens a line before anything is stored, from a page that was there before', () => {
  port.seen(false);
  port.sending(true);
  expect(lines).toMatchObject([{ returning: true, isOpen: true }]);
  port.seen(true);
  expect(lines).toHaveLength(1);
});

test('a guide that another page began is looked at here too', () => {
  port.seen(false);
  port.seen(true);
  expect(lines).toMatchObject([{ returning: true, isOpen: true }]);
});

test('when the guide is over, or on hold, the line closes and none is opened again', () => {
  port.seen(true);
  port.seen(false);
  vi.advanceTimersByTime(2 * SECOND);
  expect(openLines()).toBe(0);
  vi.advanceTimersByTime(60 * MINUTE);
  expect(lines).toHaveLength(1);
});

test('Continue pressed just before the page reads that the guide was on hold keeps the line', () => {
  port.seen(true);
  port.seen(false);
  port.sending(true);
  port.seen(false);
  vi.advanceTimersByTime(SECOND);
  port.seen(true);
  vi.advanceTimersByTime(MINUTE);
  expect(lines).toMatchObject([{ isOpen: true }]);
});

test('a Start that was not taken leaves no line behind', () => {
  port.seen(false);
  port.sending(true);
  port.notTaken();
  vi.advanceTimersByTime(MINUTE);
  expect(openLines()).toBe(0);
});

test('a background that stopped is called again a second later, as one that was there before', () => {
  port.seen(true);
  lines[0]?.lose();
  vi.advanceTimersByTime(SECOND - 1);
  expect(lines).toHaveLength(1);
  vi.advanceTimersByTime(1);
  expect(lines[1]).toMatchObject({ returning: true, isOpen: true });
});

test('a line that was lost is opened at once when something is pressed', () => {
  port.seen(true);
  lines[0]?.lose();
  port.sending(false);
  expect(openLines()).toBe(1);
  vi.advanceTimersByTime(MINUTE);
  expect(lines).toHaveLength(2);
});

test('where nobody listens a page calls ever more rarely: seven times in the first two minutes, then once a minute', () => {
  isHeard = false;
  port.seen(true);
  vi.advanceTimersByTime(2 * MINUTE + SECOND);
  expect(lines).toHaveLength(7);
  vi.advanceTimersByTime(60 * MINUTE);
  expect(lines.length).toBeLessThanOrEqual(7 + 60);
});

test('a background that stops every half minute beside a stretch left open is started less than once a minute', () => {
  port.seen(true);
  let since = 0;
  for (let second = 1; second <= 3600; second += 1) {
    const before = lines.length;
    vi.advanceTimersByTime(SECOND);
    if (lines.length > before) since = second;
    if (openLines() > 0 && second - since === 30) lines.at(-1)?.lose();
  }
  expect(lines.length).toBeGreaterThan(30);
  expect(lines.length).toBeLessThan(50);
});

test('after a line that lasted the next one comes as quickly as the first', () => {
  isHeard = false;
  port.seen(true);
  vi.advanceTimersByTime(MINUTE);
  isHeard = true;
  vi.advanceTimersByTime(2 * MINUTE);
  const before = lines.length;
  lines.at(-1)?.lose();
  vi.advanceTimersByTime(SECOND);
  expect(lines).toHaveLength(before + 1);
});

test('the guide over while the page waits to call again: it does not', () => {
  port.seen(true);
  lines[0]?.lose();
  port.seen(false);
  vi.advanceTimersByTime(60 * MINUTE);
  expect(openLines()).toBe(0);
  expect(lines.length).toBeLessThanOrEqual(2);
});
