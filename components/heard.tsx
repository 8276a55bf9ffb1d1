import { createContext } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { type Chime, cueOf, type Spot } from '../lib/core/cues';
import type { GuideView } from '../lib/core/view';
import { spoken } from './announcement';
import { useLanguage } from './words';

/** How a page is heard; handed in by the entrypoints. Nothing ever waits for any of it. */
export interface Heard {
  /** Waits for this page's turn among all that are open, and keeps it until `signal` aborts. */
  readonly takeTurn: (signal: AbortSignal, onTurn: (waited: boolean) => void) => void;
  /** Says `text`, which is in `language` (BCP 47), in place of whatever is being said. */
  readonly say: (
    text: string,
    language: string,
    hearing: { readonly onHeard: () => void; readonly onFailed: () => void },
  ) => void;
  readonly hush: () => void;
  /** Opens the sound until `signal` aborts, and gives what plays a chime. */
  readonly openChimes: (signal: AbortSignal) => (name: Chime) => void;
}

const HeardContext = createContext<Heard | null>(null);

export const HeardProvider = HeardContext.Provider;

/** Whether it is this page's turn to be heard; with several open, only one is. `null` while it is not. */
function useTurn(heard: Heard | null, isWanted: boolean): { waited: boolean } | null {
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
function useChimes(heard: Heard | null, isOpen: boolean): { current: (name: Chime) => void } {
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

/**
 * Lets a guide be heard as the person has set it: each step said, a chime at a change of side and at the end.
 *
 * @returns whether Limber's own voice is being heard, so that a screen reader need not say the same over it. It is false until
 * the voice has been heard and again when it fails: nobody is left in silence by a computer without a voice.
 */
export function useHeard(view: GuideView): boolean {
  const heard = useContext(HeardContext);
  const { t, code } = useLanguage();
  const { voice, sound } = view.heard;
  const turn = useTurn(heard, voice || sound);
  const play = useChimes(heard, sound && turn !== null);
  const [isVoiceHeard, setVoiceHeard] = useState(false);
  const before = useRef<Spot | null>(null);
  const seenTurn = useRef(turn);
  const { stepIndex, tempo, pace, step } = view;

  useEffect(() => {
    // The step that stands here when the turn comes is new to the ear, unless another page has already said it.
    if (turn !== seenTurn.current && turn && !turn.waited) before.current = null;
    seenTurn.current = turn;
    const spot: Spot = { stepIndex, tempo, pace, kind: step.kind };
    const cue = cueOf(before.current, spot);
    before.current = spot;
    if (!heard || !turn) return;
    if (cue.chime && sound) play.current(cue.chime);
    if (cue.isHushed) heard.hush();
    if (cue.isSaid && voice) {
      const hearing = { onHeard: () => setVoiceHeard(true), onFailed: () => setVoiceHeard(false) };
      heard.say(spoken(view, t, code()), code(), hearing);
    }
  });

  // Left, or switched off: silent at once.
  const isSpeaking = voice && turn !== null;
  useEffect(() => {
    if (!heard || !isSpeaking) return;
    return () => {
      heard.hush();
      setVoiceHeard(false);
    };
  }, [heard, isSpeaking]);

  return isVoiceHeard;
}
