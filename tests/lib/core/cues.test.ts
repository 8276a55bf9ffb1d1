import { describe, expect, test } from 'vitest';
import { cueOf, type Spot } from '../../../lib/core/cues';

const running = (stepIndex: number, changes: Partial<Spot> = {}): Spot => ({
  stepIndex,
  kind: 'move',
  tempo: 'normal',
  pace: { kind: 'running', stepEndsAt: 10_000 },
  ...changes,
});
const paused = (stepIndex: number): Spot =>
  running(stepIndex, { pace: { kind: 'paused', remainingMs: 3000, since: 1 } });

const silence = { isSaid: false, isHushed: false, chime: null };

describe('someone who listens to a stretch', () => {
  test('hears the step that it opens at', () => {
    expect(cueOf(null, running(0))).toMatchObject({ isSaid: true, chime: null });
  });

  test('hears each step once, however often the page is drawn', () => {
    expect(cueOf(running(0), running(1)).isSaid).toBe(true);
    expect(cueOf(running(1), running(1))).toEqual(silence);
  });

  test('hears a step that is left early no further', () => {
    expect(cueOf(running(1), running(2)).isHushed).toBe(true);
  });

  test('hears a chime when it is the other side’s turn, and when a move ends', () => {
    expect(cueOf(running(1), running(2, { kind: 'change' })).chime).toBe('change');
    expect(cueOf(running(1), running(2, { kind: 'finish' })).chime).toBe('end');
    expect(cueOf(running(1), running(2, { kind: 'move' })).chime).toBeNull();
  });

  test('hears nothing of a guide on hold, and what was being said stops', () => {
    expect(cueOf(running(1), paused(1))).toEqual({ isSaid: false, isHushed: true, chime: null });
    expect(cueOf(paused(1), paused(2))).toEqual(silence);
    expect(cueOf(null, paused(2))).toMatchObject({ isSaid: false, chime: null });
  });

  test('hears the step again when going on, without its chime', () => {
    expect(cueOf(paused(2), running(2, { kind: 'change' }))).toEqual({ isSaid: true, isHushed: false, chime: null });
  });

  test('hears the step again when asking for it again', () => {
    const again = running(2, { pace: { kind: 'running', stepEndsAt: 14_000 } });
    expect(cueOf(running(2), again).isSaid).toBe(true);
    const byHand = (since: number) => running(2, { tempo: 'byHand', pace: { kind: 'byHand', since } });
    expect(cueOf(byHand(1), byHand(2)).isSaid).toBe(true);
  });

  test('does not hear it again for choosing another tempo', () => {
    const slower = running(2, { tempo: 'slower', pace: { kind: 'running', stepEndsAt: 14_000 } });
    expect(cueOf(running(2), slower)).toEqual(silence);
  });
});
