import { createRequire } from 'node:module';
import { expect, test, vi } from 'vitest';
import { messages } from '../../../lib/i18n/locales/en';
import { stepIn } from '../../../scripts/demo/say';

// The words as they are written: scripts run without the build, which compiles them.
vi.mock('../../../lib/i18n/locales/en', () => createRequire(import.meta.url)('../../../lib/i18n/locales/en.ts'));

const line = messages['side_bend.hold.left'];

test('npm start tells the step that stands on the screen', () => {
  const screen = `Move 1 of 2\nStep 2 of 8\n${line}\n${messages['side_bend.stop']}`;
  expect(stepIn(screen)).toEqual({ number: 2, line });
});

test('npm start takes no other screen for a step', () => {
  expect(stepIn(messages['safety.title'])).toBeUndefined();
  expect(stepIn(line), 'a step has a number').toBeUndefined();
});
