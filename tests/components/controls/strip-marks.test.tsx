// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import { LanguageProvider } from '../../../components/context/words';
import { DayStrip } from '../../../components/controls/DayStrip';
import { StripEnds } from '../../../components/controls/StripEnds';
import { StripLegend } from '../../../components/controls/StripLegend';
import { MINUTE } from '../../../lib/core/state/time';
import type { DayView, Mark } from '../../../lib/core/views/day/day-view';
import { english } from '../../../lib/i18n/english';
import { createLanguage } from '../../../lib/i18n/language';

const language = createLanguage('en-GB', async () => [], english);
const at = (minute: number) => Date.UTC(2026, 2, 2, 9, minute);

const day = (marks: readonly Mark[]): DayView => ({
  date: '2026-03-02',
  zone: 'UTC',
  isToday: false,
  axis: { from: at(0), until: at(120) },
  segments: [
    { kind: 'desk', from: at(0), until: at(60), sittingMs: 60 * MINUTE },
    { kind: 'standing', from: at(60), until: at(80), sittingMs: 0 },
    { kind: 'away', from: at(80), until: at(100), sittingMs: 0 },
  ],
  marks,
  waits: [{ from: at(30), until: at(34), because: null }],
  entries: [],
  isEmpty: false,
  sittingMs: 60 * MINUTE,
  since: at(0),
  longestMs: 60 * MINUTE,
  meanMs: 60 * MINUTE,
  breaksTaken: 1,
});

const marks = [
  { kind: 'stretch', at: at(20) },
  { kind: 'skipped', at: at(50) },
] as const satisfies readonly Mark[];

afterEach(() => document.body.replaceChildren());

function drawn(view: DayView, height: 12 | 28 | 56) {
  const root = document.body.appendChild(document.createElement('div'));
  render(
    <LanguageProvider value={language}>
      <DayStrip view={view} height={height} />
      <StripLegend view={view} />
    </LanguageProvider>,
    root,
  );
  const [strip, ...samples] = [...root.querySelectorAll('svg.day-strip')] as Element[];
  return { strip, samples };
}

/** The shapes in a drawing, what they are for and without their places. */
const shapesIn = (drawing: Element | undefined | null) =>
  [...(drawing?.querySelectorAll('rect, circle, line') ?? [])].map((each) => `${each.tagName} ${each.className}`);

const footOf = (shape: Element | null | undefined) =>
  Number(shape?.getAttribute('y')) + Number(shape?.getAttribute('height'));

describe.each([12, 28, 56] as const)('a strip of %i px', (height) => {
  test('has a mark of its own for each thing that became of a break, and the legend shows the same', () => {
    const { strip, samples } = drawn(day(marks), height);
    for (const kind of ['taken', 'not-taken', 'waited']) {
      const [mark, ...others] = [...(strip?.querySelectorAll(`.strip-${kind}`) ?? [])];
      expect(others, kind).toEqual([]);
      const sample = samples.find((each) => each.querySelector(`.strip-${kind}`));
      expect(shapesIn(mark).length).toBeGreaterThan(1);
      expect(shapesIn(mark), kind).toEqual(shapesIn(sample));
    }
  });

  test('a break that was taken has a stem from its head to the foot; one that was not has none', () => {
    const { strip } = drawn(day(marks), height);
    const stem = strip?.querySelector('.strip-taken .strip-stem');
    expect(footOf(stem)).toBe(footOf(strip?.querySelector('.day-strip-desk')));
    expect(strip?.querySelector('.strip-not-taken .strip-stem')).toBeNull();
    expect(strip?.querySelector('.strip-not-taken .strip-head')).toBeNull();
  });
});

test('each break of the sentence has a mark of its own, and one that was time away stands in its gap', () => {
  const view: DayView = {
    ...day([
      { kind: 'moved', at: at(10) },
      { kind: 'stretch', at: at(20) },
      { kind: 'stood', at: at(60) },
      { kind: 'away', at: at(80) },
      { kind: 'longBreak', at: at(90) },
      { kind: 'stopped', at: at(110) },
    ]),
    breaksTaken: 5,
  };
  const { strip, samples } = drawn(view, 56);
  const places = [...(strip?.querySelectorAll('.strip-taken .strip-head') ?? [])].map((head) =>
    Number.parseFloat(head.getAttribute('cx') ?? ''),
  );
  expect(places).toHaveLength(view.breaksTaken);
  const minutes = places.map((share) => Math.round((share / 100) * 120));
  expect(minutes, 'each in its own part of a gap that two have made').toEqual([10, 20, 60, 85, 95]);
  expect(
    samples.some((each) => each.querySelector('.strip-not-taken')),
    'a stretch that ended early',
  ).toBe(true);
});

test('where nothing is known there is only the foot, so that the legend names every ground', () => {
  const { strip } = drawn(day(marks), 56);
  const [ground, desk] = ['ground', 'desk'].map((name) => strip?.querySelector(`.day-strip-${name}`));
  expect(footOf(ground)).toBe(footOf(desk));
  expect(Number(ground?.getAttribute('height'))).toBeLessThan(3);
});

test('an hour is never behind what was done in it', () => {
  const { strip } = drawn(day(marks), 56);
  const hour = strip?.querySelector('.day-strip-hour');
  expect(Number(hour?.getAttribute('y'))).toBeGreaterThanOrEqual(footOf(strip?.querySelector('.day-strip-desk')));
});

test.each([
  [2, ['10:00']],
  [5, ['10:00', '11:00', '12:00', '13:00']],
  [8, ['11:00', '13:00', '15:00']],
  [9, ['11:00', '13:00', '15:00']],
  [11, ['12:00', '15:00']],
  [24, ['15:00', '21:00', '3:00']],
])('below a strip of %i hours there are times between its ends, none too near another', (hours, times) => {
  const root = document.body.appendChild(document.createElement('div'));
  render(
    <LanguageProvider value={language}>
      <StripEnds view={{ ...day(marks), axis: { from: at(0), until: at(hours * 60) } }} />
    </LanguageProvider>,
    root,
  );
  const between = [...root.querySelectorAll('.day-strip-between text')];
  expect(between.map(({ textContent }) => textContent)).toEqual(times);
  expect(root.querySelector('.day-strip-between')?.getAttribute('aria-hidden')).toBe('true');
});

test('no two samples of the legend have the same shapes in the same places', () => {
  const { samples } = drawn(day(marks), 56);
  const shapes = samples.map(({ innerHTML }) => innerHTML.replace(/ class="[^"]*"/g, ''));
  expect(shapes).toHaveLength(6);
  expect(new Set(shapes).size).toBe(6);
});

test('the legend has no sample of what is not in the strip', () => {
  const { samples } = drawn(day([{ kind: 'stretch', at: at(20) }]), 56);
  expect(samples).toHaveLength(5);
});
