import { describe, expect, test } from 'vitest';
import { exerciseIds } from '../../lib/content/catalogue';
import { assess } from '../../lib/core/safety';
import { Day } from '../support/day';

describe('the safety check', () => {
  test('stands before the first move ever, and nothing starts without it', () => {
    const day = new Day('09:00');
    expect(day.sees()).toMatchObject({ offer: { gate: 'check' } });
    day.happens({ type: 'guideStarted', plan: ['side_bend'] });
    expect(day.sees().screen).toBe('now');
    day.ends();
  });

  test('passed, shows its card, from which the stretch starts', () => {
    const day = new Day('09:00').happens({ type: 'safetyChecked', ...assess([]), plan: ['side_bend'] });
    expect(day.sees()).toMatchObject({ screen: 'card', card: 'ok', offer: { plan: ['side_bend'] } });
    day.happens({ type: 'guideStarted', plan: ['side_bend'] });
    expect(day.sees().screen).toBe('guide');
    day.ends();
  });

  test('an emergency sign puts every move away and quiets reminders for the rest of the day', () => {
    const day = new Day('09:00').until('09:30').notices('09:30:00 told: side_bend');
    day.happens({ type: 'safetyChecked', ...assess(['badFall']), plan: ['side_bend'] }).notices('09:30:00 notice gone');
    expect(day.sees()).toMatchObject({ screen: 'card', card: 'emergency' });
    day.until('12:00').happens({ type: 'cardClosed' });
    expect(day.sees()).toMatchObject({ offer: { gate: 'putAway' }, why: { kind: 'paused', because: 'emergency' } });
    expect(day.next()).toBe('paused until 2026-03-03 00:00:00');
    day.until('23:59').ends();
  });

  test('a sign that needs advice puts every move away, and reminders to change position go on', () => {
    const day = new Day('09:00').happens({ type: 'safetyChecked', ...assess(['freshStrain']), plan: ['side_bend'] });
    expect(day.sees()).toMatchObject({ screen: 'card', card: 'advice' });
    day.happens({ type: 'cardClosed' }).until('09:30').notices('09:30:00 told: no move');
    day.ends();
  });

  test('a condition hides its moves until a professional says they are OK', () => {
    const day = new Day('09:00').happens({ type: 'safetyChecked', ...assess(['thinBones']), plan: ['side_bend'] });
    expect(day.sees()).toMatchObject({
      card: 'limited',
      isHidingMoves: true,
    });
    expect(day.sees()).toHaveProperty('movesLeft', expect.not.arrayContaining(['torso_twist']));
    day.happens({ type: 'movesCleared' });
    expect(day.sees()).toMatchObject({ isHidingMoves: false });
    expect(day.sees()).toHaveProperty('movesLeft', exerciseIds);
    day.ends();
  });

  test('in pregnancy the moves are kept small', () => {
    const day = new Day('09:00').happens({ type: 'safetyChecked', ...assess(['pregnancy']), plan: ['torso_twist'] });
    day.happens({ type: 'guideStarted', plan: ['torso_twist'] });
    expect(day.sees()).toMatchObject({ screen: 'guide', keepSmall: 'torso_twist.keepSmall' });
    day.ends();
  });

  test('keeps the version, the date, the result and hidden tags, and nothing else', () => {
    const day = new Day('09:00').happens({ type: 'safetyChecked', ...assess(['pregnancy', 'thinBones']), plan: [] });
    expect(Object.keys(day.state.person.safety ?? {}).sort()).toEqual(['checkedAt', 'hidden', 'result', 'version']);
    expect(JSON.stringify(day.state)).not.toMatch(/pregnan|thinBones|Bones/);
    day.ends();
  });

  test('comes again after ninety days', () => {
    const day = new Day('09:00').passesCheck();
    const { checkedAt } = day.state.person.safety ?? { checkedAt: 0 };
    day.now = checkedAt + 90 * 86_400_000;
    expect(day.sees()).toMatchObject({ offer: { gate: 'nothingNew' } });
    day.now += 1;
    expect(day.sees()).toMatchObject({ offer: { gate: 'check' } });
    day.ends();
  });

  test('can be forgotten, and the forgetting undone', () => {
    const day = new Day('09:00').passesCheck();
    const { safety } = day.state.person;
    day.happens({ type: 'safetyForgotten' });
    expect(day.sees()).toMatchObject({ offer: { gate: 'check' } });
    if (safety) day.happens({ type: 'safetyForgetUndone', safety });
    expect(day.sees()).toMatchObject({ offer: { gate: 'nothingNew' } });
    day.ends();
  });
});
