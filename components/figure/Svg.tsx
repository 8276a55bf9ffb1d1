import type { ComponentChildren } from 'preact';
import { useLook } from './look';
import './figure.css';

interface SvgProps {
  /** Unique on the page. */
  id: string;
  /** What the picture shows, in words, for people who do not see it. */
  title: string;
  isStill: boolean;
  /** In px of the drawing; it is 240 px high. */
  width?: number;
  children: ComponentChildren;
}

/** The picture around the person, in their own tones. */
export function Svg({ id, title, isStill, width = 240, children }: SvgProps) {
  const { skinTone, hairTone } = useLook();
  return (
    <svg
      class={isStill ? 'figure figure-still' : 'figure'}
      data-skin={skinTone}
      data-hair={hairTone}
      viewBox={`0 0 ${width} 240`}
      role="img"
      aria-labelledby={`${id}-title`}
    >
      <title id={`${id}-title`}>{title}</title>
      {children}
    </svg>
  );
}
