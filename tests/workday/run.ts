// `npm run test:workday -- [story] [--rate 40] [--extension FOLDER]`
//
// Plays a person's day, hours in minutes, in a real Chromium whose clock and whose display's clock run fast, and
// compares what was shown and kept with what the story says was owed.

import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from '../../scripts/build/build.ts';
import { script } from '../../scripts/run.ts';
import { Actor } from './act.ts';
import { checkReminders, type Finding, type Reminder, table } from './check.ts';
import { FastClock } from './clock.ts';
import { checkLedger, readLedger } from './ledger.ts';
import { Pointer } from './pointer.ts';
import { Stage } from './stage.ts';
import { type Deed, eve, happenings, into, type Story, timeAt } from './story.ts';
import { Watch } from './watch.ts';

function nameOf(deed: Deed): string {
  const words = deed.does.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return deed.does === 'answers' ? `${words}: ${deed.with}` : words;
}

/** Plays the day to its end, or until `signal` aborts. What could not be done as the story says is a finding. */
async function play(story: Story, rate: number, extension: string, signal: AbortSignal): Promise<readonly Finding[]> {
  const clock = new FastClock(rate, eve(story.begins));
  const stage = new Stage(extension, clock);
  let pointer: Pointer | undefined;
  try {
    const display = await stage.startDisplay();
    pointer = new Pointer(display, rate);
    // The story's day begins when Limber says that it began to count; until then that is not known.
    let zero = Number.NaN;
    const tell = (at: number, what: string) =>
      console.log(`${Number.isNaN(zero) ? '        ' : timeAt(story, at - zero)}  ${what}`);
    const watch = new Watch(clock, (at, what) => tell(at, `  ${what}`));
    const actor = new Actor({ stage, pointer, watch, display });
    const asked = performance.now();
    zero = await actor.begins();
    const installed = (performance.now() - asked) * rate - (clock.now() - zero);
    tell(zero, `sits down, and Limber is installed, which took ${Math.round(installed / 1000)} s`);
    // With a profile that is there already, and nothing to install, a start takes about half as long.
    const startup = installed / 2;

    const failures: Finding[] = [];
    for (const { at, deed } of happenings(story, startup)) {
      await clock.until(zero + at, signal);
      tell(clock.now(), nameOf(deed));
      try {
        await actor.act(deed);
      } catch (error) {
        // Without a browser there is no day; anything else says something about it.
        if (deed.does === 'startsBrowser') throw error;
        failures.push({ isOk: false, what: `${timeAt(story, at)} ${nameOf(deed)}: ${(error as Error).message}` });
        tell(clock.now(), `  ${(error as Error).message}`);
      }
    }
    await clock.until(zero + into(story, story.ends), signal);
    await watch.stop();
    const rows = await readLedger(actor.page);

    const shown: Reminder[] = watch.shown.map(({ id, at, goneAt }) => ({
      id,
      at: at - zero,
      goneAt: goneAt && goneAt - zero,
    }));
    console.log(`\n${table(story, shown).join('\n')}\n`);
    const { gap, drift } = watch.worst;
    console.log(
      `Looked at least every ${Math.round(gap / 1000)} s; the clock was off by ${Math.round(drift)} ms at most.`,
    );
    return [...failures, ...checkReminders(story, shown), ...checkLedger(story, rows, zero)];
  } finally {
    pointer?.rest();
    await stage.close();
  }
}

async function readStory(name: string): Promise<Story> {
  const names = readdirSync(join(import.meta.dirname, 'stories')).map((file) => basename(file, '.ts'));
  if (!names.includes(name)) throw new Error(`No story is called "${name}". There is: ${names.join(', ')}.`);
  return (await import(`./stories/${name}.ts`)).story;
}

await script(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      rate: { type: 'string', default: '40' },
      extension: { type: 'string' },
    },
  });
  const story = await readStory(positionals[0] ?? 'morning');
  const interrupted = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => interrupted.abort(new Error(`Stopped by ${signal}.`)));
  }
  // Built anew unless one is named: a day that is played with an older build says nothing.
  const extension = values.extension ?? (await build('chrome'));
  const findings = await play(story, Number(values.rate), extension, interrupted.signal);
  const failed = findings.filter(({ isOk }) => !isOk);
  for (const { what } of failed) console.log(`FAILED: ${what}`);
  console.log(`${findings.length - failed.length} passed, ${failed.length} failed`);
  if (failed.length > 0) process.exitCode = 1;
});
