import { type PoseName, poseFor } from '../../lib/content/poses';
import type { Side } from '../../lib/content/side';
import { useLanguage } from '../context/words';

interface SeenFromProps {
  pose: PoseName;
  /** The person's own side; null for a pose without one. */
  side: Side | null;
}

/** Where the drawn person is looked at from, where that tells left from right. */
export function SeenFrom({ pose, side }: SeenFromProps) {
  const { t } = useLanguage();
  const { seenFrom } = poseFor(pose, side);
  // A move without sides looks the same in a mirror, and from either side.
  if (side === null && seenFrom !== 'behind') return null;
  return (
    <p class="seen-from" dir="auto">
      {t(`guide.seenFrom.${seenFrom}`)}
    </p>
  );
}
