import { useEffect, useState } from 'preact/hooks';

interface SaidAloudProps {
  text: string;
  /** A number that grows when the same text has to be said again. */
  again: number;
}

/** A screen reader notices a change after this pause, in ms. */
const SILENCE = 100;

/**
 * Says a text to a screen reader at each step, and not at each second (SPEECH-7). A screen reader does not say a live region that appears
 * together with its text, or whose text stays the same. So the text is added a moment later, and removed before it is added again.
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
