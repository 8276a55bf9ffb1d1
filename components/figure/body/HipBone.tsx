import type { Side } from '../../../lib/content/side';
import type { Camera } from '../shapes/camera';
import { curve } from '../shapes/outline';
import { type Frame, place, point } from '../shapes/space';
import type { Rig } from './skeleton';

/** The rim of the hip bone from beside, from its front to its back: up and forwards, in px from the hip joint. */
const rim = [
  [2, 14.5],
  [10, 13],
  [16, 5],
  [15.5, -5],
  [9, -12],
] as const;

/** The low back, as a share of the spine from the hips, and how far its bones are behind the middle, in px. */
const lowBack = { from: 0.2, to: 0.62, behind: 8.5 };

interface HipBoneProps {
  rig: Rig;
  near: Side;
  see: Camera;
  strength?: number | undefined;
}

/** Where the pelvis tips: the rim of the bone under the hand, and the low back that follows it. */
export function HipBone({ rig: { spine, legs }, near, see, strength = 0 }: HipBoneProps) {
  if (strength <= 0) return null;
  const pelvis = { ...(spine[0] as Frame), origin: legs[near].hip };
  const edge = rim.map(([up, forwards]) => see(place(pelvis, point(0, up, forwards))));
  const bones = spine
    .filter((_, i) => i / (spine.length - 1) >= lowBack.from && i / (spine.length - 1) <= lowBack.to)
    .map((frame) => see(place(frame, point(0, 0, -lowBack.behind))));
  const [back, crest] = [curve(bones), curve(edge)];
  return (
    <g opacity={strength}>
      {/* Beneath both: in one colour Highlight may be as dark as the clothes. */}
      <path class="figure-bone-ground" d={back + crest} />
      <path class="figure-spine" d={back} />
      <path class="figure-crest" d={crest} />
    </g>
  );
}
