import { describe, expect, test } from 'vitest';
import { Day } from '../support/day';

const started = (tempo: string) =>
  new Day('09:00')
    .hasDone('side_bend')
    .passesCheck()
    .happens({ type: 'settingChanged', name: 'tempo', value: tempo }, { type: 'guideStarted', plan: ['side_bend'] });

describe('the tempo of the guide', () => {
  // GUIDE-12
  test('slower gives half as long again to everything but the hold, which is a dose', () => {
    const day = started('slower').happens({ type: 'stepAdvanced', from: 0 });
    expect(day.sees()).toMatchObject({ step: { kind: 'ready', durationMs: 9000 } });
    day.happens({ type: 'stepAdvanced', from: 1 });
    expect(day.sees()).toMatchObject({ step: { kind: 'move', holdMs: 10_000, durationMs: 13_000 } });
  });

  test('by hand never goes on by itself', () => {
    const day = started('byHand').until('09:05').happens({ type: 'stepTimeEnded', from: 0 });
    expect(day.sees()).toMatchObject({ screen: 'guide', stepNumber: 1, pace: { kind: 'byHand' } });
    day.happens({ type: 'stepAdvanced', from: 0 });
    expect(day.sees()).toMatchObject({ stepNumber: 2, pace: { kind: 'byHand' } });
  });

  test('by hand is put on hold when the popup closes, and goes on by hand', () => {
    const day = started('byHand').happens({ type: 'lastViewClosed' });
    expect(day.sees()).toMatchObject({ pace: { kind: 'paused' } });
    day.happens({ type: 'guideContinued' });
    expect(day.sees()).toMatchObject({ pace: { kind: 'byHand' } });
  });

  // GUIDE-4
  test('by hand, left alone with its page gone unheard, ends after half an hour', () => {
    const day = started('byHand').until('09:30');
    expect(day.sees()).toMatchObject({ screen: 'now', explanation: { kind: 'stopped' } });
  });

  test('that is none of the three changes nothing', () => {
    expect(started('fast').state.settings.tempo).toBe('normal');
  });
});

describe('the tempo changed on the way', () => {
  const running = () => started('normal').happens({ type: 'stepAdvanced', from: 0 });
  const chooses = (value: string) => ({ type: 'settingChanged', name: 'tempo', value }) as const;

  test('slower: the same step, with the time the new tempo gives it', () => {
    const day = running();
    day.now += 2000;
    day.happens(chooses('slower'));
    expect(day.sees()).toMatchObject({ stepNumber: 2, step: { durationMs: 9000 } });
    expect(day.sees()).toHaveProperty('pace.stepEndsAt', day.now + 7000);
  });

  test('by hand and back again: the same step, whole', () => {
    const day = running().happens(chooses('byHand'));
    expect(day.sees()).toMatchObject({ stepNumber: 2, pace: { kind: 'byHand' } });
    day.happens(chooses('normal'));
    expect(day.sees()).toMatchObject({ stepNumber: 2, pace: { kind: 'running', stepEndsAt: day.now + 6000 } });
  });

  test('on hold it stays on hold', () => {
    const day = running().happens({ type: 'guidePaused' }, chooses('slower'));
    expect(day.sees()).toMatchObject({ stepNumber: 2, pace: { kind: 'paused', remainingMs: 9000 } });
  });

  test('a step that has had more than the faster tempo gives it still takes a second to go', () => {
    const day = started('slower').happens({ type: 'stepAdvanced', from: 0 });
    day.now += 8000;
    day.happens(chooses('normal'));
    expect(day.sees()).toHaveProperty('pace.stepEndsAt', day.now + 1000);
  });
});
