// A workday with a call, a pause and lunch.

import type { Story } from '../story.ts';

/**
 * Four hours with a call, a pause and lunch in them. Worked out by hand from docs/rules.md (WAIT-1 to WAIT-11, BREAK-1, BREAK-4): 30 min between breaks,
 * typing holds a break up for 2 min at most, a call and a pause for as long as they last, and what they held up is told once,
 * a minute after them. A long break after 60 min.
 */
export const story: Story = {
  name: 'interruptions',
  begins: '09:00',
  ends: '12:56',
  workerDies: { from: '09:04', everyMinutes: 10 },
  entries: [
    { at: '09:02', does: 'passesCheck' },
    { at: '09:33', does: 'answers', with: 'skip' },
    // The pointer never rests while the person sits. It has held one break up; the others are about something else.
    { at: '09:34', does: 'sets', name: 'waitForPause', value: false },
    { at: '09:55', does: 'saysCall', minutes: 30 },
    // Sooner than was said.
    { at: '10:15', does: 'saysCallOver' },
    { at: '10:17:30', does: 'answers', with: 'skip' },
    { at: '10:30', does: 'pauses', length: 'hour' },
    { at: '11:33', does: 'answers', with: 'skip' },
    // Lunch.
    { at: '11:50', does: 'leaves' },
    { at: '12:20', does: 'sits' },
    { at: '12:52', does: 'answers', with: 'skip' },
  ],
  owed: [
    { at: '09:32', kind: 'first', goneAt: '09:33', because: '30 min, and 2 of typing' },
    { at: '10:16', kind: 'first', goneAt: '10:17:30', because: 'due at 10:03, and the call was over at 10:15' },
    { at: '11:31', kind: 'first', goneAt: '11:33', because: 'due at 10:47:30, and paused until 11:30' },
    { at: '12:50', kind: 'first', goneAt: '12:52', because: '30 min after lunch' },
  ],
  notOwed: [
    { at: '09:30', because: 'in the middle of typing' },
    { at: '10:03', because: 'in a call' },
    { at: '10:25', because: 'the call was to last until then, but was over, and its reminder came and went' },
    { at: '10:47:30', because: 'paused' },
    { at: '10:53', because: 'paused: no repeat either' },
    { at: '11:17:30', because: 'paused' },
    { at: '12:03', because: 'lunch' },
    { at: '12:21', because: 'back from lunch' },
  ],
  ledger: [
    { kind: 'break', at: '09:32', outcome: 'offered', size: 'short' },
    { kind: 'break', at: '09:33', outcome: 'skipped', size: 'short' },
    // 60 min without a long break: due at 10:03, this slot is the first that is late enough.
    { kind: 'break', at: '10:16', outcome: 'offered', size: 'long' },
    { kind: 'break', at: '10:17:30', outcome: 'skipped', size: 'long' },
    // Due as a short one; but by the time it can be told, 60 min have passed since the last long one.
    { kind: 'break', at: '11:31', outcome: 'offered', size: 'long' },
    { kind: 'break', at: '11:33', outcome: 'skipped', size: 'long' },
    // Pausing is not standing up: all of it was sitting.
    { kind: 'bout', from: '09:00', at: '11:50', sittingMinutes: 170 },
    { kind: 'break', at: '12:20', outcome: 'natural', size: 'long' },
    { kind: 'break', at: '12:50', outcome: 'offered', size: 'short' },
    { kind: 'break', at: '12:52', outcome: 'skipped', size: 'short' },
  ],
};
