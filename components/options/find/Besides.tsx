import type { ComponentChildren } from 'preact';
import { useFound } from './found';

/** What a section has besides its settings: it is not there while a few of those were looked for. */
export function Besides({ children }: { children: ComponentChildren }) {
  return useFound() ? null : children;
}
