import { createContext } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Chime } from '../../lib/core/guide/audio-cues';

/** How a page is heard; handed in by the entrypoints. */
export interface Heard {
  /** Waits for this page's turn among all that are open, and keeps it until `signal` aborts. */
  readonly takeTurn: (signal: AbortSignal, onTurn: (waited: boolean) => void) => void;
  /** Says `text`, which is in `language` (BCP 47), once what is being said is over. */
  readonly say: (
    text: string,
    language: string,
    events: { readonly onStarted: () => void; readonly onEnded: () => void; readonly onFailed: () => void },
  ) => void;
  readonly hush: () => void;
  /** Opens the sound until `signal` aborts, and gives what plays a chime. */
  readonly openChimes: (signal: AbortSignal) => (name: Chime) => void;
}

export const HeardContext = createContext<Heard | null>(null);

export const HeardProvider = HeardContext.Provider;

/** Whether it is this page's turn to be heard; with several open, only one is (SPEECH-6). `null` while it is not. */
export function useTurn(heard: Heard | null, isWanted: boolean): { waited: boolean } | null {
  const [turn, setTurn] = useState<{ waited: boolean } | null>(null);
  useEffect(() => {
    if (!heard || !isWanted) return;
    const leaving = new AbortController();
    heard.takeTurn(leaving.signal, (waited) => setTurn({ waited }));
    return () => {
      leaving.abort();
      setTurn(null);
    };
  }, [heard, isWanted]);
  return turn;
}

/** What plays a chime while sound is wanted and it is this page's turn. */
export function useChimes(heard: Heard | null, isOpen: boolean): { current: (name: Chime) => void } {
  const play = useRef<(name: Chime) => void>(() => undefined);
  useEffect(() => {
    if (!heard || !isOpen) return;
    const leaving = new AbortController();
    play.current = heard.openChimes(leaving.signal);
    return () => {
      leaving.abort();
      play.current = () => undefined;
    };
  }, [heard, isOpen]);
  return play;
}
