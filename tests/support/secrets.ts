// The same state of somebody else, to see what a report gives away.

import type { Person } from '../../lib/core/state/person';
import type { State } from '../../lib/core/state/state';

/** The same state of somebody else: all that a report may not tell (REPORT-1) is another, and the rest is as it was. */
export function asSomebodyElse(state: State, person: Person): State {
  const { tracker, settings, outbox, setAside, sync, policy } = state;
  const { activity, prompt, pause } = tracker;
  return {
    ...state,
    person,
    settings: {
      ...settings,
      skinTone: 'dark',
      hairTone: 'red',
      staySeated: true,
      daysOff: settings.daysOff.map(() => '2001-01-01'),
    },
    policy: { ...policy, helpText: policy.helpText && 'Ask Ms Marker.' },
    sync: { ...sync, device: 'device-of-marker', stamps: { voice: { at: 1, by: 'device-of-marker' } } },
    outbox: {
      ...outbox,
      rows: outbox.rows.map(({ at }, index) => ({
        kind: 'wait',
        v: 2,
        id: `marker.${index}`,
        from: at,
        at,
        reason: 'call',
      })),
    },
    setAside: setAside.map(() => ({ at: 1, values: { marker: 'marker' } })),
    workerLog: state.workerLog.map((entry) =>
      entry.event === 'paused.emergency' ? { at: entry.at, event: 'paused.forTime', ms: 1 } : entry,
    ),
    tracker: {
      ...tracker,
      stretchedAt: null,
      prompt: prompt.kind === 'none' ? prompt : { ...prompt, exercise: null },
      activity: activity.kind === 'card' ? { kind: 'card', card: 'emergency', since: 1, plan: [] } : activity,
      pause: pause.kind === 'untilTomorrow' ? { kind: 'timed', until: 1 } : pause,
    },
  };
}
