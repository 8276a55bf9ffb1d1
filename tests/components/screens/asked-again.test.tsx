// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { LanguageProvider } from '../../../components/context/words';
import { SafetyCheck } from '../../../components/screens/SafetyCheck';
import { beginCheck, type CheckPlace, KEPT_FOR } from '../../../lib/core/state/check-place';
import { freshState } from '../../../lib/core/state/state';
import { language } from '../../support/language';

const now = Date.UTC(2026, 2, 2, 10, 40);
const begun = beginCheck(freshState(now, 'Europe/Berlin'), { asked: [], variant: 'whole', hasBeenChecked: false }, now);

afterEach(() => render(null, document.body));

const button = (name: string) =>
  [...document.querySelectorAll('button')].find((each) => each.textContent?.trim() === name);

// CHECK-10
test('that old answers are asked for again is said in a place that was there before (WCAG 4.1.3)', async () => {
  const show = (place: CheckPlace | null) =>
    place &&
    render(
      <LanguageProvider value={language}>
        <SafetyCheck
          place={place}
          isFound={false}
          isForFloor={false}
          send={async () => true}
          now={() => now + KEPT_FOR}
          onGo={show}
        />
      </LanguageProvider>,
      document.body,
    );
  await act(async () => void show({ ...begun, list: 2 }));
  const said = document.querySelector('[role=status]');
  expect(said?.textContent).toBe('');
  await act(async () => button('None of these')?.click());
  expect(document.querySelector('h1')?.textContent).toBe(language.t('safety.emergency.title'));
  expect(document.querySelector('[role=status]')).toBe(said);
  expect(said?.textContent).toBe(language.t('safety.tooOld'));
});
