// Decides what an import, and its undo, change in a running Limber.

import { endGuide } from '../guide/guide';
import { goOnWith } from '../guide/take-settings';
import { leavesGuide } from '../reminders/safety-check';
import { guideOf } from '../state/attention';
import { withChosen } from '../state/choose';
import type { Intent } from '../state/events';
import type { Person } from '../state/person';
import { readChosen } from '../state/settings-schema';
import type { State } from '../state/state';
import type { Instant } from '../state/time';
import { chosenBefore, personBefore } from './before-import';
import { afterImport } from './merge';

/** A guide with a move that is hidden from now on ends: a result that came from elsewhere counts as a check does. */
function withPerson(state: State, person: Person, now: Instant): State {
  const taken = { ...state, person };
  const guide = guideOf(state);
  return guide && person.safety && !leavesGuide(person, guide) ? endGuide(taken, now) : taken;
}

/** Takes the settings and the person of a file, all in one (DATA-6, DATA-7). */
export function takeImport(state: State, event: Extract<Intent, { type: 'dataImported' }>, now: Instant): State {
  const settings = event.settings && readChosen(event.settings);
  const { chosen, person } = afterImport(state, { settings, person: event.person }, event.way, now);
  return withPerson(goOnWith(state, withChosen(state, chosen), now), person, now);
}

/** Settings and person as before an import, with what happened since (DATA-9). */
export function undoImport(state: State, event: Extract<Intent, { type: 'importUndone' }>, now: Instant): State {
  const before = { ...event, settings: readChosen(event.settings) };
  const chosen = chosenBefore(state.chosen, before);
  return withPerson(goOnWith(state, withChosen(state, chosen), now), personBefore(state.person, before), now);
}
