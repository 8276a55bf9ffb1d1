// Builds Limber for one browser.

import { run, script } from '../run.ts';
import { stillEnglish } from './languages.ts';
import { locales } from './message-files.ts';
import { assertPolicySchema } from './policy-schema.ts';

/** The browsers of the stores. Chromium uses the build for Chrome. */
export const targets = ['chrome', 'edge', 'firefox'] as const;
export type Target = (typeof targets)[number];

/**
 * Builds Limber for one browser; resolves to the folder it is in.
 *
 * @param demoSeconds when the first break is due after installing, for a demonstration; 0 for what is released
 */
export async function build(target: Target, demoSeconds = 0): Promise<string> {
  assertPolicySchema();
  const env = { LIMBER_DEMO_SECONDS: String(demoSeconds) };
  await run('wxt', ['build', '--browser', target], { env, quiet: true });
  return `.output/${target}-mv3${demoSeconds > 0 ? '-demo' : ''}`;
}

/** The targets that a word on the command line names. @throws Error if there are none. */
export function targetsNamed(word = 'all'): readonly Target[] {
  const named = targets.filter((target) => word === 'all' || word === target);
  if (named.length === 0) throw new Error(`No browser is called "${word}". Say ${targets.join(', ')} or all.`);
  return named;
}

// One after the other, because they share the folder of generated types.
if (import.meta.main) {
  await script(async () => {
    for (const target of targetsNamed(process.argv[2])) console.log(`${target}: ${await build(target)}`);
    for (const line of stillEnglish(locales)) console.log(line);
  });
}
