import { useId } from 'preact/hooks';
import { useLanguage } from '../context/words';
import { drawnAtRest } from './drawn-at-rest';
import { Svg } from './scene/Svg';

/**
 * Somebody who sits on a chair at rest, exactly as `Figure` draws them. The shapes are in a file, so that a popup opens without the code
 * that works out any pose.
 */
export function RestingPerson() {
  const { t } = useLanguage();
  const id = useId();
  return (
    <Svg id={id} title={t('pose.rest')} isStill>
      {/* A constant of the code; a test draws it anew. */}
      <g dangerouslySetInnerHTML={{ __html: drawnAtRest }} />
    </Svg>
  );
}
