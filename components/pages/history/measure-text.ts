import type { HistoryView } from '../../../lib/core/views/history/history-view';
import { countSteps, LONG_SIT, type Measures, sitSteps } from '../../../lib/core/views/history/measures';
import type { Language } from '../../../lib/i18n/language';
import { toMinute } from '../../controls/day-sentence';
import { totalName } from './day-name';

/** "up to 30 min": one of the four steps of a sit, 0 to 3. */
export function stepName({ t, duration }: Pick<Language, 't' | 'duration'>, step: number): string {
  const most = sitSteps[step];
  if (most !== undefined) return t('history.upTo', { length: duration(most) });
  return t('history.over', { length: duration(sitSteps.at(-1) ?? 0) });
}

/** How many of the days each step has, in words; those that have none are left out. */
function stepsSentence(language: Language, days: HistoryView['days']): string {
  const longest = days.flatMap(({ sits }) => (sits.length > 0 ? [Math.max(...sits)] : []));
  const steps = countSteps(longest).flatMap((count, step) =>
    count > 0 ? [language.t('history.grid.each', { step: stepName(language, step), count })] : [],
  );
  return language.t('history.grid.steps', { steps: language.list(steps) });
}

/** What the picture of a week, or of twelve, shows. */
export function periodSentence(language: Language, { days, isEmpty, measures, period }: HistoryView): string {
  const { t } = language;
  if (isEmpty) return t('history.empty');
  const sat = days.reduce((sum, { sittingMs }) => sum + sittingMs, 0);
  const count = days.filter((day) => !day.isEmpty).length;
  return language.sentences([
    t('history.sat', { length: totalName(language, toMinute(sat)), count }),
    period === 'twelveWeeks' && measures.sits > 0 && stepsSentence(language, days),
  ]);
}

export function sitsSentence(
  { t, duration, sentences }: Language,
  { sits, longSits, longestMs, meanMs }: Measures,
): string {
  if (sits === 0) return t('history.sits.none');
  return sentences([
    t('today.longest', { longest: duration(toMinute(longestMs)), mean: duration(toMinute(meanMs)) }),
    t('history.sits.long', { count: sits, long: longSits, limit: duration(LONG_SIT) }),
  ]);
}

export function breaksSentence({ t, sentences }: Language, { offered, taken, putOff, followed }: Measures): string {
  return sentences([
    t('history.breaks.said', { count: offered }),
    taken > 0 && t('today.breaks', { count: taken }),
    putOff > 0 && followed === 0 && t('history.breaks.putOffOnly', { count: putOff }),
    followed > 0 && t('history.breaks.putOffTaken', { count: putOff, followed }),
  ]);
}

/** What a break waited for, in words. */
export const waitName = ({ t }: Pick<Language, 't'>, reason: Measures['waits'][number]['reason']) =>
  t(`history.reason.${reason ?? 'unknown'}`);

export function waitsSentence(language: Language, { waits }: Measures): string {
  const { t, list } = language;
  const each = waits.map(({ reason, ms }) =>
    t('history.waits.each', { length: totalName(language, toMinute(ms)), what: waitName(language, reason) }),
  );
  return t('history.waits.said', { waits: list(each) });
}

export function movedSentence({ t, list, number }: Language, { moved }: Measures): string {
  const parts = moved.map(({ area, moves }) =>
    t('history.moved.each', { area: t(`area.${area}`), count: number(moves) }),
  );
  return t('history.moved.said', { parts: list(parts) });
}
