/** Stored values by their keys, not parsed yet. */
export type Items = Readonly<Record<string, unknown>>;

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
