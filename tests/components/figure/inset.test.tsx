// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { FrontFigure } from '../../../components/figure/views/FrontFigure';
import { poseFor } from '../../../lib/content/poses';
import type { Side } from '../../../lib/content/side';

const sides = ['left', 'right'] as const satisfies readonly Side[];
/** The person's own right is at picture right, and x grows that way. */
const outward = { left: -1, right: 1 } as const;

afterEach(() => document.body.replaceChildren());

function fromAbove(pose: ReturnType<typeof poseFor<'twist'>>): Element {
  const root = document.body.appendChild(document.createElement('div'));
  render(
    <svg aria-hidden="true">
      <FrontFigure pose={pose} target={pose} rise={0} id="test" />
    </svg>,
    root,
  );
  const inset = root.querySelector('.figure-inset');
  if (!inset) throw new Error('the twist is shown from above too');
  return inset;
}

const numbers = (text: string | null | undefined) => (text?.match(/-?[\d.]+/g) ?? []).map(Number);

describe.each(sides)('from above, a turn to the %s', (side) => {
  const inset = () => fromAbove(poseFor('twist', side));

  /** Degrees; in a picture they are positive with the clock. */
  const turned = () => numbers(inset().querySelector('.figure-inset-turned')?.getAttribute('transform'))[0] as number;

  it('is of somebody who faces up the picture, as one looks down at oneself', () => {
    const [nose, head] = [...inset().querySelectorAll('.figure-skin')].map((each) => Number(each.getAttribute('cy')));
    expect(nose).toBeLessThan(head as number);
    const [back, seat] = ['chair-far', 'chair'].map((name) =>
      Number(inset().querySelector(`.figure-${name}`)?.getAttribute('y')),
    );
    expect(back, 'the back of the chair is at the foot').toBeGreaterThan(seat as number);
  });

  it('runs with the clock to the right, and against it to the left', () => {
    expect(turned() * outward[side]).toBeGreaterThan(20);
  });

  it('takes the nose, and points the arrow, to that side of the picture', () => {
    expect(Math.sin((turned() * Math.PI) / 180) * outward[side]).toBeGreaterThan(0);
    const arrow = inset().querySelector('.figure-inset-arrow');
    const flip = arrow?.getAttribute('transform') ? -1 : 1;
    const line = numbers(arrow?.querySelector('path')?.getAttribute('d'));
    const [from, to] = [line[0] as number, line.at(-2) as number];
    expect((to - from) * flip * outward[side]).toBeGreaterThan(20);
  });

  it('goes to the same side of the picture as in the mirror beside it', () => {
    const { turn } = poseFor('twist', side);
    expect(Math.sign(turned())).toBe(Math.sign(turn));
  });
});

it('has no arrow before the turn', () => {
  const ready = poseFor('twistReady', null);
  expect(fromAbove(ready).querySelector('.figure-inset-arrow')).toBeNull();
});
