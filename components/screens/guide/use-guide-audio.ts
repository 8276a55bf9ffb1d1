import { useContext, useEffect, useRef } from 'preact/hooks';
import { type AudibleState, cueOf } from '../../../lib/core/guide/audio-cues';
import type { GuideView } from '../../../lib/core/views/guide-view';
import { PageAudioContext, useChimes, useSoundTurn } from '../../context/audio';
import type { Send } from '../../context/intents';
import { speechOf } from '../../context/step-time';
import { type Speaking, useSpeaking } from '../../context/use-speaking';
import { useLanguage } from '../../context/words';

/**
 * Plays the audio of a guide as the person has set it: the voice says each step to its end, and a chime marks a change of side and the
 * end. A step that has more words than time is given more time. When to stop is said as each move begins. If the person goes on
 * before that has ended, it is said again before the next step.
 *
 * @returns `isVoiceHeard`: whether Limber's own voice is being heard, so that a screen reader need not say the same over it. It
 * is false until the voice has been heard and again when it fails: nobody is left in silence by a computer without a voice.
 * `isSaying`: whether a step is being said just now.
 */
export function useGuideAudio(
  view: GuideView,
  send: Send,
  now: () => number,
): Pick<Speaking, 'isVoiceHeard' | 'isSaying'> {
  const audio = useContext(PageAudioContext);
  const language = useLanguage();
  const { voice, sound } = view.audio;
  const turn = useSoundTurn(audio, voice || sound);
  const play = useChimes(audio, sound && turn !== null);
  const speaking = useSpeaking(audio, language);
  const before = useRef<AudibleState | null>(null);
  const seenTurn = useRef(turn);
  /** The move of which it has been said to the end when to stop. */
  const cued = useRef<number | null>(null);
  const { stepIndex, tempo, pace, step } = view;

  const sayStep = () => {
    const isStill = step.kind === 'before' || step.kind === 'felt';
    const isCued = isStill || (step.kind !== 'setUp' && cued.current === step.move);
    const { text, ms } = speechOf(view, language, { isCued, goesOnAlone: pace.kind === 'running' });
    speaking.say(text, {
      onStarted: () => {
        if (pace.kind === 'running' && now() + ms > pace.stepEndsAt) {
          void send({ type: 'stepTakesLonger', from: stepIndex, ms });
        }
      },
      onEnded: () => {
        if (!isCued) cued.current = step.move;
      },
    });
  };

  useEffect(() => {
    // The step that stands here when the turn comes is new to the ear, unless another page has already said it.
    if (turn !== seenTurn.current && turn && !turn.waited) before.current = null;
    seenTurn.current = turn;
    const after: AudibleState = { stepIndex, tempo, pace, kind: step.kind };
    const cue = cueOf(before.current, after, now());
    before.current = after;
    if (!audio || !turn) return;
    if (cue.chime && sound) play.current(cue.chime);
    if (cue.isHushed) speaking.hush();
    if (cue.isSaid && voice) sayStep();
  });

  // The guide was left or its audio was switched off, so it is silent at once.
  const isSpeaking = voice && turn !== null;
  const hush = useRef(speaking.hush);
  hush.current = speaking.hush;
  useEffect(() => {
    if (!isSpeaking) return;
    return () => hush.current();
  }, [isSpeaking]);

  return { isVoiceHeard: speaking.isVoiceHeard && isSpeaking, isSaying: speaking.isSaying };
}
