// A workday with all that a morning brings.

import type { Story } from '../story.ts';

/**
 * Three and a half hours with all that a morning brings. Worked out by hand from docs/rules.md with its defaults: 30 min between
 * breaks, a repeat after 5 min and missed 5 min later, snooze 5 min, natural break 5 min, long break after 60 min.
 */
export const story: Story = {
  name: 'a morning',
  begins: '09:00',
  ends: '12:33',
  workerDies: { from: '09:04', everyMinutes: 10 },
  entries: [
    { at: '09:02', does: 'passesCheck' },
    // The pointer never rests while the person sits: a pause in typing would never come.
    { at: '09:03', does: 'sets', name: 'waitForPause', value: false },
    // Reading: 80 s without input is no absence, though the browser calls it idle after 60.
    { at: '09:12', does: 'leaves' },
    { at: '09:13:20', does: 'sits' },
    // At the door for 3 min: the cycle moves on by as much, from 09:30 to 09:33.
    { at: '09:20', does: 'leaves' },
    { at: '09:23', does: 'sits' },
    { at: '09:34', does: 'answers', with: 'start' },
    // Stretching looks like idleness, and is not.
    { at: '09:34:05', does: 'leaves' },
    { at: '09:36', does: 'finishesStretch' },
    { at: '09:36:02', does: 'sits' },
    // Thinking again, so that the last thing the worker hears before the crash is long before it.
    { at: '09:39:10', does: 'leaves' },
    { at: '09:40:30', does: 'sits' },
    // Closed for 3 to 4 min, less than a natural break: that was sitting.
    { at: '09:45', does: 'killsBrowser' },
    { at: '09:48:30', does: 'startsBrowser' },
    { at: '10:07', does: 'answers', with: 'snooze' },
    { at: '10:13', does: 'answers', with: 'skip' },
    // Coffee.
    { at: '10:20', does: 'leaves' },
    { at: '10:28', does: 'sits' },
    // The prompt of 10:58 is left alone, and so is its repeat.
    // Lunch. The power goes while nobody is there, and the browser is started on the return, which takes its time.
    { at: '11:15', does: 'leaves' },
    { at: '11:32', does: 'killsBrowser' },
    { at: '11:52', does: 'sits' },
    { at: '11:56', does: 'startsBrowser' },
    { at: '12:27:30', does: 'answers', with: 'start' },
    { at: '12:29', does: 'finishesStretch' },
  ],
  owed: [
    { at: '09:33', kind: 'first', goneAt: '09:34', because: '30 min, and 3 of absence' },
    { at: '10:06', kind: 'first', goneAt: '10:07', because: '30 min after the stretch, a crash in between' },
    { at: '10:12', kind: 'first', goneAt: '10:13', because: 'snoozed for 5 min' },
    { at: '10:58', kind: 'first', goneAt: '11:03', because: '30 min after coffee' },
    { at: '11:03', kind: 'repeat', goneAt: '11:08', because: 'not answered for 5 min' },
    { at: '12:26', kind: 'first', goneAt: '12:27:30', because: '30 min after lunch and the start of the browser' },
  ],
  notOwed: [
    { at: '09:30', because: 'the absence of 3 min is taken out' },
    { at: '09:49', because: 'the browser has just started' },
    { at: '10:36', because: 'the reminder of 10:06 was snoozed and skipped' },
    { at: '10:43', because: '30 min after the skip, but there was coffee' },
    { at: '11:28', because: '30 min after the prompt that was missed: nobody is there' },
    { at: '11:38', because: 'lunch' },
    { at: '11:56', because: 'back from lunch' },
  ],
  ledger: [
    { kind: 'break', at: '09:33', outcome: 'offered', size: 'short' },
    { kind: 'break', at: '09:36', outcome: 'done', size: 'short' },
    // 60 min without a long break, and 3 of absence: this slot is the first that is late enough.
    { kind: 'break', at: '10:06', outcome: 'offered', size: 'long' },
    { kind: 'break', at: '10:07', outcome: 'snoozed', size: 'long' },
    // At 10:12 it is the same break that is told again: offered once.
    { kind: 'break', at: '10:13', outcome: 'skipped', size: 'long' },
    { kind: 'bout', from: '09:00', at: '10:20', sittingMinutes: 77 },
    { kind: 'break', at: '10:28', outcome: 'natural', size: 'long' },
    { kind: 'break', at: '10:58', outcome: 'offered', size: 'short' },
    { kind: 'break', at: '11:08', outcome: 'missed', size: 'short' },
    { kind: 'bout', from: '10:28', at: '11:15', sittingMinutes: 47 },
    { kind: 'break', at: '11:56', outcome: 'natural', size: 'long' },
    { kind: 'break', at: '12:26', outcome: 'offered', size: 'short' },
    { kind: 'break', at: '12:29', outcome: 'done', size: 'short' },
  ],
};
