import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPolicy } from '../../lib/core/state/policy-schema';
import { settingNames } from '../../lib/core/state/settings';
import config from '../../wxt.config';

const folder = join(import.meta.dirname, '../../docs/admin');
const read = (file: string) => readFileSync(join(folder, file), 'utf8');

/** Stands in the files for the id that the store gives. */
const ID = 'abcdefghijklmnopabcdefghijklmnop';

type Values = { [name: string]: unknown };

const isRecord = (value: unknown): value is Values => typeof value === 'object' && value !== null;

/** What is found by these names, one in the other. */
const within = (value: unknown, ...names: readonly string[]): unknown =>
  names.reduce((inner, name) => (isRecord(inner) ? inner[name] : undefined), value);

/** The values of a .reg file under a key, as Windows and then Chrome read them: numbers, texts, and lists as "1", "2". */
function registry(source: string, root: string): unknown {
  const lines = source.split(/\r?\n/).filter((line) => line !== '');
  expect(lines.shift()).toBe('Windows Registry Editor Version 5.00');
  const top: Values = {};
  let at: Values | null = null;
  for (const line of lines) {
    const [, key] = /^\[HKEY_LOCAL_MACHINE\\(.+)\]$/.exec(line) ?? [];
    if (key !== undefined) {
      if (!key.startsWith(`${root}`)) {
        at = null;
        continue;
      }
      at = top;
      for (const name of key.slice(root.length).split('\\').filter(Boolean)) {
        const inner: Values = isRecord(at[name]) ? at[name] : {};
        at[name] = inner;
        at = inner;
      }
      continue;
    }
    const [, name = '', number, text] = /^"([^"]+)"=(?:dword:([\da-f]{8})|"((?:[^"\\]|\\.)*)")$/.exec(line) ?? [];
    expect(name, line).not.toBe('');
    if (at) at[name] = number === undefined ? text?.replace(/\\(.)/g, '$1') : Number.parseInt(number, 16);
  }
  return listed(top);
}

/** Objects whose names are 1, 2, 3 are lists. */
function listed(value: unknown): unknown {
  if (!isRecord(value)) return value;
  const names = Object.keys(value);
  const isList = names.length > 0 && names.every((name, index) => name === String(index + 1));
  return isList
    ? Object.values(value).map(listed)
    : Object.fromEntries(names.map((name) => [name, listed(value[name])]));
}

/** Chrome makes a number yes or no where the schema says so. */
const flags = ['noWelcomePage', 'locked'];
function withFlags(value: unknown): unknown {
  if (!isRecord(value) || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, flags.includes(name) ? each === 1 : withFlags(each)]),
  );
}

/** A property list as macOS reads it, of the kinds that are used. */
function propertyList(source: string): unknown {
  const tags = [...source.matchAll(/<(\/?)(dict|array|key|string|integer|true|false)(\/?)>([^<]*)/g)].map(
    ([, isEnd, name = '', , text = '']) => ({ name: `${isEnd}${name}`, text }),
  );
  let next = 0;
  const value = (): unknown => {
    const tag = tags[next++];
    switch (tag?.name) {
      case 'true':
      case 'false':
        return tag.name === 'true';
      case 'integer':
      case 'string':
        next += 1;
        return tag.name === 'integer' ? Number(tag.text) : tag.text;
      case 'array': {
        const list: unknown[] = [];
        while (tags[next]?.name !== '/array') list.push(value());
        next += 1;
        return list;
      }
      case 'dict': {
        const parts: Values = {};
        while (tags[next]?.name !== '/dict') {
          const name = tags[next]?.text ?? '';
          next += 2;
          parts[name] = value();
        }
        next += 1;
        return parts;
      }
      default:
        throw new Error(`${tag?.name} is not read here`);
    }
  };
  return value();
}

function payload(browser: string): unknown {
  const contents = within(propertyList(read('macos.mobileconfig')), 'PayloadContent');
  const found = (contents as Values[]).find((each) => each.PayloadType === `${browser}.extensions.${ID}`) ?? {};
  return Object.fromEntries(Object.entries(found).filter(([name]) => !name.startsWith('Payload')));
}

const firefoxId = async () => {
  const env = { browser: 'firefox', mode: 'production', command: 'build', manifestVersion: 3 } as const;
  const manifest = typeof config.manifest === 'function' ? await config.manifest(env) : await config.manifest;
  return String(within(manifest, 'browser_specific_settings', 'gecko', 'id'));
};

const reg = (source: string, vendor: string) =>
  withFlags(registry(source, `SOFTWARE\\Policies\\${vendor}\\3rdparty\\extensions\\${ID}\\policy`));

/** The .reg file that the script for Intune carries. */
const carried = () => /@'\n([\s\S]*?)'@/.exec(read('windows-intune.ps1'))?.[1] ?? '';

/** The policy in each file, as the browser would hand it to Limber. */
const files: Readonly<Record<string, () => unknown>> = {
  'linux-chrome.json': () => within(JSON.parse(read('linux-chrome.json')), '3rdparty', 'extensions', ID),
  'firefox-policies.json': async () =>
    within(JSON.parse(read('firefox-policies.json')), 'policies', '3rdparty', 'Extensions', await firefoxId()),
  'google-admin-console.json': () =>
    Object.fromEntries(
      Object.entries(JSON.parse(read('google-admin-console.json'))).map(([name, each]) => [
        name,
        within(each, 'Value'),
      ]),
    ),
  'windows-chrome-edge.reg': () => reg(read('windows-chrome-edge.reg'), 'Google\\Chrome'),
  'windows-chrome-edge.reg (Edge)': () => reg(read('windows-chrome-edge.reg'), 'Microsoft\\Edge'),
  'windows-intune.ps1': () => reg(carried(), 'Google\\Chrome'),
  'macos.mobileconfig': () => payload('com.google.Chrome'),
  'macos.mobileconfig (Edge)': () => payload('com.microsoft.Edge'),
};

test('every file for administrators is looked at here, and is on their page', () => {
  const names = readdirSync(folder).toSorted();
  expect([...new Set(Object.keys(files).map((name) => name.split(' ')[0]))].toSorted()).toEqual(names);
  const page = readFileSync(join(folder, '../admin.md'), 'utf8');
  for (const name of names) expect(page).toContain(`(admin/${name})`);
});

test.each(Object.entries(files))('%s holds a policy of which Limber understands all', async (_, policyIn) => {
  const policy = readPolicy(await policyIn());
  expect(policy).toEqual(readPolicy(await files['linux-chrome.json']?.()));
  expect(policy.ignored).toEqual([]);
  expect(policy).toMatchObject({
    defaults: { shortBreakEveryMinutes: 45, hours: expect.any(Array) },
    locked: { waitForCalls: true },
    quietDates: ['2026-12-24', '2026-12-31'],
    noWelcomePage: true,
    helpText: expect.stringContaining('4711'),
  });
});

test('the script for Intune carries the file for Windows as it is', () => {
  expect(carried()).toBe(read('windows-chrome-edge.reg'));
});

test('the settings that the page names are there', () => {
  const page = readFileSync(join(folder, '../admin.md'), 'utf8');
  const [, named = ''] = /think twice about (.*)/.exec(page) ?? [];
  const names = [...named.matchAll(/`(\w+)`/g)].map(([, name]) => name);
  expect(names.length).toBeGreaterThan(2);
  expect(settingNames).toEqual(expect.arrayContaining(names));
});
