// The pointer of the person in a workday: it moves while they are at the desk.

import { type ChildProcess, spawn } from 'node:child_process';

/**
 * How often the pointer of someone at the desk moves, in seconds of the story. A pause in typing is 15 s, which is less than a
 * second of real time: a busy computer may be late by most of that.
 */
const EVERY = 2;

/** Where the pointer moves: over the browser's window, which is browsing, or beside it, which is work in another program. */
export type Place = 'over' | 'beside';

/** In px. The browser's window is in the corner, and ends before half of the display. */
const places = { over: [200, 250], beside: [1000, 700] } as const;

/**
 * A hand on the mouse of an X display. It is a process of its own, on the real clock: this one may be busy for a second,
 * and at 40 times the speed that would be 40 seconds without input. Nor does it start a program for each movement, which
 * takes as long on a busy computer: one xdotool reads them all, and the pipe to it is never empty.
 */
export class Pointer {
  readonly #display: string;
  readonly #pause: string;
  readonly #place: Place;
  #hand: ChildProcess | undefined;

  /**
   * @param rate how many times as fast as real time the story runs
   * @param place beside the window, unless it is said otherwise: nothing is hovered over there and redrawn
   * @param every seconds of the story between two movements
   */
  constructor(display: string, rate: number, place: Place = 'beside', every = EVERY) {
    this.#display = display;
    this.#pause = (every / rate).toFixed(3);
    this.#place = place;
  }

  /** Moves now, and from now on. */
  move(): void {
    if (this.#hand) return;
    const [x, y] = places[this.#place];
    const there = `mousemove ${x} ${y}\\nsleep ${this.#pause}\\n`;
    const back = `mousemove ${x + 10} ${y}\\nsleep ${this.#pause}\\n`;
    const loop = `while printf '${there}${back}'; do :; done | xdotool -`;
    // Detached: a process group of its own, which ends as a whole.
    this.#hand = spawn('sh', ['-c', loop], {
      detached: true,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DISPLAY: this.#display },
    });
    this.#hand.once('error', (error) => console.error(`The pointer does not move: ${error.message}`));
  }

  /** Lets go, at once. */
  rest(): void {
    if (this.#hand?.pid) {
      try {
        process.kill(-this.#hand.pid, 'SIGKILL');
      } catch {
        console.error('The pointer had stopped by itself.');
      }
    }
    this.#hand = undefined;
  }
}
