// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { LanguageProvider } from '../../../components/context/words';
import { TestReminder } from '../../../components/controls/TestReminder';
import type { LogEntry } from '../../../lib/core/state/log-entry';
import { language } from '../../support/language';

afterEach(() => render(null, document.body));

const press = () => act(async () => document.querySelector('button')?.click());
const said = () => document.querySelector('[role=status]')?.textContent;

function show(workerLog: readonly LogEntry[], send = async () => true) {
  return act(() =>
    render(
      <LanguageProvider value={language}>
        <TestReminder label="working.test" workerLog={workerLog} send={send} />
      </LanguageProvider>,
      document.body,
    ),
  );
}

test('what became of a second test is said again: until then nothing is said (WCAG 4.1.3)', async () => {
  const log: LogEntry[] = [];
  const answered = (at: number) => {
    log.push({ at, event: 'testShown', ms: 0 });
    return show([...log]);
  };
  await answered(1000);
  expect(said(), 'of a test before this page').toBe('');
  await press();
  await answered(2000);
  expect(said()).toBe(language.t('working.testShown'));
  await press();
  expect(said()).toBe('');
  await answered(3000);
  expect(said()).toBe(language.t('working.testShown'));
});

test('that a second test was not sent either is said again (WCAG 4.1.3)', async () => {
  let answer = (_isTaken: boolean) => {};
  const fail = () => act(async () => answer(false));
  await show([], () => new Promise((resolve) => (answer = resolve)));
  await press();
  await fail();
  expect(said()).toBe(language.t('page.intentFailed'));
  await press();
  expect(said()).toBe('');
  await fail();
  expect(said()).toBe(language.t('page.intentFailed'));
});
