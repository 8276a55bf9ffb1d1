import type { Pose } from '../../../lib/content/pose';
import { frontRig } from './front-rig';
import { lyingRig } from './lying-rig';
import { sideRig } from './side-rig';
import type { Rig } from './skeleton';

/**
 * Every joint of a person in `pose`, in body coordinates.
 *
 * @param rise how far the breath lifts the chest, in px
 */
export function rigOf(pose: Pose, rise = 0): Rig {
  switch (pose.view) {
    case 'front':
      return frontRig(pose, rise);
    case 'side':
      return sideRig(pose, rise);
    case 'lying':
      return lyingRig(pose, rise);
  }
}
