import { describe, expect, test } from 'vitest';
import { clockTime, Day } from '../support/day';

type Plan = ('side_bend' | 'torso_twist' | 'chin_tuck' | 'calf_raise')[];

const beginsAtHalfPast = (day: Day, plan: Plan) =>
  day.passesCheck().until('09:30').happens({ type: 'guideStarted', plan });

/** Has done these moves before. */
const started = (plan: Plan = ['side_bend']) => beginsAtHalfPast(new Day('09:00').hasDone(...plan), plan);

/** Does them for the first time ever. */
const startedNew = (plan: Plan = ['side_bend']) => beginsAtHalfPast(new Day('09:00'), plan);

const guideOf = (day: Day) => {
  const seen = day.sees();
  if (seen.screen !== 'guide') throw new Error(`the guide is not open, but ${seen.screen}`);
  return seen;
};

const guideIn = ({ state: { tracker } }: Day) => {
  if (tracker.activity.kind !== 'guide') throw new Error('no guide goes on');
  return tracker.activity;
};

describe('following a stretch', () => {
  // DOSE-3
  test('the first time ever is gentler: five seconds, once a side; the next time is the whole dose', () => {
    const day = startedNew();
    expect(guideOf(day).stepTotal).toBe(8);
    day
      .follows()
      .until('10:00:59')
      .happens({ type: 'guideStarted', plan: ['side_bend'] });
    expect(guideOf(day).stepTotal).toBe(11);
  });

  // GUIDE-1
  test('steps follow from when they end, left first, then right', () => {
    const day = startedNew();
    const sides: unknown[] = [];
    while (day.sees().screen === 'guide') {
      const { step } = guideOf(day);
      sides.push(`${step.kind} ${step.side} ${step.durationMs / 1000}`);
      day.follows(1);
    }
    expect(sides).toEqual([
      'before null 5',
      'setUp null 20',
      'ready left 6',
      'move left 7',
      'change right 5',
      'move right 7',
      'finish right 5',
      'felt right 10',
    ]);
  });

  // GUIDE-13
  test('a second press of Next, meant for the step that has gone, skips nothing', () => {
    const day = started().happens({ type: 'stepAdvanced', from: 0 }, { type: 'stepAdvanced', from: 0 });
    expect(guideOf(day).stepIndex).toBe(1);
    day.happens({ type: 'stepBackPressed', from: 1 }, { type: 'stepBackPressed', from: 1 });
    expect(guideOf(day).stepIndex).toBe(0);
  });

  test('a timer that rings early, or for a step on hold, moves nothing', () => {
    const day = started().happens({ type: 'stepTimeEnded', from: 0 });
    expect(guideOf(day).stepIndex).toBe(0);
    day.happens({ type: 'guidePaused' }).until('09:31').happens({ type: 'stepTimeEnded', from: 0 });
    expect(guideOf(day).stepIndex).toBe(0);
  });

  test('closing the popup loses nothing: the same step, on hold, with the time it had left', () => {
    const day = started().follows(1);
    day.now += 2000;
    day.happens({ type: 'lastViewClosed' }).until('09:33').happens({ type: 'viewOpened', returning: false });
    expect(guideOf(day)).toMatchObject({ stepIndex: 1, pace: { kind: 'paused', remainingMs: 4000 } });
    day.happens({ type: 'guideContinued' });
    expect(guideOf(day).pace).toEqual({ kind: 'running', stepEndsAt: day.now + 4000 });
  });

  test('a page that reconnects after the worker was killed goes on where it was', () => {
    const day = started().follows(1);
    const before = guideOf(day);
    day.happens({ type: 'workerStarted' }, { type: 'viewOpened', returning: true });
    expect(guideOf(day)).toEqual(before);
  });

  test('a browser killed in the middle of a step shows that step again, whole and on hold', () => {
    const day = started().follows(1);
    day.now += 60_000;
    day.happens({ type: 'viewOpened', returning: false });
    expect(guideOf(day)).toMatchObject({ stepIndex: 1, pace: { kind: 'paused', remainingMs: 6000 } });
  });

  // GUIDE-2
  test('stretching looks idle, and is not', () => {
    const day = started(['side_bend', 'torso_twist']).until('09:31');
    day.happens({ type: 'presenceSeen', presence: 'idle', thresholdMs: 60_000, isAudible: false }).until('09:32');
    day.happens({ type: 'presenceSeen', presence: 'active', thresholdMs: 60_000, isAudible: false });
    expect(guideOf(day).stepIndex).toBe(0);
    expect(day.sittingMinutes()).toBeNaN();
  });
});

describe('how did that feel', () => {
  const asked = () => startedNew().follows(7);

  // GUIDE-11
  test('is asked after each move, and goes on by itself as fine', () => {
    const day = asked();
    expect(guideOf(day)).toMatchObject({ step: { kind: 'felt', durationMs: 10_000 }, stepNumber: 8 });
    expect(day.follows().sees()).toMatchObject({ screen: 'now', explanation: { kind: 'stretched' } });
  });

  test('"I had to stop" said there stops everything, as anywhere else', () => {
    const day = asked().happens({ type: 'hadToStop' });
    expect(day.sees()).toMatchObject({ screen: 'card', card: 'stopped' });
  });

  test('a move counts as done before once it is asked, whatever is answered', () => {
    expect(startedNew().follows(6).state.person.memory).toMatchObject({ side_bend: { doneAt: null } });
    const day = asked();
    expect(day.state.person.memory).toMatchObject({ side_bend: { doneAt: day.now } });
  });
});

describe('repeating a step', () => {
  test('shows it again from its start', () => {
    const day = started().follows(2);
    day.now += 3000;
    day.happens({ type: 'stepRepeated', from: 2 });
    expect(guideOf(day)).toMatchObject({ stepIndex: 2, pace: { kind: 'running', stepEndsAt: day.now + 12_000 } });
  });

  test('on hold stays on hold, with the whole of its time', () => {
    const day = started().follows(2);
    day.now += 3000;
    day.happens({ type: 'guidePaused' }, { type: 'stepRepeated', from: 2 });
    expect(guideOf(day).pace).toMatchObject({ kind: 'paused', remainingMs: 12_000 });
  });

  test('meant for a step that has gone changes nothing', () => {
    const day = started().follows(2);
    const before = day.state;
    day.happens({ type: 'stepRepeated', from: 1 });
    expect(day.state).toEqual(before);
  });
});

describe('stopping midway', () => {
  test('"I had to stop" counts as the break, shows the calm card and brings the safety check back', () => {
    const day = started().follows(1).happens({ type: 'hadToStop' });
    expect(day.sees()).toMatchObject({ screen: 'card', card: 'stopped' });
    day.happens({ type: 'cardClosed' });
    expect(day.sees()).toMatchObject({ screen: 'now', offer: { gate: 'check' }, explanation: { kind: 'stopped' } });
    expect(day.next()).toBe('at 10:00:20');
  });

  // GUIDE-6
  test('said while the next move is still asked about, leaves out the one that was done too: it may be what hurt', () => {
    const stoppedIn = ({ state: { person } }: Day) =>
      Object.entries(person.memory).flatMap(([id, { stoppedAt, doneAt }]) =>
        stoppedAt === null ? [] : [[id, { doneAt }]],
      );
    const both = [
      ['side_bend', { doneAt: null }],
      ['torso_twist', { doneAt: null }],
    ];
    const isForMe = startedNew(['side_bend', 'torso_twist']).follows(8);
    expect(guideOf(isForMe).step).toMatchObject({ exercise: 'torso_twist', kind: 'before' });
    expect(stoppedIn(isForMe.happens({ type: 'hadToStop' }))).toEqual(both);
    const setUp = started(['side_bend', 'torso_twist']).follows(11);
    expect(guideOf(setUp).step).toMatchObject({ exercise: 'torso_twist', kind: 'setUp' });
    expect(stoppedIn(setUp.happens({ type: 'hadToStop' }))).toEqual(both);
    // Somebody who never began the first one cannot have been hurt by it.
    const leftOut = startedNew(['side_bend', 'torso_twist'])
      .happens({ type: 'moveSkipped', from: 0 })
      .happens({ type: 'hadToStop' });
    expect(stoppedIn(leftOut)).toEqual([['torso_twist', { doneAt: null }]]);
    // And once a move has begun, it is that one.
    const moving = started(['side_bend', 'torso_twist']).follows(12).happens({ type: 'hadToStop' });
    expect(stoppedIn(moving)).toEqual([['torso_twist', { doneAt: null }]]);
  });

  // GUIDE-5
  test('ending before half of it counts as skipped, after half as done', () => {
    const early = started().follows(5).happens({ type: 'guideEnded' });
    expect(early.sees()).toMatchObject({ explanation: { kind: 'stopped' } });
    const late = started().follows(6).happens({ type: 'guideEnded' });
    expect(late.sees()).toMatchObject({ explanation: { kind: 'stretched' } });
  });

  test('skipping a move goes to the next one, and what was skipped is not counted as done', () => {
    const day = startedNew(['side_bend', 'torso_twist']).happens({ type: 'moveSkipped', from: 0 });
    expect(guideOf(day)).toMatchObject({ moveNumber: 2, stepNumber: 1 });
    day.happens({ type: 'moveSkipped', from: guideOf(day).stepIndex });
    expect(day.sees()).toMatchObject({ explanation: { kind: 'stopped' } });
    expect(Object.values(day.state.person.memory).map(({ doneAt }) => doneAt)).toEqual([null, null]);
  });

  // GUIDE-3
  test('a guide left alone for ten minutes ends as stopped', () => {
    const day = started().follows(1).happens({ type: 'lastViewClosed' });
    day.until('09:40:19');
    expect(day.sees().screen).toBe('guide');
    day.until('09:40:20');
    expect(day.sees()).toMatchObject({ screen: 'now', explanation: { kind: 'stopped' } });
  });

  test('a background killed as the last page closes hears of no closing: the guide still ends, ten minutes after its step', () => {
    // Nobody says `lastViewClosed`, and no page is there to say that the step's time is up.
    const day = started().follows(1);
    const { pace, stepIndex } = guideOf(day);
    day.until('09:40:25');
    expect(pace).toEqual({ kind: 'running', stepEndsAt: clockTime('09:30:26') });
    expect(guideOf(day)).toMatchObject({ pace, stepIndex });
    day.until('09:40:26');
    expect(day.sees()).toMatchObject({ screen: 'now', explanation: { kind: 'stopped' } });
  });

  test('and a page that opens before that finds its step whole and on hold', () => {
    const day = started().follows(1).until('09:35').happens({ type: 'workerStarted' });
    const { step } = guideOf(day.happens({ type: 'viewOpened', returning: false }));
    expect(guideOf(day)).toMatchObject({ stepIndex: 1, pace: { kind: 'paused', remainingMs: step.durationMs } });
  });

  test('gone on with by hand it has half an hour, as somebody may take their time over a step', () => {
    const day = started().happens({ type: 'settingChanged', name: 'tempo', value: 'byHand' });
    day.until('09:59:59');
    expect(guideOf(day).pace.kind).toBe('byHand');
    expect(day.until('10:00').sees()).toMatchObject({ screen: 'now', explanation: { kind: 'stopped' } });
  });
});

describe('a move that is new', () => {
  const kind = (day: Day) => guideOf(day).step.kind;

  test('begins with the question whether it is for this person today; a move that was done before does not', () => {
    expect(guideOf(startedNew()).step).toMatchObject({ kind: 'before', leaveOut: 'side_bend.leaveOut', check: null });
    const day = new Day('09:00').hasDone('side_bend');
    beginsAtHalfPast(day, ['side_bend', 'torso_twist']);
    expect(guideOf(day).step).toMatchObject({ kind: 'setUp', leaveOut: null, check: 'chair' });
    day.happens({ type: 'moveSkipped', from: 0 });
    expect(guideOf(day).step).toMatchObject({ kind: 'before', exercise: 'torso_twist' });
  });

  test('skipped at that question it is over, has not been done, and is asked about again', () => {
    const day = startedNew().happens({ type: 'moveSkipped', from: 0 });
    expect(day.sees()).toMatchObject({ screen: 'now', explanation: { kind: 'stopped' } });
    day.happens({ type: 'guideStarted', plan: ['side_bend'] });
    expect(kind(day)).toBe('before');
  });

  test('skipped at that question it says nothing of the chair: the next move asks', () => {
    const day = startedNew(['side_bend', 'torso_twist']).happens({ type: 'moveSkipped', from: 0 });
    expect(kind(day)).toBe('before');
    day.happens({ type: 'stepAdvanced', from: guideOf(day).stepIndex });
    expect(guideOf(day).step).toMatchObject({ kind: 'setUp', exercise: 'torso_twist', check: 'chair' });
  });

  test('says nothing of the chair either if its chair had been asked for in a move before', () => {
    const day = new Day('09:00').hasDone('side_bend', 'chin_tuck');
    beginsAtHalfPast(day, ['side_bend', 'torso_twist', 'chin_tuck']);
    while (kind(day) !== 'before') day.happens({ type: 'stepAdvanced', from: guideOf(day).stepIndex });
    day.happens({ type: 'moveSkipped', from: guideOf(day).stepIndex });
    expect(guideOf(day).step, 'it is there').toMatchObject({ kind: 'setUp', exercise: 'chin_tuck', check: null });
  });

  test('shows the question again to whoever goes back from its set-up, or from the move after it', () => {
    const day = startedNew().happens({ type: 'stepAdvanced', from: 0 }, { type: 'stepBackPressed', from: 1 });
    expect(kind(day)).toBe('before');
    const other = startedNew(['side_bend', 'torso_twist']).happens({ type: 'moveSkipped', from: 0 });
    other.happens({ type: 'stepBackPressed', from: guideOf(other).stepIndex });
    expect(guideOf(other).step).toMatchObject({ kind: 'before', exercise: 'side_bend' });
    // For them after all: then its chair is asked for here, and not a second time.
    other.happens({ type: 'stepAdvanced', from: 0 });
    expect(guideOf(other).step).toMatchObject({ kind: 'setUp', check: 'chair' });
    other.happens({ type: 'stepAdvanced', from: 1 });
    while (guideOf(other).moveNumber === 1) other.happens({ type: 'stepAdvanced', from: guideOf(other).stepIndex });
    other.happens({ type: 'stepAdvanced', from: guideOf(other).stepIndex });
    expect(guideOf(other).step).toMatchObject({ kind: 'setUp', exercise: 'torso_twist', check: null });
  });

  test('gets nobody up from the chair before its set-up is over', () => {
    const { stance } = guideIn(startedNew(['calf_raise']).follows(1));
    expect(stance).toEqual({ kind: 'seated' });
    expect(guideIn(startedNew(['calf_raise']).follows(2)).stance).toMatchObject({ kind: 'rising' });
  });

  // ABSENCE-17
  test('gets the person up, and who leaves for a while then has sat until they got up', () => {
    const day = startedNew(['calf_raise', 'side_bend']).follows(2);
    const up = day.now;
    day.locked('09:33', '09:36').happens({ type: 'guideContinued' }).follows();
    const bout = day.state.outbox.rows.find(({ kind }) => kind === 'bout');
    expect(bout).toMatchObject({ from: clockTime('09:00'), at: up, sittingMs: up - clockTime('09:00') });
  });

  test('counts as a break from half of the move on, and the question is no part of the move', () => {
    // After the question there are seven steps: three of them are less than half, four are more.
    const early = startedNew().follows(4).happens({ type: 'guideEnded' });
    expect(early.sees()).toMatchObject({ explanation: { kind: 'stopped' } });
    const late = startedNew().follows(5).happens({ type: 'guideEnded' });
    expect(late.sees()).toMatchObject({ explanation: { kind: 'stretched' } });
  });

  // HISTORY-7
  test('that is skipped when it is asked about, or that nobody came to, has not been moved in', () => {
    const day = startedNew(['side_bend', 'torso_twist', 'chin_tuck']).happens({ type: 'moveSkipped', from: 0 });
    day.follows(12).happens({ type: 'guideEnded' });
    expect(day.state.outbox.rows.at(-1)).toMatchObject({ exercises: ['torso_twist'] });
  });

  test('that is skipped when it is asked about leaves the other one of two to be half of the stretch', () => {
    // Seven of the 21 steps of both are skipped with the bend, and eleven of the twist are followed: the question is none.
    const day = startedNew(['side_bend', 'torso_twist']).happens({ type: 'moveSkipped', from: 0 });
    day.follows(11).happens({ type: 'guideEnded' });
    expect(day.sees()).toMatchObject({ explanation: { kind: 'stopped' } });
    const longer = startedNew(['side_bend', 'torso_twist']).happens({ type: 'moveSkipped', from: 0 });
    longer.follows(12).happens({ type: 'guideEnded' });
    expect(longer.sees()).toMatchObject({ explanation: { kind: 'stretched' } });
  });
});

describe('somebody who skips a move in the middle', () => {
  const at = (day: Day) => guideOf(day).stepIndex;
  const next = (day: Day) => day.happens({ type: 'stepAdvanced', from: at(day) });
  const back = (day: Day) => day.happens({ type: 'stepBackPressed', from: at(day) });
  const skip = (day: Day) => day.happens({ type: 'moveSkipped', from: at(day) });
  const doneAt = (day: Day) => day.state.person.memory.side_bend?.doneAt;

  test('comes back to where they left it, and it is not done for having been looked at', () => {
    const day = startedNew(['side_bend', 'torso_twist']);
    next(next(next(day)));
    const left = at(day);
    skip(day);
    expect(at(back(day))).toBe(left);
    next(back(day));
    expect(at(day)).toBe(left);
    expect(doneAt(day) ?? null).toBeNull();
    expect(guideIn(skip(day)).skipped).toBe(5);
  });

  test('has done it who comes back and goes through what was left', () => {
    const day = startedNew(['side_bend', 'torso_twist']);
    back(skip(next(next(next(day)))));
    while (guideOf(day).moveNumber === 1) next(day);
    expect(doneAt(day)).toBe(day.now);
    expect(guideIn(day).skipped).toBe(0);
  });
});

describe('somebody who switches the moves on the floor off', () => {
  const floor = (value: boolean) => ({ type: 'settingChanged', name: 'floorMoves', value }) as const;
  const onFloor = () => {
    const day = new Day('09:00').passesCheck().happens(floor(true)).until('09:30');
    day.happens({ type: 'safetyChecked', outcome: 'ok', hidden: [], plan: ['bridge'] }, { type: 'cardClosed' });
    return day.happens({ type: 'guideStarted', plan: ['bridge'] });
  };
  const exercises = (day: Day) => guideIn(day).plan.map(({ exercise }) => exercise);

  // BREAK-9
  test('is led to none of them in the stretch that goes on', () => {
    const day = onFloor();
    expect(exercises(day)).toContain('bridge');
    day.happens(floor(false));
    expect(exercises(day)).not.toContain('bridge');
    expect(exercises(day)).not.toEqual([]);
  });

  test('keeps them when it is another setting that is changed', () => {
    const day = onFloor().happens({ type: 'settingChanged', name: 'sound', value: true });
    expect(exercises(day)).toContain('bridge');
  });
});

describe('somebody who only listens', () => {
  const listening = (plan: Plan) => {
    const day = new Day('09:00').happens({ type: 'settingChanged', name: 'voice', value: true });
    return beginsAtHalfPast(day, plan);
  };
  const next = (day: Day) => day.happens({ type: 'stepAdvanced', from: guideOf(day).stepIndex });

  // GUIDE-19
  test('is not taken to have said yes to who should leave the move out, nor to a steady chair', () => {
    const day = listening(['side_bend']);
    expect(guideOf(day)).toMatchObject({ step: { kind: 'before' }, pace: { kind: 'byHand' } });
    day.until('09:45').happens({ type: 'stepTimeEnded', from: 0 });
    expect(guideOf(day)).toMatchObject({ step: { kind: 'before' } });
    next(day);
    expect(guideOf(day)).toMatchObject({ step: { kind: 'setUp', check: 'chair' }, pace: { kind: 'byHand' } });
    next(day);
    expect(guideOf(day).pace.kind, 'what is to be followed goes on by itself').toBe('running');
  });

  test('goes on waiting after a pause', () => {
    const day = listening(['side_bend']).happens({ type: 'guidePaused' }, { type: 'guideContinued' });
    expect(guideOf(day).pace.kind).toBe('byHand');
  });
});
