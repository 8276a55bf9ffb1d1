import { useRef, useState } from 'preact/hooks';
import { SECOND } from '../../lib/core/state/time';
import type { Language } from '../../lib/i18n/language';
import { spoken } from './announcement';
import type { PageAudio } from './audio';
import { wordsMs } from './step-time';

/** If a voice has not begun after this time, in ms, it has failed (SPEECH-4). */
export const BEGINNING = 5 * SECOND;
/** A step waits for the voice at most this many times as long as its words should take (SPEECH-5). */
export const PATIENCE = 3;

export interface Speaking {
  /** Says `text` when the text before it has been said to its end. */
  readonly say: (text: string, told: { readonly onStarted: () => void; readonly onEnded: () => void }) => void;
  /** Stops at once. */
  readonly hush: () => void;
  readonly isVoiceHeard: boolean;
  readonly isSaying: boolean;
}

/** The page's voice, and whether it is speaking. A voice that reports nothing does not delay the guide for ever. */
export function useSpeaking(audio: PageAudio | null, language: Language): Speaking {
  const [isVoiceHeard, setVoiceHeard] = useState(false);
  const [isSaying, setSaying] = useState(false);
  const said = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const end = () => {
    clearTimeout(timer.current);
    setSaying(false);
  };
  return {
    isVoiceHeard,
    isSaying,
    say: (text, { onStarted, onEnded }) => {
      said.current += 1;
      const mine = said.current;
      const isLatest = () => mine === said.current;
      const fail = () => {
        if (!isLatest()) return;
        setVoiceHeard(false);
        end();
      };
      clearTimeout(timer.current);
      timer.current = setTimeout(fail, BEGINNING);
      setSaying(true);
      audio?.say(spoken(text, language), language.code(), {
        onStarted: () => {
          if (!isLatest()) return;
          clearTimeout(timer.current);
          timer.current = setTimeout(end, PATIENCE * wordsMs(text, language.code()) + BEGINNING);
          setVoiceHeard(true);
          onStarted();
        },
        onEnded: () => {
          onEnded();
          if (isLatest()) end();
        },
        onFailed: fail,
      });
    },
    hush: () => {
      said.current += 1;
      audio?.hush();
      end();
    },
  };
}
