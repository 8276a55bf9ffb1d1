import type { ComponentChildren } from 'preact';
import { useLook } from './look';
import '../figure.css';
import '../person.css';
import '../scene.css';

const frames = {
  one: '0 0 240 240',
  pair: '0 0 520 240',
  mat: '0 62 240 136',
  matPair: '0 62 520 136',
  desk: '0 38 240 200',
} as const;

interface SvgProps {
  /** Unique on the page. */
  id: string;
  /** What the picture shows, in words, for people who do not see it. */
  title: string;
  isStill: boolean;
  /** What of the drawing is shown: one picture, or two side by side; less above and below who lies on a mat; or a desk. */
  frame?: keyof typeof frames;
  children: ComponentChildren;
}

/** The picture around the person, in their own tones. */
export function Svg({ id, title, isStill, frame = 'one', children }: SvgProps) {
  const { skinTone, hairTone } = useLook();
  return (
    <svg
      class={`figure${isStill ? ' figure-still' : ''}${frame === 'pair' || frame === 'matPair' ? ' figure-pair' : ''}`}
      data-skin={skinTone}
      data-hair={hairTone}
      viewBox={frames[frame]}
      role="img"
      aria-labelledby={`${id}-title`}
    >
      <title id={`${id}-title`}>{title}</title>
      {children}
    </svg>
  );
}
