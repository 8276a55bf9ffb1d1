// `npm run package`: what is uploaded to the stores.

import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { run, script } from '../run.ts';
import { type Target, targetsNamed } from './build.ts';
import { locales } from './message-files.ts';
import { writeStoreTexts } from './store-texts.ts';

const output = '.output';

/** @throws Error if the zipped build is not Manifest V3. The stores accept nothing else. */
async function assertManifest(target: Target): Promise<void> {
  const manifest = JSON.parse(await readFile(join(output, `${target}-mv3`, 'manifest.json'), 'utf8'));
  if (manifest.manifest_version !== 3) {
    throw new Error(`The package for ${target} has manifest_version ${manifest.manifest_version}, not 3.`);
  }
}

/** `npm run package [-- chrome|edge|firefox]`: makes the zips for the stores, for Firefox also the one with the sources, and the texts of their pages. */
await script(async () => {
  const targets = targetsNamed(process.argv[2]);
  // Zips of an earlier version must not be uploaded by mistake.
  await rm(output, { recursive: true, force: true });
  for (const target of targets) {
    // A demonstration build must never be uploaded to a store.
    await run('wxt', ['zip', '--browser', target], { env: { LIMBER_DEMO_SECONDS: '0' }, quiet: true });
    await assertManifest(target);
  }
  const zips = (await readdir(output)).filter((file) => file.endsWith('.zip'));
  for (const zip of zips.sort()) console.log(join(output, zip));
  for (const line of writeStoreTexts(locales, join(output, 'store'))) console.log(line);
});
