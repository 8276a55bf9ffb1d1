import { useEffect, useState } from 'preact/hooks';
import { SECOND } from '../../lib/core/state/time';
import type { View } from '../../lib/core/views/view';
import { type PageAudio, useChimes, useSoundTurn } from '../context/audio';

/** How long the sound rings after the end of a long break, in ms. */
const RINGING = 2 * SECOND;

/** A break that ends no earlier than this before its time has ended by itself; in ms. */
const LATE = SECOND / 2;

/** Plays the sound at the end of a long break. A person who comes back earlier does not need it. */
export function LongBreakChime({ audio, view, now }: { audio: PageAudio; view: View | null; now: () => number }) {
  const rest = view?.screen === 'rest' && view.sound ? view.until : null;
  /** The end of the break that this waits for, until the sound has rung. */
  const [until, setUntil] = useState<number | null>(null);
  const turn = useSoundTurn(audio, until !== null);
  const play = useChimes(audio, turn !== null);
  useEffect(() => {
    // One that is over already has been rung for, or nobody was here to hear it.
    if (rest !== null && rest > now()) setUntil(rest);
    if (rest === null && until !== null && now() < until - LATE) setUntil(null);
  }, [rest, until, now]);
  useEffect(() => {
    if (until === null) return;
    let ringing: ReturnType<typeof setTimeout>;
    const over = setTimeout(
      () => {
        play.current('over');
        ringing = setTimeout(() => setUntil(null), RINGING);
      },
      Math.max(0, until - now()),
    );
    return () => {
      clearTimeout(over);
      clearTimeout(ringing);
    };
  }, [until, now, play]);
  return null;
}
