import { useRef, useState } from 'preact/hooks';
import { SECOND } from '../../lib/core/state/time';
import type { Language } from '../../lib/i18n/language';
import { spoken } from './announcement';
import type { Heard } from './audio';
import { wordsMs } from './step-time';

/** A voice that has not begun after this long will not; in ms (SPEECH-4). */
export const BEGINNING = 5 * SECOND;
/** A voice holds nobody up for longer than this many times what it should take (SPEECH-5). */
export const PATIENCE = 3;

export interface Speaking {
  /** Says `text`, in place of nothing: what is being said is heard to its end. */
  readonly say: (text: string, told: { readonly onStarted: () => void; readonly onEnded: () => void }) => void;
  /** Stops in the middle of a word. */
  readonly hush: () => void;
  readonly isVoiceHeard: boolean;
  readonly isSaying: boolean;
}

/** The page's voice, and whether it is being heard. Nobody waits for ever for a voice that tells nothing. */
export function useSpeaking(heard: Heard | null, language: Language): Speaking {
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
      heard?.say(spoken(text, language), language.code(), {
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
      heard?.hush();
      end();
    },
  };
}
