// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { LanguageProvider } from '../../../components/context/words';
import { rigOf } from '../../../components/figure/body/rig';
import { SideBeside } from '../../../components/figure/SideBeside';
import { beside, overMat, project } from '../../../components/figure/shapes/camera';
import { catalogue } from '../../../lib/content/catalogue';
import type { Pose } from '../../../lib/content/pose';
import { type PoseName, poseFor } from '../../../lib/content/poses';
import { opposite, type Side } from '../../../lib/content/side';
import { sideDrawn } from '../../../lib/content/side-drawn';
import { english } from '../../../lib/i18n/english';
import { createLanguage } from '../../../lib/i18n/language';

const language = createLanguage('en-GB', async () => [], english);
const sides = ['left', 'right'] as const satisfies readonly Side[];

/** Where the knee of a side is drawn, in px from picture left. */
function kneeAt(pose: Pose, side: Side): number {
  const { knee } = rigOf(pose).legs[side];
  if (pose.view === 'front') return project(knee).x;
  return (pose.view === 'side' ? beside(pose)(knee) : overMat(pose)(knee)).x;
}

/** Seen from beside, a knee is told from the other knee; on the mat, where the legs are from where the head is. */
function drawnAt(pose: Pose, side: Side): Side {
  const from = pose.view === 'lying' ? overMat(pose)(rigOf(pose).head.origin).x : kneeAt(pose, opposite(side));
  return kneeAt(pose, side) < from ? 'left' : 'right';
}

const sided = catalogue.filter(({ hasSides }) => hasSides).map(({ repetition }) => repetition[0].pose as PoseName);

afterEach(() => document.body.replaceChildren());

function wordsBeside(pose: PoseName, side: Side | null): Element[] {
  const root = document.body.appendChild(document.createElement('div'));
  render(
    <LanguageProvider value={language}>
      <SideBeside pose={pose} side={side}>
        <svg />
      </SideBeside>
    </LanguageProvider>,
    root,
  );
  return [...document.querySelectorAll('.side-beside-aside')];
}

describe.each(sides)('a move to the %s', (side) => {
  it.each(sided)('%s: the word is at the side of the picture where that side of the body is drawn', (name) => {
    const pose = poseFor(name, side);
    expect(sideDrawn(pose, side)).toBe(drawnAt(pose, side));
    const [word, ...others] = wordsBeside(name, side);
    expect(others).toEqual([]);
    expect(word?.textContent).toBe(side.toUpperCase());
    expect(word?.classList.contains(`side-beside-${drawnAt(pose, side)}`)).toBe(true);
  });
});

it('a move without sides has no word beside it', () => {
  expect(wordsBeside('seatedCat', null)).toEqual([]);
});
