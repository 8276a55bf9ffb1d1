import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../lib/core/state/settings';
import { readChosen } from '../../lib/core/state/settings-schema';
import { MINUTE } from '../../lib/core/state/time';
import { trackerSchema } from '../../lib/core/state/tracker';
import { wishes } from '../../lib/core/wishes';
import { Day } from '../support/day';

const offered = (day: Day) =>
  day.state.outbox.rows.filter((row) => row.kind === 'break' && row.outcome === 'offered').length;

// WAIT-1, WAIT-2: what people complain of most.
describe('a reminder popped up in the middle of my call (1)', () => {
  test('a person in a call is told when the call is over', () => {
    const day = new Day('09:00').around({ inCall: true }).until('09:30');
    expect(day.next()).toBe('waiting: call, until 10:01:00');
    expect(day.toolbar()).toBe('[] Limber: a break waits, you seem to be in a call');
    day.until('09:42').notices();
    day.around({}).until('09:50').notices('09:43:00 told: side_bend', '09:48:00 told again: side_bend');
    expect(day.sittingMinutes(), 'waiting took nothing off the sitting').toBe(50);
  });

  test('a call that goes on and on keeps them waiting for half an hour, and not again', () => {
    const day = new Day('09:00').around({ inCall: true }).until('10:02');
    day.notices('10:01:00 told: long break');
    day.happens({ type: 'promptSkipped' }).until('10:31').notices('10:02:00 notice gone');
    day.until('10:33').notices('10:32:00 told: side_bend');
    expect(day.state.tracker.deferralSignals).toMatchObject([{ reason: 'call', deferral: { kind: 'expired' } }]);
  });

  // WAIT-12
  test('a page of a call that was left open is not waited for again after the worker, or the browser, has come up anew', () => {
    const day = new Day('09:00').around({ inCall: true }).until('10:01').notices('10:01:00 told: long break');
    day.happens({ type: 'promptSkipped' }).until('10:10').notices('10:01:00 notice gone');
    const seen = { presence: 'active', thresholdMs: 60_000, isAudible: false, inCall: true } as const;
    day.happens({ type: 'workerStarted', seen }, { type: 'browserStarted', seen });
    day.until('10:31').notices('10:31:00 told: side_bend');
  });

  test('once that call is over, the next call is waited for like the first', () => {
    const day = new Day('09:00').around({ inCall: true }).until('10:01').notices('10:01:00 told: long break');
    day.happens({ type: 'promptSkipped' }).around({}).until('10:20').around({ inCall: true }).until('10:40');
    day.notices('10:01:00 notice gone');
    expect(day.next()).toBe('waiting: call, until 11:02:00');
  });

  // WAIT-19
  test('a microphone that is switched off and on again and again does not put the break off without end', () => {
    const day = new Day('09:00').around({ isMicOrCameraOn: true }).until('09:30');
    for (let minute = 31; minute <= 58; minute += 3) {
      day.until(`09:${minute}`).around({}).until(`09:${minute}:40`).around({ isMicOrCameraOn: true });
    }
    expect(day.next(), 'the wait did not begin anew').toBe('waiting: call, until 10:01:00');
    day.until('10:03').notices('10:01:00 told: long break');
    day
      .happens({ type: 'promptSkipped' })
      .until('10:10')
      .around({})
      .until('10:10:40')
      .around({ isMicOrCameraOn: true });
    day.until('10:34').notices('10:03:00 notice gone', '10:33:00 told: side_bend');
  });

  test('each part of such a wait is in the history once', () => {
    const day = new Day('09:00').around({ isMicOrCameraOn: true }).until('09:40').around({}).until('09:40:30');
    day.around({ isMicOrCameraOn: true }).until('10:05').notices('10:01:00 told: long break');
    const waits = day.state.outbox.rows.flatMap((row) => (row.kind === 'wait' ? [(row.at - row.from) / MINUTE] : []));
    expect(waits).toEqual([10, 19.5]);
  });

  test('a call that begins two minutes after the last one is another one', () => {
    const day = new Day('09:00').around({ inCall: true }).until('10:01').notices('10:01:00 told: long break');
    day.happens({ type: 'promptSkipped' }).until('10:20').around({}).until('10:22').around({ inCall: true });
    expect(day.until('10:32').next()).toBe('waiting: call, until 11:02:00');
    day.notices('10:01:00 notice gone');
  });

  test('how long is theirs to set', () => {
    const day = new Day('09:00').happens({ type: 'settingChanged', name: 'callWaitMinutes', value: 10 });
    day.around({ inCall: true }).until('09:41').notices('09:41:00 told: side_bend');
  });

  test('someone who wants to be told all the same is', () => {
    const day = new Day('09:00').happens({ type: 'settingChanged', name: 'waitForCalls', value: false });
    day.around({ inCall: true }).until('09:30').notices('09:30:00 told: side_bend');
  });

  // WAIT-4
  test('a call in another program is said, for half an hour, and the break comes after it', () => {
    const day = new Day('09:00').until('09:25').happens({ type: 'callSaid', minutes: 30 }).until('09:54');
    expect(day.next()).toBe('waiting: saidInCall, until 09:56:00');
    day.until('09:56').notices('09:56:00 told: side_bend');
  });

  test('it ends when they say so', () => {
    const day = new Day('09:00').happens({ type: 'callSaid', minutes: 60 }).until('09:40');
    expect(day.sees()).toMatchObject({
      hindrances: [{ kind: 'callSaid', change: { type: 'callEnded' } }],
    });
    day.happens({ type: 'callEnded' }).until('09:42').notices('09:41:00 told: side_bend');
  });

  // WAIT-14
  test('a call that begins with a reminder on the screen takes it down and brings it back afterwards, as the same break', () => {
    const day = new Day('09:00').until('09:30').notices('09:30:00 told: side_bend');
    day.happens({ type: 'callSaid', minutes: 30 }).notices('09:30:00 notice gone');
    day.until('10:02').notices('10:01:00 told: side_bend');
    expect(offered(day), 'one break was due').toBe(1);
  });

  // WAIT-15
  test('the gentle repeat does not come into a call that has begun since', () => {
    const day = new Day('09:00').until('09:32').around({ inCall: true }).until('09:50');
    day.notices('09:30:00 told: side_bend', '09:35:00 notice gone');
    day.around({}).until('10:02').notices('09:51:00 told again: side_bend', '10:01:00 notice gone');
    expect(offered(day)).toBe(1);
  });

  // PROMPT-3
  test('someone in one short call after the other hears of a break twice, and not in each gap between them', () => {
    const day = new Day('09:00').until('09:32');
    for (const [from, to] of [
      ['09:32', '09:37'],
      ['09:41', '09:46'],
      ['09:50', '09:55'],
    ] as const) {
      day.until(from).around({ inCall: true }).until(to).around({});
    }
    day.notices(
      '09:30:00 told: side_bend',
      '09:35:00 notice gone',
      '09:38:00 told again: side_bend',
      '09:48:00 notice gone',
    );
    expect(day.next(), 'it has passed by').toBe('at 10:18:00');
  });

  // ABSENCE-11
  test('listening without a hand on the mouse is sitting, not being away', () => {
    const day = new Day('09:00').around({ inCall: true, isAudible: true }).until('09:10');
    day.around({ inCall: true, isAudible: true, presence: 'idle' }).until('09:35');
    expect(day.sittingMinutes()).toBe(35);
    expect(day.next()).toBe('waiting: call, until 10:01:00');
    day.around({}).until('09:37').notices('09:36:00 told: side_bend');
  });

  test('a page of a call that is left open and silent keeps nobody at the desk', () => {
    const day = new Day('09:00').around({ inCall: true }).until('09:10');
    day.around({ inCall: true, presence: 'idle' }).until('09:40');
    expect(day.next()).toBe('away since 09:09:00');
    day.notices();
  });

  // WAIT-13
  test('someone who would rather be told now says so once, and it holds for this call', () => {
    const day = new Day('09:00').around({ inCall: true }).until('09:40');
    expect(day.sees()).toMatchObject({ hindrances: [{ kind: 'waiting.call', change: { type: 'waitEnded' } }] });
    day.happens({ type: 'waitEnded' }).notices('09:40:00 told: side_bend');
  });

  test('a break that a walk to the kettle has answered is not owed after the call', () => {
    const day = new Day('09:00').around({ inCall: true }).until('09:40').notices();
    day.happens({ type: 'personMoved' }).around({}).until('10:05').notices();
    expect(day.next()).toBe('at 10:10:00');
  });
});

describe('a call by microphone or camera, in a browser that tells of it', () => {
  test('is waited for with nothing allowed', () => {
    const day = new Day('09:00').around({ isMicOrCameraOn: true }).until('09:30');
    expect(day.next()).toBe('waiting: call, until 10:01:00');
    day.until('09:42').notices();
    day.around({}).until('09:44').notices('09:43:00 told: side_bend');
  });

  test('has somebody in it who listens, though the mouse lies still and nothing is heard', () => {
    const day = new Day('09:00').around({ isMicOrCameraOn: true }).until('09:10');
    day.around({ isMicOrCameraOn: true, presence: 'idle' }).until('09:35');
    expect(day.sittingMinutes()).toBe(35);
    expect(day.next()).toBe('waiting: call, until 10:01:00');
    day.notices();
  });

  test('has nobody in it once the screen is locked', () => {
    const day = new Day('09:00').around({ isMicOrCameraOn: true }).locked('09:10', '09:20').until('09:21');
    expect(day.sittingMinutes()).toBe(1);
    day.notices();
  });

  test('is not waited for by someone who wants to be told all the same', () => {
    const day = new Day('09:00').happens({ type: 'settingChanged', name: 'waitForCalls', value: false });
    day.around({ isMicOrCameraOn: true }).until('09:30').notices('09:30:00 told: side_bend');
  });
});

describe('it popped up while everybody saw my screen', () => {
  test('a break waits while the screen is shared, and says so', () => {
    const day = new Day('09:00').around({ isScreenShared: true }).until('09:30');
    expect(day.next()).toBe('waiting: screenShare, until 10:01:00');
    expect(day.toolbar()).toBe('[] Limber: a break waits, you are sharing your screen');
    expect(day.sees()).toMatchObject({ hindrances: [{ kind: 'waiting.screenShare', change: { type: 'waitEnded' } }] });
    day.around({}).until('09:32').notices('09:31:00 told: side_bend');
  });

  test('in a call too it is the screen that is named', () => {
    const day = new Day('09:00').around({ isScreenShared: true, isMicOrCameraOn: true }).until('09:30');
    expect(day.next()).toBe('waiting: screenShare, until 10:01:00');
    day.notices();
  });

  test('though they do not want to be waited for in calls', () => {
    const day = new Day('09:00').happens({ type: 'settingChanged', name: 'waitForCalls', value: false });
    day.around({ isScreenShared: true, isMicOrCameraOn: true }).until('10:00').notices();
    day.around({ isMicOrCameraOn: true }).until('10:02').notices('10:01:00 told: long break');
  });

  test('but not if they have switched that off', () => {
    const day = new Day('09:00').happens({ type: 'settingChanged', name: 'waitWhileSharing', value: false });
    day.around({ isScreenShared: true }).until('09:30').notices('09:30:00 told: side_bend');
  });

  // WAIT-3
  test('a break that has waited as long as for a call is on the icon alone, for as long as others watch', () => {
    const day = new Day('09:00').around({ isScreenShared: true }).until('10:02').notices();
    expect(day.sees()).toMatchObject({ screen: 'due' });
    expect(day.toolbar()).toBe('[now] Limber: a break is due');
    day.until('11:30').notices();
    expect(day.sees(), 'it is neither missed nor said twice').toMatchObject({ screen: 'due' });
    day.around({}).notices().until('11:37').notices('11:31:00 told: long break', '11:36:00 told again: long break');
    expect(offered(day), 'one break was due').toBe(1);
  });

  test('who sees it on the icon may answer it there, and it is not told afterwards', () => {
    const day = new Day('09:00').around({ isScreenShared: true }).until('10:05');
    day.happens({ type: 'promptSkipped' }).around({}).until('10:34').notices();
    day.until('10:35').notices('10:35:00 told: side_bend');
  });

  test('a reminder that is up when sharing begins goes, and comes again afterwards as the same break', () => {
    const day = new Day('09:00').until('09:32').around({ isScreenShared: true });
    day.notices('09:30:00 told: side_bend', '09:32:00 notice gone');
    day.until('09:50').around({}).until('09:52').notices('09:51:00 told: side_bend');
    expect(offered(day), 'one break was due').toBe(1);
  });

  test('nor does any other word come: that reminders are still off, or whether they still stand', () => {
    const day = new Day('09:00').happens({ type: 'stoodUp' }).around({ isScreenShared: true }).until('09:45').notices();
    day.happens({ type: 'satDown' }, { type: 'remindersPaused', length: 'untilResumed' }).until('2026-03-03 10:00');
    day.notices();
  });

  test('“Tell me now” is heard, by the one who pressed it', () => {
    const day = new Day('09:00').around({ isScreenShared: true }).until('09:40').happens({ type: 'waitEnded' });
    expect(day.sees()).toMatchObject({ screen: 'due' });
    day.notices();
  });

  test('showing slides without a hand on the mouse is sitting, not being away', () => {
    const day = new Day('09:00').around({ isScreenShared: true }).until('09:10');
    day.around({ isScreenShared: true, presence: 'idle' }).until('09:35');
    expect(day.sittingMinutes()).toBe(35);
    day.notices();
  });

  test('what was stored before Limber knew of sharing is read as ever, and so is a break that waits for it', () => {
    const day = new Day('09:00').around({ isScreenShared: true }).until('09:30').notices();
    expect(trackerSchema.parse(structuredClone(day.state.tracker)).deferralSignals).toEqual(
      day.state.tracker.deferralSignals,
    );
    const { waitWhileSharing: _, ...before } = defaultSettings;
    expect(readChosen({ ...before, waitForCalls: false })).toEqual({ ...before, waitForCalls: false });
  });
});

describe('it covered my slides (1)', () => {
  // WAIT-5, WAIT-7
  test('a window that fills the screen is waited for, for ten minutes', () => {
    const day = new Day('09:00').around({ isFullscreen: true }).until('09:30');
    expect(day.next()).toBe('waiting: fullscreen, until 09:41:00');
    day.until('09:41').notices('09:41:00 told: side_bend');
  });

  test('and is told a minute after it is small again', () => {
    const day = new Day('09:00').around({ isFullscreen: true }).until('09:33').around({}).until('09:35');
    day.notices('09:34:00 told: side_bend');
  });

  test('a call in a full screen is a call, whose cap is longer', () => {
    const day = new Day('09:00').around({ isFullscreen: true, inCall: true }).until('09:45');
    expect(day.next()).toBe('waiting: call, until 10:01:00');
  });

  // WAIT-6
  test('a film is waited for only by those who ask for that', () => {
    const tell = new Day('09:00').around({ isAudible: true }).until('09:30');
    tell.notices('09:30:00 told: side_bend');
    const wait = new Day('09:00').happens({ type: 'settingChanged', name: 'waitWhileAudible', value: true });
    wait.around({ isAudible: true }).until('09:35').notices();
    expect(wait.next()).toBe('waiting: audible, until 09:41:00');
  });

  test('one reason after the other, each its own time: it still ends', () => {
    const day = new Day('09:00').around({ isFullscreen: true }).until('09:39').around({ inCall: true }).until('10:10');
    day.notices();
    day.until('10:12').notices('10:11:00 told: long break');
  });
});

describe('it came in the middle of a sentence (11)', () => {
  const pause = { presence: 'idle', thresholdMs: 15_000, isAudible: false } as const;

  // WAIT-8, WAIT-9, WAIT-11
  test('a break waits for a pause in typing, and comes in it', () => {
    const day = new Day('09:00').around({ isBusy: true }).until('09:30:40').notices();
    expect(day.next()).toBe('waiting: typing, until 09:32:00');
    day.happens({ type: 'presenceSeen', ...pause }).notices('09:30:40 told: side_bend');
    expect(day.state.tracker.presence, 'dated from when the hands came to rest').toEqual({
      kind: 'idle',
      since: day.now - 15_000,
    });
  });

  // WAIT-10
  test('two minutes at the most: then it comes anyway', () => {
    const day = new Day('09:00').around({ isBusy: true }).until('09:33');
    day.notices('09:32:00 told: side_bend');
  });

  test('nothing is looked at so closely at other times', () => {
    const day = new Day('09:00').around({ isBusy: true }).until('09:29:59');
    expect(wishes(day.state).idleThresholdMs).toBe(60_000);
    expect(wishes(day.until('09:30').state).idleThresholdMs).toBe(15_000);
    expect(wishes(day.until('09:32').notices('09:32:00 told: side_bend').state).idleThresholdMs).toBe(60_000);
  });

  test('someone who types on is told the first time, if they do not want to be waited for', () => {
    const day = new Day('09:00').happens({ type: 'settingChanged', name: 'waitForPause', value: false });
    day.around({ isBusy: true }).until('09:30').notices('09:30:00 told: side_bend');
  });
});
