// The field for minutes of one’s own on the settings page.

import type { Pressable } from './pressable';

/** The field for a number of one's own of minutes between short breaks, on the settings page: it comes with "Own". */
export async function ownMinutes<Where extends Pressable>(page: Where): Promise<ReturnType<Where['getByLabel']>> {
  await page.getByRole('radio', { name: /^Own$/ }).check();
  return page.getByLabel(/^Time between short breaks$/) as ReturnType<Where['getByLabel']>;
}
