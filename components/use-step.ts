import { useEffect, useRef } from 'preact/hooks';
import type { GuideView } from '../lib/core/views/view';
import type { Send } from './intents';
import { readingMs } from './step-time';
import { useLanguage } from './words';

/** Keeps the screen on until `signal` aborts, where the browser can. */
export type KeepAwake = (signal: AbortSignal) => void;

/** How often the guide has gone back by a step since it is shown here. */
export function useStepsBack(stepIndex: number): number {
  const seen = useRef({ stepIndex, backs: 0 });
  const { stepIndex: before, backs } = seen.current;
  seen.current = { stepIndex, backs: stepIndex < before ? backs + 1 : backs };
  return seen.current.backs;
}

/** The first time ever, who should leave the move out is there to be read before it begins: the step lasts as long. */
export function useReadingTime(view: GuideView, send: Send): void {
  const language = useLanguage();
  const given = useRef<number | null>(null);
  const { pace, stepIndex } = view;
  const ms = readingMs(view, language);
  useEffect(() => {
    if (pace.kind !== 'running' || ms <= view.step.durationMs || given.current === stepIndex) return;
    given.current = stepIndex;
    void send({ type: 'stepTakesLonger', from: stepIndex, ms });
  });
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

/**
 * Tells the background when the step's time has run out. The deadline is the state's; this only looks at it, and waits for
 * whoever is speaking to finish.
 */
export function useStepEnd({ pace, stepIndex }: GuideView, send: Send, now: () => number, isSaying: boolean): void {
  const stepEndsAt = pace.kind === 'running' && !isSaying ? pace.stepEndsAt : null;
  const latest = useRef(send);
  latest.current = send;
  useEffect(() => {
    if (stepEndsAt === null) return;
    const timeout = setTimeout(
      () => void latest.current({ type: 'stepTimeEnded', from: stepIndex }),
      Math.max(0, stepEndsAt - now()),
    );
    return () => clearTimeout(timeout);
  }, [stepEndsAt, stepIndex, now]);
}
