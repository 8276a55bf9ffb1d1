import type { ComponentChildren } from 'preact';
import { useLook } from './look';
import './figure.css';

interface SvgProps {
  /** Unique on the page. */
  id: string;
  /** What the picture shows, in words, for people who do not see it. */
  title: string;
  isStill: boolean;
  /** Two pictures side by side. */
  isPair?: boolean;
  children: ComponentChildren;
}

/** The picture around the person, in their own tones. */
export function Svg({ id, title, isStill, isPair = false, children }: SvgProps) {
  const { skinTone, hairTone } = useLook();
  return (
    <svg
      class={`figure${isStill ? ' figure-still' : ''}${isPair ? ' figure-pair' : ''}`}
      data-skin={skinTone}
      data-hair={hairTone}
      viewBox={isPair ? '0 0 520 240' : '0 0 240 240'}
      role="img"
      aria-labelledby={`${id}-title`}
    >
      <title id={`${id}-title`}>{title}</title>
      {children}
    </svg>
  );
}
