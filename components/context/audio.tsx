import { createContext } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Chime } from '../../lib/core/guide/audio-cues';

/** How a page plays sound. The entrypoints provide it. */
export interface PageAudio {
  /** Waits until this page may play sound, and keeps that right until `signal` aborts. */
  readonly takeTurn: (signal: AbortSignal, onTurn: (waited: boolean) => void) => void;
  /** Says `text`, which is in `language` (BCP 47), when the text before it has been said. */
  readonly say: (
    text: string,
    language: string,
    events: { readonly onStarted: () => void; readonly onEnded: () => void; readonly onFailed: () => void },
  ) => void;
  readonly hush: () => void;
  /** Opens the page's audio until `signal` aborts, and returns a function that plays a chime. */
  readonly openChimes: (signal: AbortSignal) => (name: Chime) => void;
}

export const PageAudioContext = createContext<PageAudio | null>(null);

export const PageAudioProvider = PageAudioContext.Provider;

/** Whether this page may play sound; if several pages are open, only one may (SPEECH-6). `null` while it may not. */
export function useSoundTurn(audio: PageAudio | null, isWanted: boolean): { waited: boolean } | null {
  const [turn, setTurn] = useState<{ waited: boolean } | null>(null);
  useEffect(() => {
    if (!audio || !isWanted) return;
    const leaving = new AbortController();
    audio.takeTurn(leaving.signal, (waited) => setTurn({ waited }));
    return () => {
      leaving.abort();
      setTurn(null);
    };
  }, [audio, isWanted]);
  return turn;
}

/** A function that plays a chime, while the person wants sound and this page may play it. */
export function useChimes(audio: PageAudio | null, isOpen: boolean): { current: (name: Chime) => void } {
  const play = useRef<(name: Chime) => void>(() => undefined);
  useEffect(() => {
    if (!audio || !isOpen) return;
    const leaving = new AbortController();
    play.current = audio.openChimes(leaving.signal);
    return () => {
      leaving.abort();
      play.current = () => undefined;
    };
  }, [audio, isOpen]);
  return play;
}
