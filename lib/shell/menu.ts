// What the toolbar icon's menu looks like, from the actions that are wished for.

import { intentOf, type QuickAction } from '../core/reminders/quick-actions';
import type { Wishes } from '../core/wishes';
import type { WorkerLanguage } from '../i18n/worker-words';
import type { MenuItem } from '../platform/platform';

/**
 * The submenu for the actions that stop reminders for a while. Browsers show at most six items at the top level
 * (`ACTION_MENU_TOP_LEVEL_LIMIT`).
 */
const quiet = 'quiet';
const isUnderQuiet = (answer: QuickAction) =>
  ['callSaid', 'callEnded', 'remindersPaused', 'remindersResumed'].includes(intentOf[answer].type);

/** The menu of the toolbar icon: the quick actions that would change something now. A pause has the same name as in the popup. */
export function menuItems(
  { t, dayTime }: WorkerLanguage,
  { menu: answers, nextWorkday }: Pick<Wishes, 'menu' | 'nextWorkday'>,
  zone: string,
): readonly MenuItem[] {
  const titleOf = (id: QuickAction) =>
    id === 'pauseUntilWorkday'
      ? t(`answer.${id}`, { time: dayTime(nextWorkday.at, nextWorkday.asOf, zone) })
      : t(`answer.${id}`);
  const item = (id: QuickAction): MenuItem => ({ id, title: titleOf(id) });
  const inside = answers.filter(isUnderQuiet);
  return [
    ...answers.filter((answer) => !isUnderQuiet(answer)).map(item),
    ...(inside.length > 0 ? [{ id: quiet, title: t('menu.quiet') }] : []),
    ...inside.map((id) => ({ ...item(id), parent: quiet })),
  ];
}
