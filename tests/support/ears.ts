import type { BrowserContext, Page } from '@playwright/test';

interface Ears {
  /** What the page has said, in order. */
  said: string[];
  /** How often the page has cut its voice short. */
  hushed: number;
  /** Sounds that were started, and in which state their context was. */
  chimes: string[];
  contexts: AudioContext[];
}

/** The page's window with ears in it. */
type Listening = typeof globalThis & { ears: Ears };

/**
 * Listens to every page that opens from now on. The voice is a stand-in that is heard at once: a machine without a voice fails
 * each utterance. The sound is the browser's own.
 */
export async function listen(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const ears: Ears = { said: [], hushed: 0, chimes: [], contexts: [] };
    (globalThis as Listening).ears = ears;
    speechSynthesis.speak = (utterance) => {
      ears.said.push(utterance.text);
      utterance.onstart?.call(utterance, new Event('start') as SpeechSynthesisEvent);
    };
    speechSynthesis.cancel = () => {
      ears.hushed += 1;
    };
    const Real = AudioContext;
    globalThis.AudioContext = class extends Real {
      constructor() {
        super();
        ears.contexts.push(this);
      }
    };
    const start = OscillatorNode.prototype.start;
    OscillatorNode.prototype.start = function (when) {
      ears.chimes.push(this.context.state);
      start.call(this, when);
    };
  });
}

export const said = (page: Page) => page.evaluate(() => (globalThis as Listening).ears.said);
export const chimes = (page: Page) => page.evaluate(() => (globalThis as Listening).ears.chimes);
export const hushed = (page: Page) => page.evaluate(() => (globalThis as Listening).ears.hushed);
export const contexts = (page: Page) =>
  page.evaluate(() => (globalThis as Listening).ears.contexts.map(({ state }) => state));
