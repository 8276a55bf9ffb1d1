import type { Messages } from '@lingui/core';
import { messages } from './locales/en';

/** Every English word. Compiled at build: the type says strings, the bundle holds token lists. */
export const english = messages as unknown as Messages;
