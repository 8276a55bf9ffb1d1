import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './Section.css';

interface SectionProps {
  title: ComponentChildren;
  /** Where a link leads to; made up where there is none. */
  id?: string;
  level?: 2 | 3;
  children: ComponentChildren;
}

/** A part of a page under a heading, which names it to a screen reader too. */
export function Section({ title, id, level = 2, children }: SectionProps) {
  const ownId = useId();
  const headingId = id ?? ownId;
  const Heading = `h${level}` as const;
  return (
    <section class="section" aria-labelledby={headingId}>
      <Heading id={headingId}>{title}</Heading>
      {children}
    </section>
  );
}
