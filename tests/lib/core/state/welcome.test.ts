import { expect, test } from 'vitest';
import { noPolicy, unknownPolicy } from '../../../../lib/core/state/policy';
import { DAY } from '../../../../lib/core/state/time';
import { isWelcomeWished, type Welcome, welcomeAfter } from '../../../../lib/core/state/welcome';

const now = Date.UTC(2026, 2, 2, 8);
const none: Welcome = { kind: 'none' };
const wished: Welcome = { kind: 'wished', since: now };
const opened: Welcome = { kind: 'opened' };

test('whoever has just installed Limber is welcomed (WELCOME-1)', () => {
  expect(welcomeAfter(none, { isNew: true, mayOpen: true }, now)).toEqual(wished);
  expect(isWelcomeWished(wished, noPolicy, now)).toBe(true);
});

test('nobody is after an update, of Limber or of the browser, nor where no page may open by itself (WELCOME-1)', () => {
  expect(welcomeAfter(none, { isNew: false, mayOpen: true }, now)).toEqual(none);
  expect(welcomeAfter(none, { isNew: true, mayOpen: false }, now)).toEqual(none);
  expect(isWelcomeWished(none, noPolicy, now)).toBe(false);
});

test('nobody is twice, though the browser should say once more that Limber is new (WELCOME-1)', () => {
  expect(welcomeAfter(opened, { isNew: true, mayOpen: true }, now)).toEqual(opened);
  expect(welcomeAfter(wished, { isNew: true, mayOpen: true }, now + DAY)).toEqual(wished);
  expect(isWelcomeWished(opened, noPolicy, now)).toBe(false);
});

test('a page that the browser would not open for a day does not come out of nowhere (WELCOME-2)', () => {
  expect(isWelcomeWished(wished, noPolicy, now + DAY - 1)).toBe(true);
  expect(isWelcomeWished(wished, noPolicy, now + DAY)).toBe(false);
});

test('it waits until it is known whether the organisation wants none, and does not open if so (WELCOME-5)', () => {
  expect(isWelcomeWished(wished, unknownPolicy, now)).toBe(false);
  expect(isWelcomeWished(wished, { ...noPolicy, noWelcomePage: true }, now)).toBe(false);
});
