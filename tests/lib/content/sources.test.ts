import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../lib/content/catalogue';
import type { Exercise } from '../../../lib/content/exercise';
import { topicNames, topics } from '../../../lib/content/sources';

const addresses = [
  ...catalogue.flatMap(({ sources }): readonly string[] => sources),
  ...topicNames.flatMap((name): readonly string[] => topics[name].sources),
];

// WORDS-5
describe('where the words about the body come from', () => {
  test('is said of the signs, a pop, the long run, how often to take a break, and the desk', () => {
    expect(topicNames).toEqual(['signs', 'pop', 'longTerm', 'intervals', 'desk']);
    for (const name of topicNames) {
      expect(topics[name].sources.length, name).toBeGreaterThan(0);
      expect(topics[name].reviewed).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });

  test('is a page of a hospital, a university, an authority or a study: no shop, and no private practice', () => {
    const trusted =
      /(?:\.nhs\.uk|\.scot\.nhs\.uk|\.edu|\.ac\.uk|\.gov\.au|\.gov)$|^(?:www\.)?(?:mayoclinic|ccohs|lhsc\.on|csp|theros|acsm|nationaljewish|frimleyhealthandcare|chcpmsk|redflagsymptoms|afdn|cochrane|uwaterloo)\.|^(?:doi\.org|pmc\.ncbi\.nlm\.nih\.gov|www\.ncbi\.nlm\.nih\.gov)$/;
    expect(addresses.map((address) => new URL(address).hostname).filter((host) => !trusted.test(host))).toEqual([]);
  });

  test('says of a move that nobody else shows in just this form that it is our gentler version', () => {
    const ours = catalogue.filter((exercise: Exercise) => exercise.isGentlerVersion).map(({ id }) => id);
    expect(ours, 'named here once somebody has read its sources and found it in none of them').toEqual([
      'side_bend',
      'hip_flexor',
      'pelvic_tilt_seated',
      'knee_cross',
    ]);
  });
});
