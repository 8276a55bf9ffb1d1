// `npm start`: Limber in a browser, to try it.

import { parseArgs } from 'node:util';
import { type FoundBrowser, findBrowser, kinds } from '../browsers/find-browser.ts';
import { openBrowser } from '../browsers/open-browser.ts';
import type { OpenBrowser } from '../browsers/open-page.ts';
import { build } from '../build/build.ts';
import { script } from '../run.ts';
import { walk } from './walk.ts';

const usage = `npm start [-- options]

  --demo             the first break is due 10 seconds after the start
  --seconds N        the same, after N seconds
  --browser KIND     ${kinds.join(', ')} (otherwise the first that is found)
  --headless         without a window: tells what happens, and saves pictures in .shots/start
  --help`;

const pictures = '.shots/start';

interface Wanted {
  readonly browser: (typeof kinds)[number] | 'any';
  readonly headless: boolean;
  /** When the first break is due, in seconds; 0 for the real time. */
  readonly demoSeconds: number;
}

const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);

/** @throws Error for an option that cannot be */
function wanted(): Wanted | 'help' {
  const { values } = parseArgs({
    options: {
      demo: { type: 'boolean' },
      seconds: { type: 'string' },
      browser: { type: 'string' },
      headless: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return 'help';
  const browser = values.browser ? kinds.find((kind) => kind === values.browser) : 'any';
  if (!browser) throw new Error(`"${values.browser}" is not a browser that Limber knows.\n\n${usage}`);
  const demoSeconds = Number(values.seconds ?? (values.demo ? 10 : 0));
  if (!Number.isInteger(demoSeconds) || demoSeconds < 0) throw new Error(`--seconds takes a whole number.\n\n${usage}`);
  return { browser, demoSeconds, headless: values.headless ?? !hasDisplay() };
}

const targetOf = (found: FoundBrowser) => (found.kind === 'chromium' ? 'chrome' : found.kind);

function tellWhatToDo(demoSeconds: number): void {
  const due = demoSeconds > 0 ? `in ${demoSeconds} seconds` : 'at the time it shows';
  console.log(`
Limber is open in a tab. In front of it is the welcome page, as it opens once for whoever installs Limber. What to do now:
  - Press "Start" to try a stretch; a short safety check comes first.
  - Or wait: a notification says when the break is due (${due}).
  - Pin Limber to the toolbar to open it from there.
Close the browser, or press Ctrl+C here, when you have seen enough.`);
}

async function show(opened: OpenBrowser, { headless, demoSeconds }: Wanted): Promise<void> {
  const { start, takeBreak } = await walk(opened.popup, headless ? pictures : null);
  const dueWithinMs = demoSeconds > 0 ? demoSeconds * 1000 : null;
  if (headless) {
    await start(dueWithinMs);
    if (dueWithinMs !== null) await takeBreak(dueWithinMs);
    return;
  }
  // The browser stays open after an error, because a slow computer must not close it in front of the person.
  await start(dueWithinMs).catch((error) => {
    console.warn(`Limber is slow to start, or has not. ${error instanceof Error ? error.message : error}`);
  });
  tellWhatToDo(demoSeconds);
  await opened.closed;
}

await script(async () => {
  const options = wanted();
  if (options === 'help') return console.log(usage);
  const found = await findBrowser(options.browser);
  console.log(`Building Limber for ${found.version ?? found.path}…`);
  const extension = await build(targetOf(found), options.demoSeconds);
  console.log(`Opening it${options.headless ? ' without a window' : ''}, in a profile of its own…`);
  const opened = await openBrowser(found, { headless: options.headless, extension });
  // After Ctrl+C the browser closes, and its temporary profile is deleted.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void opened.close());
  try {
    await show(opened, options);
  } finally {
    await opened.close();
  }
});
