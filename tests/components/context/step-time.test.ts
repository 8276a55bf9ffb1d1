import { describe, expect, test } from 'vitest';
import { readingMs, saidOf, speechOf, stopCueOf, wordsMs } from '../../../components/context/step-time';
import { catalogue, exerciseOf } from '../../../lib/content/catalogue';
import { safetyTags } from '../../../lib/content/safety-tags';
import { safetyVersion } from '../../../lib/content/safety-version';
import { reduce } from '../../../lib/core/reduce';
import { defaultSettings } from '../../../lib/core/state/settings';
import { settingDefinitions } from '../../../lib/core/state/settings/definitions';
import { freshState, type State } from '../../../lib/core/state/state';
import { DAY } from '../../../lib/core/state/time';
import type { GuideView } from '../../../lib/core/views/guide-view';
import { view } from '../../../lib/core/views/view';
import { language } from '../../support/language';

const start = Date.UTC(2026, 2, 2, 8);
/** At 150 words a minute; counted otherwise than in the code, so that each watches over the other. */
const msOf = (text: string) => text.split(/[^\p{L}\p{N}’]+/u).filter(Boolean).length * 400;

interface Case {
  readonly exercise: (typeof catalogue)[number]['id'];
  readonly tempo: 'normal' | 'slower';
  readonly firstTime: boolean;
  readonly variant: 'whole' | 'brief';
  readonly hidden: (typeof safetyTags)[number] | null;
}

const cases: readonly Case[] = catalogue.flatMap(({ id: exercise }) =>
  settingDefinitions.tempo.choices
    .filter((tempo) => tempo !== 'byHand')
    .flatMap((tempo) =>
      [true, false].flatMap((firstTime) =>
        (['whole', 'brief'] as const).flatMap((variant) =>
          [null, ...safetyTags].map((hidden) => ({ exercise, tempo, firstTime, variant, hidden })),
        ),
      ),
    ),
);

/** Somebody who was checked a minute ago, and listens; or reads. */
function listener({ exercise, tempo, firstTime, hidden }: Case, voice: boolean): State {
  const fresh = freshState(start, 'Europe/Berlin');
  const memory = { [exercise]: { offeredAt: null, doneAt: firstTime ? null : start - 3 * DAY, stoppedAt: null } };
  const safety = {
    version: safetyVersion,
    checkedAt: start - 60_000,
    result: 'limited' as const,
    hidden: hidden ? [hidden] : [],
    forFloor: true,
  };
  return {
    ...fresh,
    settings: { ...defaultSettings, tempo, voice, floorMoves: true },
    person: { ...fresh.person, safety, memory },
  };
}

/** Says each step as a page does, aloud or to be read; what is said of each, until when, and when the step ends. */
function listen(each: Case, voice = true): readonly { seen: GuideView; said: string; from: number; until: number }[] {
  let now = start;
  const { exercise, variant } = each;
  let { state } = reduce(listener(each, voice), { type: 'guideStarted', plan: [exercise], variant }, now);
  const steps: { seen: GuideView; said: string; from: number; until: number }[] = [];
  for (let seen = view(state, now); seen.screen === 'guide'; seen = view(state, now)) {
    const cue = seen.step.kind === 'setUp' ? ` ${stopCueOf(seen, language)}` : '';
    const said = saidOf(seen, language, seen.pace.kind === 'running') + cue;
    const ms = Math.max(wordsMs(said, 'en'), readingMs(seen, language, each.tempo));
    state = reduce(state, { type: 'stepTakesLonger', from: seen.stepIndex, ms }, now).state;
    const given = view(state, now);
    if (given.screen !== 'guide' || given.pace.kind === 'paused') throw new Error('the guide does not go on');
    // At a question whoever listens hears it out, and presses Next (GUIDE-19).
    const isAsked = given.pace.kind === 'byHand';
    const until = given.pace.kind === 'running' ? given.pace.stepEndsAt : now + Math.max(ms, seen.step.durationMs);
    steps.push({ seen, said, from: now, until });
    now = until;
    const type = isAsked ? 'stepAdvanced' : 'stepTimeEnded';
    state = reduce(state, { type, from: seen.stepIndex }, now).state;
  }
  return steps;
}

// GUIDE-9
describe('read aloud at 150 words a minute', () => {
  test('every step of every move is said to its end before it ends, when to stop included', () => {
    let steps = 0;
    let longer = 0;
    for (const each of cases) {
      for (const { seen, said, from, until } of listen(each)) {
        const name = `${each.exercise}, ${each.tempo}, ${each.variant}, hidden ${each.hidden}: ${said}`;
        expect(until - from, name).toBeGreaterThanOrEqual(msOf(said));
        expect(until - from, 'and never shorter than it is by itself').toBeGreaterThanOrEqual(seen.step.durationMs);
        if (seen.step.kind === 'setUp') expect(said).toContain('Stop if');
        steps += 1;
        if (until - from > seen.step.durationMs) longer += 1;
      }
    }
    expect(steps).toBeGreaterThan(10_000);
    expect(longer, 'some steps need it').toBeGreaterThan(1000);
  });

  // GUIDE-12, GUIDE-16
  test('who should leave a move out can be read before it is done for the first time, and is not there again', () => {
    for (const each of cases.filter(({ hidden, variant }) => hidden === null && variant === 'whole')) {
      const [first, ...others] = listen(each, false).filter(({ seen }) => seen.step.exercise === each.exercise);
      const { leaveOut } = first?.seen.step ?? { leaveOut: null };
      expect(leaveOut !== null, each.exercise).toBe(each.firstTime);
      if (first && leaveOut) {
        expect(first.seen.step.kind).toBe('before');
        expect(first.said).toContain(language.t(leaveOut));
        const shown = `${first.said} ${language.t(exerciseOf(each.exercise).stop)}`;
        expect(
          first.until - first.from,
          `${each.tempo}: with when to stop, which stands there too`,
        ).toBeGreaterThanOrEqual(msOf(shown) * (each.tempo === 'slower' ? 1.5 : 1));
      }
      for (const { seen } of others) expect(seen.step.leaveOut).toBeNull();
    }
  });
});

// DOSE-5
test('whoever goes on before it was said when to stop hears it before the next step, and holds no move for it', () => {
  let held = 0;
  for (const each of cases.filter(({ hidden }) => hidden === null)) {
    for (const { seen } of listen(each)) {
      const { step } = seen;
      if (step.kind === 'before' || step.kind === 'felt') continue;
      const { text, ms } = speechOf(seen, language, { isCued: false, goesOnAlone: true });
      const [line, cue] = [language.t(step.line), stopCueOf(seen, language)];
      const isSetUp = step.kind === 'setUp';
      if (!isSetUp) expect(text).toMatch(/^Stop if/);
      expect(text.indexOf(cue) < text.indexOf(line), `${step.exercise}: ${text}`).toBe(!isSetUp);
      expect(ms).toBeGreaterThanOrEqual(msOf(text));
      if (step.holdMs === 0) continue;
      // From when the line begins there is as much time as without it, or as the line takes.
      expect(ms - msOf(cue), step.exercise).toBe(Math.max(step.durationMs, msOf(line)));
      held += 1;
    }
  }
  expect(held).toBeGreaterThan(100);
});

test('words are counted where a language puts no spaces between them, too', () => {
  expect(wordsMs('Sit tall.', 'en')).toBe(800);
  expect(wordsMs('背筋を伸ばして座ります。', 'ja')).toBeGreaterThan(1600);
});
