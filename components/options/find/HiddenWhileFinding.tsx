import type { ComponentChildren } from 'preact';
import { useFound } from './found';

/** What a section has besides its settings. It is hidden while somebody looks for a setting and the section shows only some. */
export function HiddenWhileFinding({ children }: { children: ComponentChildren }) {
  return useFound() ? null : children;
}
