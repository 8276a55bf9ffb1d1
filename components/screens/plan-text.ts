import { exerciseOf } from '../../lib/content/catalogue';
import type { Offer } from '../../lib/core/views/view';
import type { Language } from '../../lib/i18n/language';

/** The moves of an offer by their names, and how long they take, in words. */
export const planText = ({ t }: Language, { plan }: Offer, time: string): string =>
  t('now.plan', { names: plan.map((id) => t(exerciseOf(id).name)).join('\u00a0· '), time });
