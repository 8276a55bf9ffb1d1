import { describe, expect, it } from 'vitest';
import { belly, strip } from '../../../components/figure/shapes/muscle';

/** The points that a curve goes through: of each cubic the last, and the start of each line. */
const through = (path: string): number[][] =>
  [...path.matchAll(/M(\S+) (\S+?)(?=C)|C\S+ \S+ \S+ \S+ (\S+) (-?[\d.]+)/g)].map(([, x0, y0, x1, y1]) => [
    Number(x0 ?? x1),
    Number(y0 ?? y1),
  ]);

describe('what is tinted', () => {
  const dots = [0, 10, 20, 30].map((y) => ({ x: 50, y, scale: 1 }));

  it('is as wide as the muscle at each place, on both sides of its line', () => {
    const { shape } = belly(dots.map((at, i) => [at, [1, 5, 4, 1][i] ?? 0]));
    expect(
      through(shape)
        .map(([x]) => x)
        .slice(0, 8),
    ).toEqual([49, 45, 46, 49, 51, 54, 55, 51]);
  });

  it('has fibres, the hatching of one colour, from its one end to its other and never outside', () => {
    const { fibres } = strip(
      dots.map(({ y }) => ({ x: 40, y })),
      dots.map(({ y }) => ({ x: 60, y })),
    );
    const lines = fibres.split('M').slice(1);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) {
      const points = through(`M${line}`);
      expect(points.map(([, y]) => y)).toEqual([0, 10, 20, 30]);
      for (const [x] of points) expect(Math.abs((x ?? 0) - 50)).toBeLessThan(10);
    }
  });
});
