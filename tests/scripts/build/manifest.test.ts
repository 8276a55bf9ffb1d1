import { expect, test } from 'vitest';
import type { ConfigEnv, UserManifest } from 'wxt';
import config from '../../../wxt.config';

/** The manifest of a release, as wxt is given it. */
async function manifestFor(browser: 'chrome' | 'edge' | 'firefox'): Promise<UserManifest> {
  const env: ConfigEnv = { browser, mode: 'production', command: 'build', manifestVersion: 3 };
  return typeof config.manifest === 'function' ? config.manifest(env) : ((await config.manifest) ?? {});
}

test('in Firefox the button is on the toolbar, where its countdown can be seen', async () => {
  expect((await manifestFor('firefox')).action).toMatchObject({ default_area: 'navbar' });
});

test.for(['chrome', 'edge'] as const)('in %s the manifest has no key that is Firefox’s alone', async (browser) => {
  const manifest = await manifestFor(browser);
  expect(manifest.action).not.toHaveProperty('default_area');
  expect(manifest).not.toHaveProperty('browser_specific_settings');
});

test.for(['chrome', 'edge'] as const)('in %s an organisation’s policy has its schema', async (browser) => {
  expect(await manifestFor(browser)).toMatchObject({ storage: { managed_schema: 'policy-schema.json' } });
});

test('in Firefox the manifest has no key that it does not know', async () => {
  expect(await manifestFor('firefox')).not.toHaveProperty('storage');
});
