// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { Screen } from '../../../components/app/Screen';
import { LanguageProvider } from '../../../components/context/words';
import { freshState } from '../../../lib/core/state/state';
import { language } from '../../support/language';

const now = Date.UTC(2026, 2, 2, 10, 40);
const state = freshState(now, 'Europe/Berlin');
const nothing = () => undefined;

afterEach(() => render(null, document.body));

function show(isUnsaved: boolean) {
  return act(() =>
    render(
      <LanguageProvider value={language}>
        <Screen
          live={{ kind: 'ready', value: { state, isUnsaved, isBegun: true } }}
          view={null}
          pulse="answers"
          done={null}
          isPrivate={false}
          now={() => now}
          send={async () => true}
          onCheck={nothing}
          onSettings={nothing}
          onLarger={null}
          onRestart={async () => true}
          keepAwake={() => nothing}
          today={null}
        />
      </LanguageProvider>,
      document.body,
    ),
  );
}

test('that nothing can be saved any more is said in a place that was there before (WCAG 4.1.3)', async () => {
  await show(false);
  const said = document.querySelector('[role=status]');
  // A place without a text takes no room, if there is nothing in it at all.
  expect(said?.childNodes).toHaveLength(0);
  await show(true);
  expect(document.querySelector('[role=status]')).toBe(said);
  expect(said?.textContent).toBe(language.t('page.unsaved'));
});
