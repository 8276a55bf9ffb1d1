import { useEffect, useState } from 'preact/hooks';

interface SaidAloudProps {
  text: string;
  /** Goes up when the same text is to be said once more. */
  again: number;
}

/** A pause that a screen reader takes for a change, in ms. */
const SILENCE = 100;

/**
 * What a screen reader says at each step, and not at each second (SPEECH-7). A live region that comes with its text already in it is silent, and so is one
 * whose text stays the same: so the text comes a moment after, and goes before it comes again.
 */
export function SaidAloud({ text, again }: SaidAloudProps) {
  const [said, setSaid] = useState({ text: '', again });
  useEffect(() => {
    if (said.again === again) {
      setSaid({ text, again });
      return;
    }
    setSaid({ text: '', again: said.again });
    const timeout = setTimeout(() => setSaid({ text, again }), SILENCE);
    return () => clearTimeout(timeout);
  }, [text, again, said.again]);
  return (
    <p class="said-aloud" aria-live="polite" aria-atomic="true">
      {said.text}
    </p>
  );
}
