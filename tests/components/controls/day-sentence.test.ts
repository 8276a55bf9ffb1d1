import { describe, expect, test } from 'vitest';
import { daySentence } from '../../../components/controls/day-sentence';
import { entryText } from '../../../components/pages/history/entry-text';
import { MINUTE } from '../../../lib/core/state/time';
import { dayView } from '../../../lib/core/views/day/day-view';
import { Day } from '../../support/day';
import { language } from '../../support/language';

const viewOf = ({ state, now }: Day) => dayView(state, state.outbox.rows, '2026-03-02', now);
const said = (day: Day) => daySentence(language, viewOf(day));

describe('who does not see the strip is told', () => {
  test('how long they were at the desk, and the longest sit', () => {
    const day = new Day('09:02')
      .passesCheck()
      .until('09:32')
      .happens({ type: 'guideStarted', plan: ['side_bend'] });
    day.follows().until('09:54').away('09:54', '10:35').until('11:00');
    expect(said(day)).toBe(
      'At the desk 1 hr 17 min since 9:02. Longest sit 52 min, 39 min on average. 2 breaks taken.',
    );
  });

  test('of one sit its length, once', () => {
    expect(said(new Day('09:02').until('09:20'))).toBe('At the desk 18 min since 9:02.');
  });

  test('that a break is waiting, while it waits', () => {
    const day = new Day('09:00').until('09:20').around({ inCall: true, isAudible: true }).until('09:41');
    expect(said(day)).toBe('At the desk 41 min since 9:00. A break is waiting.');
  });

  test('that there is nothing yet, right after they have sat down', () => {
    const day = new Day('09:00');
    day.now += 20_000;
    expect(said(day)).toBe('Nothing yet today. This fills in while you are at the desk.');
  });

  test('that nothing was kept of a day without them', () => {
    const { state, now } = new Day('09:00').until('09:10');
    expect(daySentence(language, dayView(state, [], '2026-03-01', now))).toBe('Nothing was kept of this day.');
  });
});

// HISTORY-1
test('the line of a break that came late names what it waited for, where that was kept', () => {
  const entry = { kind: 'waited', at: 0, ms: MINUTE, exercises: [] } as const;
  expect(entryText(language, entry, ['call', 'fullscreen'])).toBe('A break waited for a call and a full screen');
  expect(entryText(language, entry, [])).toBe('A break waited');
});

test('the lines of a day name its moves, and blame nobody', () => {
  const day = new Day('09:00').passesCheck().until('09:30').happens({ type: 'promptSnoozed' }).until('09:35');
  day
    .happens({ type: 'guideStarted', plan: ['side_bend', 'torso_twist'] })
    .follows()
    .until('10:15');
  day.happens({ type: 'promptSkipped' }).until('10:20');
  expect(viewOf(day).entries.map((entry) => entryText(language, entry, []))).toEqual([
    'At the desk',
    'Break put off',
    'Seated side bend and Seated torso twist',
    'Break skipped',
  ]);
});
