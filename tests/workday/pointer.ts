import { type ChildProcess, spawn } from 'node:child_process';

/** How often the pointer of someone at the desk moves, in seconds of the story. */
const EVERY = 10;

/**
 * A hand on the mouse of an X display. It is a process of its own, on the real clock: this one may be busy for a second,
 * and at 40 times the speed that would be 40 seconds without input.
 */
export class Pointer {
  readonly #display: string;
  readonly #pause: string;
  #hand: ChildProcess | undefined;

  /** @param rate how many times as fast as real time the story runs */
  constructor(display: string, rate: number) {
    this.#display = display;
    this.#pause = (EVERY / rate).toFixed(3);
  }

  /** Moves now, and from now on. Far from the browser's window, so that nothing is hovered over and redrawn. */
  move(): void {
    if (this.#hand) return;
    const loop = `while xdotool mousemove 1000 700 && sleep ${this.#pause} && xdotool mousemove 1010 700
      do sleep ${this.#pause}; done`;
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
