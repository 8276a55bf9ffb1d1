import { describe, expect, test } from 'vitest';
import { Day } from '../support/day';

const started = (tempo: string) =>
  new Day('09:00')
    .passesCheck()
    .happens({ type: 'settingChanged', name: 'tempo', value: tempo }, { type: 'guideStarted', plan: ['side_bend'] });

describe('the tempo of the guide', () => {
  test('slower gives half as long again to everything but the hold, which is a dose', () => {
    const day = started('slower').happens({ type: 'stepAdvanced', from: 0 });
    expect(day.sees()).toMatchObject({ step: { kind: 'ready', durationMs: 9000 } });
    day.happens({ type: 'stepAdvanced', from: 1 });
    expect(day.sees()).toMatchObject({ step: { kind: 'move', holdMs: 5000, durationMs: 8000 } });
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

  test('by hand, left alone with its page gone unheard, ends after half an hour', () => {
    const day = started('byHand').until('09:30');
    expect(day.sees()).toMatchObject({ screen: 'now', receipt: { kind: 'stopped' } });
  });

  test('that is none of the three changes nothing', () => {
    expect(started('fast').state.settings.tempo).toBe('normal');
  });
});
