import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = join(import.meta.dirname, '../../components');

/** What changes a setting, when it is sent. */
const changing = /type: '(?:settingChanged|hoursChanged|daysOffChanged)'/;

// POLICY-1
test('every control that changes a setting asks whether it is locked', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tsx'));
  const controls = files
    .map((file) => ({ file, source: readFileSync(join(folder, file), 'utf8') }))
    .filter(({ source }) => changing.test(source));
  expect(controls.length).toBeGreaterThan(5);
  expect(controls.filter(({ source }) => !source.includes('useLock(')).map(({ file }) => file)).toEqual([]);
});
