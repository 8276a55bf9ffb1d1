type Notes = readonly [first: number, second: number];

/** In Hz: up a fourth for "now the other side", down a fourth for "that was it", up an octave for "back to it". */
const notes = { change: [392, 523.25], end: [523.25, 392], over: [392, 784] } as const satisfies Record<string, Notes>;

/** Quiet: it is for someone who sits at the screen, not for the room. */
const LOUDNESS = 0.12;
/** From one note to the next, and until a note has died away, in seconds. */
const STEP = 0.18;
const RING = 0.6;

function strike(context: AudioContext, frequency: number, at: number): void {
  const tone = context.createOscillator();
  const volume = context.createGain();
  tone.frequency.value = frequency;
  volume.gain.setValueAtTime(0, at);
  // Not at once: a sound that begins in a single sample clicks.
  volume.gain.linearRampToValueAtTime(LOUDNESS, at + 0.02);
  volume.gain.exponentialRampToValueAtTime(0.0001, at + RING);
  tone.connect(volume).connect(context.destination);
  tone.start(at);
  tone.stop(at + RING);
}

/**
 * Opens the page's sound until `signal` aborts, and gives what plays a chime. A browser that wants a click before it makes a
 * sound gets the next one in this page; a chime that comes before is not made up for: it would say "now" too late.
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
