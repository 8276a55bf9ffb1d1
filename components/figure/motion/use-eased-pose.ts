import { useEffect, useRef, useState } from 'preact/hooks';
import type { Pose } from '../../../lib/content/pose';
import { blend, easeInOut } from './blend';

/** How long a change of pose takes, in ms: slow enough to follow, as the moves themselves are. */
const MOVE_MS = 1200;
/** One breath in and out, in ms; and how far it lifts the chest, in px. */
const BREATH_MS = 7000;
const BREATH_PX = 1.5;
/** How quickly a new cue takes over from the breath before it, in ms, so that the chest never jumps. */
const CUE_MS = 500;
/** A smaller change of the breath cannot be seen, in px. */
const SEEN_PX = 0.04;

/**
 * A movement that is shown from its start each time `repeats` changes; `from` is null where there is none, and then the pose is
 * simply there: nothing is ever seen to go backwards.
 */
interface Replay {
  readonly from: Pose | null;
  readonly repeats: number;
}

interface Motion {
  readonly pose: Pose;
  /** How far the breath lifts the chest just now, in px. */
  readonly rise: number;
}

/**
 * What to draw now, on the way to `target`. Starts from whatever is shown, also in the middle of a move. With
 * `jump` it is simply there.
 *
 * @param target keep the same object while the pose is the same: a new one starts a new move
 * @param breathing whether the chest is asked to rise or to fall; null for no breath shown
 */
export function useEasedPose(
  target: Pose,
  breathing: 'in' | 'out' | null,
  jump: boolean,
  { from: start, repeats }: Replay = { from: null, repeats: 0 },
): Motion {
  const [motion, setMotion] = useState<Motion>({ pose: target, rise: 0 });
  const shown = useRef(motion);
  const move = useRef({ from: target, to: target, start: 0 });
  const replayed = useRef(repeats);

  useEffect(() => {
    const cueStart = performance.now();
    if (jump) {
      move.current = { from: target, to: target, start: 0 };
      shown.current = { pose: target, rise: 0 };
      // Mostly it is what is drawn already.
      setMotion((drawn) => (drawn.pose === target && drawn.rise === 0 ? drawn : shown.current));
      return;
    }
    // Only a new pose starts a new move: a breath that changes on the way must not hold it up.
    if (move.current.to !== target) move.current = { from: shown.current.pose, to: target, start: cueStart };
    if (replayed.current !== repeats) move.current = { from: start ?? target, to: target, start: cueStart };
    replayed.current = repeats;
    let last = cueStart;
    let frame = requestAnimationFrame(function draw(now: number) {
      const { from, start: began } = move.current;
      const pose = blend(from, target, easeInOut(Math.min(1, (now - began) / MOVE_MS)));
      const wish = breathing === null ? 0 : breath(breathing, now - cueStart);
      const rise = shown.current.rise + (wish - shown.current.rise) * Math.min(1, Math.max(0, now - last) / CUE_MS);
      last = now;
      const settled = pose === target && breathing === null && Math.abs(rise) < 0.02;
      shown.current = { pose, rise: settled ? 0 : rise };
      // A breath alone is slow: most of its frames would look the same, and cost a battery all the same.
      setMotion((drawn) =>
        settled || drawn.pose !== pose || Math.abs(drawn.rise - rise) >= SEEN_PX ? shown.current : drawn,
      );
      if (!settled) frame = requestAnimationFrame(draw);
    });
    return () => cancelAnimationFrame(frame);
  }, [target, breathing, jump, start, repeats]);

  // The first frame after the wish to be still must not show the old pose.
  return jump ? { pose: target, rise: 0 } : motion;
}

/** The lift of the chest in px, `elapsed` ms after the cue: a slow sine that starts the way the cue says. */
function breath(cue: 'in' | 'out', elapsed: number): number {
  const wave = Math.cos((2 * Math.PI * elapsed) / BREATH_MS);
  return (BREATH_PX * (cue === 'in' ? 1 - wave : 1 + wave)) / 2;
}
