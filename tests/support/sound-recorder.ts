// Notes what a page says and plays.

import type { BrowserContext, Disposable, Page } from '@playwright/test';

interface Ears {
  /** What the page has said, in order. */
  said: string[];
  /** How often the page has stopped its voice. */
  hushed: number;
  /** The texts that were stopped before their end. */
  cut: string[];
  /** How long a word takes, in ms. */
  wordMs: number;
  /** The sounds that were started, and the state of their audio context. */
  chimes: string[];
  contexts: AudioContext[];
}

/** The page's window with the recorder in it. */
type Listening = typeof globalThis & { ears: Ears };

/**
 * Records the sound of every page that opens from now on, until the result is disposed of. The voice is a fake that starts at once and takes `wordMs` for a
 * word, because a computer without voices fails each text. The chimes are the browser's own.
 */
export function listen(context: BrowserContext, wordMs = 0): Promise<Disposable> {
  return context.addInitScript((ms) => {
    const ears: Ears = { said: [], hushed: 0, cut: [], wordMs: ms, chimes: [], contexts: [] };
    (globalThis as Listening).ears = ears;
    let queue: SpeechSynthesisUtterance[] = [];
    let ending: ReturnType<typeof setTimeout> | undefined;
    const begin = () => {
      const [utterance] = queue;
      if (!utterance) return;
      ears.said.push(utterance.text);
      utterance.onstart?.call(utterance, new Event('start') as SpeechSynthesisEvent);
      ending = setTimeout(() => {
        queue = queue.slice(1);
        utterance.onend?.call(utterance, new Event('end') as SpeechSynthesisEvent);
        begin();
      }, utterance.text.split(/\s+/).length * ears.wordMs);
    };
    speechSynthesis.speak = (utterance) => {
      queue = [...queue, utterance];
      if (queue.length === 1) begin();
    };
    speechSynthesis.cancel = () => {
      ears.hushed += 1;
      ears.cut.push(...queue.map(({ text }) => text));
      clearTimeout(ending);
      queue = [];
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
  }, wordMs);
}

export const said = (page: Page) => page.evaluate(() => (globalThis as Listening).ears.said);
export const chimes = (page: Page) => page.evaluate(() => (globalThis as Listening).ears.chimes);
export const hushed = (page: Page) => page.evaluate(() => (globalThis as Listening).ears.hushed);
export const cut = (page: Page) => page.evaluate(() => (globalThis as Listening).ears.cut);
export const contexts = (page: Page) =>
  page.evaluate(() => (globalThis as Listening).ears.contexts.map(({ state }) => state));
