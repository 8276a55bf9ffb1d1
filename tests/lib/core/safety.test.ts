import { describe, expect, test } from 'vitest';
import { adviceSigns, emergencySigns } from '../../../lib/content/safety';
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
});
