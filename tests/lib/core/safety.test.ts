import { describe, expect, test } from 'vitest';
import { adviceSigns, conditions, emergencySigns } from '../../../lib/content/safety';
import { assess } from '../../../lib/core/safety';

describe('what a check finds', () => {
  test.each(emergencySigns)('%s is an emergency, whatever else is ticked', (sign) => {
    expect(assess([sign, 'feverUnwell', 'pregnancy'])).toEqual({ outcome: 'emergency', hidden: [] });
  });

  test.each(adviceSigns)('%s needs advice, whatever condition is ticked', (sign) => {
    expect(assess([sign, 'pregnancy'])).toEqual({ outcome: 'advice', hidden: [] });
  });

  test('nothing ticked is all right', () => {
    expect(assess([])).toEqual({ outcome: 'ok', hidden: [] });
  });

  /** Health.md §3.2 C, for the moves there are. */
  test.each([
    ['thinBones', ['side-bend', 'twist', 'rounding']],
    ['hipSurgery', []],
    ['recentSurgery', ['side-bend', 'twist', 'rounding', 'pelvic-tilt', 'neck']],
    ['pregnancy', ['wide-side-bend', 'wide-twist']],
    ['heartPressure', []],
    ['bloodThinners', []],
    ['jointFlare', ['neck', 'wide-side-bend', 'wide-twist']],
  ] as const)('%s hides exactly %j', (condition, hidden) => {
    expect(assess([condition])).toEqual({ outcome: 'limited', hidden });
  });

  test('the table covers every condition', () => {
    expect(conditions).toHaveLength(7);
  });
});
