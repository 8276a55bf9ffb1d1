import { useEffect, useRef } from 'preact/hooks';
import { markOf } from '../../../lib/core/guide/audio-cues';
import { SECOND } from '../../../lib/core/state/time';
import type { GuideView } from '../../../lib/core/views/guide-view';
import type { Send } from '../../context/intents';
import { readingMs } from '../../context/step-time';
import { useLanguage } from '../../context/words';

/** Keeps the screen on until `signal` aborts, where the browser can. */
export type KeepAwake = (signal: AbortSignal) => void;

/** How often the guide has gone back by a step since it is shown here. */
export function useStepsBack(stepIndex: number): number {
  const seen = useRef({ stepIndex, backs: 0 });
  const { stepIndex: before, backs } = seen.current;
  seen.current = { stepIndex, backs: stepIndex < before ? backs + 1 : backs };
  return seen.current.backs;
}

/**
 * The first time ever, who should leave the move out is there to be read before it begins: the step lasts as long, and so it does
 * when it is shown again. Gone on with after a pause, it keeps what it had left.
 */
export function useReadingTime(view: GuideView, send: Send): void {
  const language = useLanguage();
  const seen = useRef<{ view: GuideView; isGiven: boolean } | null>(null);
  const { pace, stepIndex } = view;
  const ms = readingMs(view, language, view.tempo);
  useEffect(() => {
    const before = seen.current;
    const isGiven = before?.isGiven === true && isSameShowing(before.view, view);
    const isToGive = !isGiven && pace.kind === 'running' && ms > view.step.durationMs;
    seen.current = { view, isGiven: isGiven || isToGive };
    if (isToGive) void send({ type: 'stepTakesLonger', from: stepIndex, ms });
  });
}

/** Whether the step that was seen goes on, or is on hold, and has neither been left nor been begun again. */
function isSameShowing(before: GuideView, after: GuideView): boolean {
  if (before.stepIndex !== after.stepIndex) return false;
  const isHeldOrGoneOn = (before.pace.kind === 'paused') !== (after.pace.kind === 'paused');
  return isHeldOrGoneOn || markOf(before.pace) === markOf(after.pace);
}

/** The screen stays on while the guide goes on. */
export function useAwake(keepAwake: KeepAwake, isGoing: boolean): void {
  useEffect(() => {
    if (!isGoing) return;
    const leaving = new AbortController();
    keepAwake(leaving.signal);
    return () => leaving.abort();
  }, [keepAwake, isGoing]);
}

/** After this long it is said again, if the step is still there; in ms (GUIDE-1). */
export const SAID_AGAIN_AFTER = 5 * SECOND;

/**
 * Tells the background when the step's time has run out. The deadline is the state's; this only looks at it, and waits for
 * whoever is speaking to finish. It is said again if it got lost, because the person is in the middle of a move, far from the
 * mouse. The event names its step, so a second one changes nothing.
 */
export function useStepEnd({ pace, stepIndex }: GuideView, send: Send, now: () => number, isSaying: boolean): void {
  const stepEndsAt = pace.kind === 'running' && !isSaying ? pace.stepEndsAt : null;
  const latest = useRef(send);
  latest.current = send;
  useEffect(() => {
    if (stepEndsAt === null) return;
    const say = () => {
      timeout = setTimeout(say, SAID_AGAIN_AFTER);
      void latest.current({ type: 'stepTimeEnded', from: stepIndex });
    };
    let timeout = setTimeout(say, Math.max(0, stepEndsAt - now()));
    return () => clearTimeout(timeout);
  }, [stepEndsAt, stepIndex, now]);
}
