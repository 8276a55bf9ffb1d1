import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  readonly integrity?: string;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
  readonly os?: readonly string[];
}

const { '': _, ...packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages as Record<string, Locked>;
const all = Object.entries(packages);
const namesOf = (found: typeof all) => found.map(([path]) => path);

test('whoever installs gets what the lock names and nothing else: all has a checksum, and nothing runs a script', () => {
  expect(all.length).toBeGreaterThan(500);
  expect(namesOf(all.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')))).toEqual([]);
  expect(namesOf(all.filter(([, { hasInstallScript }]) => hasInstallScript))).toEqual([]);
  expect(readFileSync('.npmrc', 'utf8')).toContain('ignore-scripts=true');
});

test('the Node that builds is locked for each system that the setup names', () => {
  const setup = readFileSync('scripts/setup.mjs', 'utf8');
  const named = [...setup.matchAll(/'(\w+) \w+': '(node-[\w-]+)\/bin\/node/g)];
  expect(named).toHaveLength(5);
  for (const [, os = '', name] of named) {
    expect(packages[`node_modules/${name}`], name).toMatchObject({ optional: true, os: [os] });
  }
});
