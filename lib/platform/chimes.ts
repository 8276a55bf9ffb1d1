// Web Audio: the chimes.

type Notes = readonly [first: number, second: number];

/**
 * Two notes each, in Hz: a fourth up for "now the other side", a fourth down for "the move is over", an octave up for "the
 * break is over".
 */
const notes = { change: [392, 523.25], end: [523.25, 392], over: [392, 784] } as const satisfies Record<string, Notes>;

/** The volume, 0 to 1. It is low, for a person at the screen and not for the whole room. */
const LOUDNESS = 0.12;
/** The time from one note to the next, and until a note has faded, in seconds. */
const STEP = 0.18;
const RING = 0.6;

function strike(context: AudioContext, frequency: number, at: number): void {
  const tone = context.createOscillator();
  const volume = context.createGain();
  tone.frequency.value = frequency;
  volume.gain.setValueAtTime(0, at);
  // The volume rises over 0.02 s, because a sound that starts at full volume clicks.
  volume.gain.linearRampToValueAtTime(LOUDNESS, at + 0.02);
  volume.gain.exponentialRampToValueAtTime(0.0001, at + RING);
  tone.connect(volume).connect(context.destination);
  tone.start(at);
  tone.stop(at + RING);
}

/**
 * Opens the page's audio until `signal` aborts, and returns a function that plays a chime. If the browser requires a click
 * first, the next click in the page allows it. A chime before that is not played later, because it would come at the wrong
 * time.
 */
export function openChimes(signal: AbortSignal): (name: keyof typeof notes) => void {
  const context = new AudioContext();
  const wake = () => void context.resume().catch(() => undefined);
  document.addEventListener('pointerdown', wake, { signal });
  document.addEventListener('keydown', wake, { signal });
  signal.addEventListener('abort', () => void context.close());
  return (name) => {
    if (context.state !== 'running') return;
    const [first, second] = notes[name];
    strike(context, first, context.currentTime);
    strike(context, second, context.currentTime + STEP);
  };
}
