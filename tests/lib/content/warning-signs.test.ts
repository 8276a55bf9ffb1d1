import { describe, expect, test } from 'vitest';
import { adviceSigns, emergencySigns } from '../../../lib/content/safety';
import { warningSigns } from '../../../lib/content/warning-signs';
import { language } from '../../support/language';

const { stopNow, helpNow, today, nextDays } = warningSigns;

describe('the page about safety', () => {
  test.each(emergencySigns)('sends someone with %s to get help now, as the check does', (sign) => {
    expect(helpNow).toContain(`safety.${sign}`);
  });

  // Whoever may exercise only with help has no sign; the page has a sentence of its own for them.
  test.each(adviceSigns.filter((sign) => sign !== 'supervisedOnly'))(
    'sends someone with %s to a professional',
    (sign) => {
      expect([...today, ...nextDays]).toContain(`safety.${sign}`);
    },
  );

  test('never says of one sign that it can wait and that it can not', () => {
    const all: readonly string[] = [...stopNow, ...helpNow, ...today, ...nextDays];
    expect(new Set(all).size).toBe(all.length);
  });

  test('sends a hot swollen calf to a professional today, and a clicking that hurts in the next days', () => {
    expect(language.t(today[0])).toMatch(/calf .*hot, swollen/);
    expect(nextDays).toContain('page.safety.soon.clicking');
    expect(language.t('page.safety.soon.clicking')).toMatch(/^Clicking that hurts or gets worse, swelling, .*locks/);
  });
});
