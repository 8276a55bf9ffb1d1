// Decides at which side of a picture a side of the body is drawn.

import type { Pose } from './pose';
import { opposite, type Side } from './side';

/**
 * The side of the picture at which a side of the body is drawn. From the front it is the same one, as in a mirror; of somebody on
 * their back, whose near knee moves, too. Somebody who is seen from beside has stepped back with the near leg, and faces the other way.
 */
export const sideDrawn = ({ view }: Pose, side: Side): Side => (view === 'side' ? opposite(side) : side);
