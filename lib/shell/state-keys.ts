/** Stored values by their keys, not parsed yet. */
export type Items = Readonly<Record<string, unknown>>;

/** What storage has answered. Throws for what is no answer, so that it is not taken for an empty storage. */
export function asItems(answer: unknown): Items {
  if (typeof answer !== 'object' || answer === null || Array.isArray(answer))
    throw new TypeError('storage gave no items');
  return answer as Items;
}

export const stateKeys = [
  'settings',
  'policy',
  'sync',
  'person',
  'tracker',
  'outbox',
  'workerLog',
  'zone',
  'session',
  'setAside',
] as const;

export type Key = (typeof stateKeys)[number];
