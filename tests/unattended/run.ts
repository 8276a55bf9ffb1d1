// `npm run test:unattended -- [--browser chromium|firefox] [--first beside|over] [--open PAGE] [--rate 28] [--extension FOLDER]`
//
// A person's day in a real browser that nobody is attached to: its background stops and starts by itself, as at a person's desk.
// Clock and display run fast; a real pointer makes the input. What was told, and how often the background started, is read when
// the day is over. Both browsers at once, unless one is named. A page is left open in Chromium only: Firefox opens none of an
// extension's pages for somebody who is not attached.

import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { until } from '../../scripts/browsers/open-page.ts';
import { build } from '../../scripts/build/build.ts';
import { script } from '../../scripts/run.ts';
import { FastClock } from '../workday/clock.ts';
import { type Place, Pointer } from '../workday/pointer.ts';
import { end, said } from '../workday/processes.ts';
import { eve } from '../workday/story.ts';
import { check, type Found } from './check.ts';
import { startChromium } from './chromium.ts';
import { copyCounted } from './counted.ts';
import { type Day, dayWith, into, pageLeftOpen, STARTS_WITHIN, type Unattended } from './day.ts';
import { onFastClock } from './fast-clock.ts';
import { startFirefox } from './firefox.ts';

const MINUTE = 60_000;

/** Seconds of the story between two movements: a hand on the mouse that rests as often as not, or a break would find no pause in typing. */
const HAND_EVERY = 30;

interface Options {
  readonly browser: 'chromium' | 'firefox';
  readonly day: Day;
  readonly first: Place;
  readonly rate: number;
  readonly extension: string;
  /** A page of the extension that is left open all day. */
  readonly left: string | null;
  readonly signal: AbortSignal;
  /** Until then another browser is starting. On the fast clock two at a time would wait for each other longer than Limber waits. */
  readonly mayStart: Promise<void>;
  /** Called when this one has started. */
  readonly hasStarted: () => void;
}

/**
 * When Limber began, epoch ms of this process's fast clock. That is when the day does: ten seconds that a browser takes to start
 * on a busy computer would be minutes of the day, in which nobody counts. Nobody is asked, for whoever asked would be attached.
 * The browser's own clock may be a minute behind, because it runs fast only from when the browser's process does.
 */
const whenBegun = (clock: FastClock, store: string) =>
  until('Limber stores something', STARTS_WITHIN, async () => existsSync(store) && clock.now());

async function play(options: Options): Promise<Found> {
  const { browser, day, first, rate, extension, left, signal, mayStart, hasStarted } = options;
  await mayStart;
  const clock = new FastClock(rate, eve(day.begins));
  const folder = mkdtempSync(join(tmpdir(), 'limber-unattended-'));
  let display: ChildProcess | undefined;
  let running: Unattended | undefined;
  let hand: Pointer | undefined;
  try {
    mkdirSync(join(folder, 'extension'));
    copyCounted(extension, join(folder, 'extension'));
    // Without its screensaver, which says `locked` after ten minutes.
    display = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1100x800x24', '-nolisten', 'tcp', '-s', '0'], {
      detached: true,
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      env: onFastClock(clock, folder),
    });
    const name = `:${await said(display, 3, /(\d+)\n/)}`;
    const sits = (place: Place) => {
      hand?.rest();
      hand = new Pointer(name, rate, place, HAND_EVERY);
      hand.move();
    };
    sits(first);
    running = await (browser === 'firefox' ? startFirefox(clock, name, folder) : startChromium(clock, name, folder));
    const [zero] = await Promise.all([whenBegun(clock, running.store), running.endpoint]);
    // It may come late, and holds nothing up. If it never comes, the day has failed.
    const room = running.makeRoom?.().then(
      () => null,
      (error: Error) => error.message,
    );
    await Promise.race([room, clock.until(zero + 2 * MINUTE, signal)]);
    hasStarted();
    if (left) await running.open?.(left);
    for (const { from, to, back } of day.absences) {
      await clock.until(zero + into(day, from), signal);
      hand?.rest();
      await clock.until(zero + into(day, to), signal);
      sits(back);
    }
    await clock.until(zero + into(day, day.ends), signal);
    const kept = await running.read();
    if (process.env.LIMBER_KEPT) console.log(JSON.stringify({ browser, zero, kept }));
    const missing = await room;
    const found = check(day, kept, left);
    return missing ? { ...found, findings: [...found.findings, { isOk: false, what: missing }] } : found;
  } finally {
    hasStarted();
    hand?.rest();
    await running?.close();
    await end(display, 'SIGTERM');
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

await script(async () => {
  const { values } = parseArgs({
    options: {
      browser: { type: 'string' },
      first: { type: 'string', default: 'beside' },
      open: { type: 'string' },
      rate: { type: 'string', default: '28' },
      extension: { type: 'string' },
    },
  });
  const interrupted = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => interrupted.abort(new Error(`Stopped by ${signal}.`)));
  }
  const browsers = (['chromium', 'firefox'] as const).filter(
    (name) => (values.browser ?? name) === name && !(values.open && name === 'firefox'),
  );
  const first = values.first === 'over' ? 'over' : 'beside';
  const day = values.open ? pageLeftOpen : dayWith(first);
  const extensions = new Map<string, string>();
  for (const browser of browsers) {
    extensions.set(browser, values.extension ?? (await build(browser === 'firefox' ? 'firefox' : 'chrome')));
  }
  let last = Promise.resolve();
  const played = browsers.map(async (browser) => {
    const mayStart = last;
    const { promise, resolve: hasStarted } = Promise.withResolvers<void>();
    last = promise;
    const extension = extensions.get(browser) ?? '';
    const rate = Number(values.rate);
    const found = await play({
      browser,
      day,
      first,
      rate,
      extension,
      left: values.open ?? null,
      signal: interrupted.signal,
      mayStart,
      hasStarted,
    });
    console.log(
      [`\n${browser}: ${day.name}${values.open ? `, with ${values.open} open` : ''}`, ...found.lines].join('\n'),
    );
    return found.findings.map(({ isOk, what }) => ({ isOk, what: `${browser}: ${what}` }));
  });
  const findings = (await Promise.all(played)).flat();
  const failed = findings.filter(({ isOk }) => !isOk);
  for (const { what } of failed) console.log(`FAILED: ${what}`);
  console.log(`${findings.length - failed.length} passed, ${failed.length} failed`);
  if (failed.length > 0) process.exitCode = 1;
});
