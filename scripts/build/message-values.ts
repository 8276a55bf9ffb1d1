// The names of the values that a message takes.

import { type CompiledMessage, compileMessageOrThrow } from '@lingui/message-utils/compileMessage';

/** The names of the values in a compiled message, such as `time`, including those in the branches of a plural. */
function valuesOf(message: CompiledMessage): string[] {
  return message.flatMap((token) => {
    if (typeof token === 'string') return [];
    const [name, , branches] = token;
    return [name, ...Object.values(branches ?? {}).flatMap((each) => (Array.isArray(each) ? valuesOf(each) : []))];
  });
}

/** The names of the values in a message, each once, in order; `null` if its braces do not match. */
export function valuesIn(text: string): readonly string[] | null {
  try {
    return [...new Set(valuesOf(compileMessageOrThrow(text)))].sort();
  } catch {
    return null;
  }
}
