import { describe, expect, test } from 'vitest';
import { firstMoves } from '../../lib/content/catalogue';
import { Day } from '../support/day';

const offered = (day: Day) => {
  const seen = day.sees();
  return 'offer' in seen ? seen.offer.plan : [];
};

describe('what is offered', () => {
  test('one click starts the side bend and the twists until they were done once, and then two others', () => {
    const day = new Day('09:00').passesCheck();
    expect(offered(day)).toEqual(firstMoves);
    day.happens({ type: 'guideStarted', plan: [...firstMoves] }, { type: 'guideEnded' });
    expect(offered(day)).toEqual(firstMoves);
    day.happens({ type: 'guideStarted', plan: [...firstMoves] }).follows();
    expect(offered(day)).toEqual(['calf_raise', 'shoulder_squeeze']);
  });

  // BREAK-11
  test('a favourite that was not done today is offered first', () => {
    const day = new Day('09:00').happens({ type: 'favouriteChanged', exercise: 'chin_tuck', isFavourite: true });
    day.until('09:30').happens({ type: 'promptSkipped' }).until('10:00').happens({ type: 'promptSkipped' });
    day
      .until('10:30')
      .notices(
        ...['09:30:00 told: chin_tuck', '09:30:00 notice gone', '10:00:00 told: long break', '10:00:00 notice gone'],
        '10:30:00 told: side_bend',
      );
  });

  test('someone who stays seated is offered nothing to stand for', () => {
    const day = new Day('09:00').happens(
      { type: 'settingChanged', name: 'staySeated', value: true },
      { type: 'settingChanged', name: 'longBreaks', value: false },
    );
    for (const time of ['09:30', '10:00', '10:30']) day.until(time).happens({ type: 'promptSkipped' });
    day.notices(
      ...['09:30:00 told: side_bend', '09:30:00 notice gone', '10:00:00 told: shoulder_squeeze'],
      ...['10:00:00 notice gone', '10:30:00 told: pelvic_tilt_seated', '10:30:00 notice gone'],
    );
  });

  test('a prompt for a move that is no longer wanted names another', () => {
    const day = new Day('09:00').until('09:30').happens({ type: 'areaLeftAlone', area: 'back', days: 1 });
    expect(offered(day)).toEqual(['calf_raise']);
    day.happens({ type: 'settingChanged', name: 'staySeated', value: true });
    expect(offered(day)).toEqual(['shoulder_squeeze']);
    day.notices('09:30:00 told: side_bend', '09:30:00 told: calf_raise', '09:30:00 told: shoulder_squeeze');
  });
});

describe('a standing move', () => {
  const standing = (...plan: ('calf_raise' | 'side_bend')[]) =>
    new Day('09:00').passesCheck().until('09:20').happens({ type: 'guideStarted', plan });

  test('ends the sitting bout where the person stood up, and a new one begins when they are done', () => {
    const day = standing('calf_raise').follows();
    expect(day.sittingMinutes()).toBe(0);
    expect(day.state.tracker.clock.boutStartedAt).toBe(day.now);
    const [bout] = day.state.outbox.rows;
    // Whether it is for them takes five seconds, and the set-up, with its question about the desk, twenty: both in the chair.
    expect(bout).toMatchObject({ kind: 'bout', sittingMs: 20 * 60_000 + 25_000 });
  });

  test('ends it whatever comes of the rest of the guide', () => {
    const day = standing('calf_raise', 'side_bend');
    while (day.sees().screen === 'guide') {
      const seen = day.sees();
      if (seen.screen !== 'guide' || seen.moveNumber > 1) break;
      day.follows(1);
    }
    day.happens({ type: 'guideEnded' });
    expect(day.sittingMinutes()).toBe(0);
  });

  test('that is skipped before it is done ends nothing', () => {
    const day = standing('calf_raise').follows(4);
    day.happens({ type: 'moveSkipped', from: 4 });
    expect(day.sittingMinutes()).toBe(20);
  });

  test('is nothing a seated one does: the bout goes on', () => {
    expect(standing('side_bend').follows().sittingMinutes()).toBe(21);
  });
});

describe('a move the person had to stop in', () => {
  // GUIDE-6
  test('is left out for the day, and comes back gently the next', () => {
    const day = new Day('09:00')
      .passesCheck()
      .happens({ type: 'guideStarted', plan: ['side_bend'] })
      .follows();
    day
      .happens({ type: 'guideStarted', plan: ['side_bend'] })
      .follows(2)
      .happens({ type: 'hadToStop' });
    day.passesCheck().happens({ type: 'guideStarted', plan: ['side_bend'] });
    expect(day.sees().screen).toBe('now');
    day.now += 24 * 60 * 60_000;
    day.happens({ type: 'woke' }, { type: 'guideStarted', plan: ['side_bend'], isNothingNew: true });
    expect(day.sees()).toMatchObject({ screen: 'guide', stepTotal: 8 });
    expect(day.state.person.memory.side_bend?.stoppedAt, 'it is over, and forgotten').toBeNull();
  });
});
