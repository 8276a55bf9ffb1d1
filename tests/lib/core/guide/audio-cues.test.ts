import { describe, expect, test } from 'vitest';
import { type AudibleState, cueOf } from '../../../../lib/core/guide/audio-cues';

const running = (stepIndex: number, changes: Partial<AudibleState> = {}): AudibleState => ({
  stepIndex,
  kind: 'move',
  tempo: 'normal',
  pace: { kind: 'running', stepEndsAt: 10_000 },
  ...changes,
});
const paused = (stepIndex: number): AudibleState =>
  running(stepIndex, { pace: { kind: 'paused', remainingMs: 3000, since: 1 } });

/** What is heard in the middle of a step's time, or at another time in ms. */
const heardAt = (before: AudibleState | null, after: AudibleState, now = 5000) => cueOf(before, after, now);

const silence = { isSaid: false, isHushed: false, chime: null };

describe('someone who listens to a stretch', () => {
  test('hears the step that it opens at', () => {
    expect(heardAt(null, running(0))).toMatchObject({ isSaid: true, chime: null });
  });

  // SPEECH-3
  test('hears each step once, however often the page is drawn', () => {
    expect(heardAt(running(0), running(1)).isSaid).toBe(true);
    expect(heardAt(running(1), running(1))).toEqual(silence);
  });

  test('hears a step that is left early no further', () => {
    expect(heardAt(running(1), running(2)).isHushed).toBe(true);
  });

  test('hears to its end a step whose time ran out, whoever noticed it first', () => {
    expect(heardAt(running(1), running(2), 10_000)).toMatchObject({ isSaid: true, isHushed: false });
  });

  test('does not hear a step again because it was given the time that its words take', () => {
    const longer = running(1, { pace: { kind: 'running', stepEndsAt: 17_000, firstEndsAt: 10_000 } });
    expect(heardAt(running(1), longer)).toEqual(silence);
  });

  test('hears a chime when it is the other side’s turn, and when a move ends', () => {
    expect(heardAt(running(1), running(2, { kind: 'change' })).chime).toBe('change');
    expect(heardAt(running(1), running(2, { kind: 'finish' })).chime).toBe('end');
    expect(heardAt(running(1), running(2, { kind: 'move' })).chime).toBeNull();
  });

  // SPEECH-3
  test('hears nothing of a guide on hold, and what was being said stops', () => {
    expect(heardAt(running(1), paused(1))).toEqual({ isSaid: false, isHushed: true, chime: null });
    expect(heardAt(paused(1), paused(2))).toEqual(silence);
    expect(heardAt(null, paused(2))).toMatchObject({ isSaid: false, chime: null });
  });

  test('hears the step again when going on, without its chime', () => {
    expect(heardAt(paused(2), running(2, { kind: 'change' }))).toEqual({ isSaid: true, isHushed: false, chime: null });
  });

  test('hears the step again when asking for it again', () => {
    const again = running(2, { pace: { kind: 'running', stepEndsAt: 14_000 } });
    expect(heardAt(running(2), again).isSaid).toBe(true);
    const byHand = (since: number) => running(2, { tempo: 'byHand', pace: { kind: 'byHand', since } });
    expect(heardAt(byHand(1), byHand(2)).isSaid).toBe(true);
  });

  test('does not hear it again for choosing another tempo', () => {
    const slower = running(2, { tempo: 'slower', pace: { kind: 'running', stepEndsAt: 14_000 } });
    expect(heardAt(running(2), slower)).toEqual(silence);
  });
});
