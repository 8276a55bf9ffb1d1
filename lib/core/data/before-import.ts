// Decides what the undo of an import gives back.

import { isSameValue } from '../state/canonical';
import type { Person } from '../state/person';
import type { SomeSettings } from '../state/policy';
import type { SettingName } from '../state/settings';
import type { Instant } from '../state/time';
import { memorySince } from '../stored/late-storage';
import { mergeNotToday } from './merge';

/** The person's choices as before an import; those that it did not change stay as they are now. */
export function chosenBefore(present: SomeSettings, { changed, settings }: BeforeImport): SomeSettings {
  const others = Object.entries(present).filter(([name]) => !changed.includes(name as SettingName));
  return { ...Object.fromEntries(others), ...settings };
}

/** What an undo of an import gives back. */
export interface BeforeImport {
  /** The names of the settings that the import changed. */
  readonly changed: readonly SettingName[];
  /** What the person had chosen of these before. */
  readonly settings: SomeSettings;
  readonly person: Person;
  /** The person right after the import. Whatever differs from it now was said or done since. */
  readonly after: Person;
  /** When it was imported, epoch ms. What happened later stays. */
  readonly at: Instant;
}

/** Favourites as before an import, but for those that were marked or unmarked since. */
function favouritesBefore(present: Person, person: Person, after: Person): Person['favourites'] {
  const others = person.favourites.filter(
    (each) => present.favourites.includes(each) || !after.favourites.includes(each),
  );
  const since = present.favourites.filter((each) => !after.favourites.includes(each));
  return [...new Set([...others, ...since])];
}

/** The person as before an import, with the check, the stops and all else that came after it (DATA-9). */
export function personBefore(
  present: Person,
  { person, after, at }: Pick<BeforeImport, 'person' | 'after' | 'at'>,
): Person {
  const since = (said: Instant | null) => (said !== null && said > at ? said : null);
  const later = Object.entries(present.memory)
    .map(([move, { offeredAt, doneAt, stoppedAt }]) => {
      const kept = { offeredAt: since(offeredAt), doneAt: since(doneAt), stoppedAt: since(stoppedAt) };
      return [move, kept] as const;
    })
    .filter(([, kept]) => Object.values(kept).some((said) => said !== null));
  // There is no result now, but the import left one. So the person has had to stop since, or has deleted it. The time of the
  // check does not tell, because the clock of the other computer may have been ahead.
  const hasStopped = later.some(([, { stoppedAt }]) => stoppedAt !== null);
  const isGone = present.safety === null && (after.safety !== null || hasStopped);
  const isSince =
    present.safety !== null && present.safety.checkedAt > at && !isSameValue(present.safety, after.safety);
  const saidSince = present.notToday.filter((said) => !after.notToday.some((each) => isSameValue(each, said)));
  return {
    safety: isGone || isSince ? present.safety : person.safety,
    memory: memorySince(person.memory, Object.fromEntries(later)),
    favourites: favouritesBefore(present, person, after),
    notToday: mergeNotToday(person.notToday, saidSince),
  };
}
