// A span between two instants, and what can be cut from it.

import type { Instant } from '../../state/time';

/** From one instant to another. */
export interface Span {
  readonly from: Instant;
  readonly until: Instant;
}

export const lengthOf = ({ from, until }: Span) => Math.max(0, until - from);

export const sum = (each: readonly number[]) => each.reduce((all, one) => all + one, 0);

/** In order of time, without empty spans. */
const inOrder = <Each extends Span>(spans: readonly Each[]) =>
  spans.filter(({ from, until }) => from < until).toSorted((left, right) => left.from - right.from);

/** The part of a span inside `bounds`; `null` if there is none. */
export function clip(span: Span, bounds: Span): Span | null {
  const [from, until] = [Math.max(span.from, bounds.from), Math.min(span.until, bounds.until)];
  return from < until ? { from, until } : null;
}

/** The same time in as few spans as possible, in order. Spans that touch are joined. */
export function merged(spans: readonly Span[]): readonly Span[] {
  const all: Span[] = [];
  for (const { from, until } of inOrder(spans)) {
    const last = all.at(-1);
    if (last && from <= last.until) all[all.length - 1] = { from: last.from, until: Math.max(last.until, until) };
    else all.push({ from, until });
  }
  return all;
}

/** The parts of `span` outside the others, in order. */
export function without(span: Span, others: readonly Span[]): readonly Span[] {
  const left: Span[] = [];
  let from = span.from;
  for (const other of merged(others)) {
    if (other.until <= from) continue;
    if (other.from >= span.until) break;
    if (other.from > from) left.push({ from, until: other.from });
    from = other.until;
  }
  return inOrder([...left, { from, until: span.until }]);
}
