import { useEffect, useRef, useState } from 'preact/hooks';
import { markOf } from '../../../lib/core/guide/audio-cues';
import type { GuideView } from '../../../lib/core/views/guide-view';
import type { Send } from '../../context/intents';

/** What can be opened over a step: what else can be done, about the move, how it goes and is heard, and all signs to stop. */
export type SheetName = 'more' | 'move' | 'tempo' | 'stop';

export interface HeldSheet {
  readonly open: SheetName | null;
  readonly show: (name: SheetName) => void;
  /** What was done in it first, if anything: another step, or the same from its beginning. */
  readonly close: (after?: 'stepChange') => void;
}

/** What is open over a step. A step that is covered does not go on; one that went on before goes on again afterwards (GUIDE-20). */
export function useHeldSheet({ pace, stepIndex }: GuideView, send: Send): HeldSheet {
  const [open, setOpen] = useState<SheetName | null>(null);
  const isHeld = useRef(false);
  /** The step that is to be left, or begun again, before the guide goes on: else its new beginning would not be seen. */
  const leaving = useRef<{ stepIndex: number; mark: number } | null>(null);
  useEffect(() => {
    const left = leaving.current;
    if (!left || (left.stepIndex === stepIndex && left.mark === markOf(pace))) return;
    leaving.current = null;
    void send({ type: 'guideContinued' });
  });
  return {
    open,
    show: (name) => {
      if (open === null && pace.kind === 'running') {
        isHeld.current = true;
        void send({ type: 'guidePaused' });
      }
      setOpen(name);
    },
    close: (after) => {
      setOpen(null);
      if (isHeld.current && after) leaving.current = { stepIndex, mark: markOf(pace) };
      else if (isHeld.current) void send({ type: 'guideContinued' });
      isHeld.current = false;
    },
  };
}
