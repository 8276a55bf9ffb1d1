import { describe, expect, test } from 'vitest';
import { asked, askedOf } from '../../../../lib/content/signs';
import { assess } from '../../../../lib/core/reminders/safety-check';

// CHECK-7, SIGN-4
describe('what a check finds', () => {
  test.each(asked(1))('%s is an emergency, whatever else is ticked', (sign) => {
    expect(assess([sign, 'feverUnwell', 'pregnancy'])).toEqual({ outcome: 'emergency', hidden: [] });
  });

  test.each([...askedOf(2, 'today'), ...askedOf(2, 'advice')])(
    '%s needs advice, whatever condition is ticked',
    (sign) => {
      expect(assess([sign, 'pregnancy'])).toEqual({ outcome: 'advice', hidden: [] });
    },
  );

  test('nothing ticked is all right', () => {
    expect(assess([])).toEqual({ outcome: 'ok', hidden: [] });
  });
});
