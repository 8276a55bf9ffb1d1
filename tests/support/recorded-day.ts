// A whole day of events, as tests of stored states need one.

import type { Event } from '../../lib/core/state/events';
import type { Seen } from '../../lib/core/state/seen';

const seen = (presence: Seen['presence']): Event => ({
  type: 'presenceSeen',
  presence,
  thresholdMs: 60_000,
  isAudible: false,
});

/** What happened on a day, by the minute since it began. The alarm rings by itself, when it was set for. */
export const recordedDay: readonly (readonly [minute: number, event: Event])[] = [
  [0, { type: 'installed' }],
  [1, { type: 'safetyChecked', outcome: 'ok', hidden: [], plan: ['side_bend'] }],
  [2, { type: 'cardClosed' }],
  [12, seen('idle')],
  [14, seen('active')],
  [33, { type: 'notificationClicked', id: 'prompt-1-once' }],
  [33.2, { type: 'guideStarted', plan: ['side_bend'], isNothingNew: true }],
  [33.4, { type: 'stepAdvanced', from: 0 }],
  [33.5, { type: 'stepAdvanced', from: 1 }],
  [33.7, { type: 'stepAdvanced', from: 2 }],
  [33.8, { type: 'stepAdvanced', from: 3 }],
  [34, { type: 'stepAdvanced', from: 4 }],
  [34.1, { type: 'stepAdvanced', from: 5 }],
  [50, { type: 'personMoved' }],
  [50.5, { type: 'personMovedUndone' }],
  [65, { type: 'promptSnoozed' }],
  [71, { type: 'restStarted' }],
  [90, seen('idle')],
  [120, seen('active')],
  [151, { type: 'promptSkipped' }],
  [160, seen('locked')],
  [163, seen('active')],
  [175, { type: 'settingChanged', name: 'shortBreakEveryMinutes', value: 20 }],
  [184, { type: 'promptSnoozed' }],
  [215, seen('idle')],
  [240, seen('active')],
];
