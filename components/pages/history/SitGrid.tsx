import { useRef, useState } from 'preact/hooks';
import type { CalendarDate } from '../../../lib/core/state/time';
import { datePlus } from '../../../lib/core/views/day/calendar';
import type { DayFacts } from '../../../lib/core/views/history/day-facts';
import type { HistoryView } from '../../../lib/core/views/history/history-view';
import { sitStep, sitSteps } from '../../../lib/core/views/history/measures';
import type { Language } from '../../../lib/i18n/language';
import { useLanguage } from '../../context/words';
import { toMinute } from '../../controls/day-sentence';
import { dayName, shortName } from './day-name';
import { stepName } from './measure-text';
import './SitGrid.css';

interface SitGridProps {
  view: HistoryView;
  /** Every date of the twelve weeks, oldest first. */
  dates: readonly CalendarDate[];
  zone: string;
  /** The id of its heading. */
  labelledBy: string;
  onShow: (date: CalendarDate) => void;
}

/** How many days a key moves. The weeks stand side by side, along the line of reading. */
const steps: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1, ArrowLeft: -7, ArrowRight: 7 };

function keyStep(event: KeyboardEvent & { currentTarget: HTMLElement }): number {
  const step = steps[event.key] ?? 0;
  const isTurned = getComputedStyle(event.currentTarget).direction === 'rtl';
  return isTurned && Math.abs(step) === 7 ? -step : step;
}

/** Twelve weeks side by side with a square for each day. A larger square means a longer longest sit. Tab stops once, and the arrow keys move. */
export function SitGrid({ view: { days, today }, dates, zone, labelledBy, onShow }: SitGridProps) {
  const language = useLanguage();
  const { t, duration } = language;
  const table = useRef<HTMLTableElement>(null);
  const byDate = new Map(days.map((each) => [each.date, each]));
  const [chosen, setChosen] = useState<CalendarDate | null>(null);
  const at = chosen !== null && byDate.has(chosen) ? chosen : days.at(-1)?.date;
  const move = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    const by = keyStep(event);
    if (by === 0 || at === undefined) return;
    event.preventDefault();
    const next = datePlus(at, by);
    if (!byDate.has(next)) return;
    setChosen(next);
    table.current?.querySelector<HTMLElement>(`[data-date="${next}"]`)?.focus();
  };
  const weekdays = dates.slice(0, 7);
  const firsts = dates.filter((_, index) => index % 7 === 0);
  const labelOf = ({ date, sits }: DayFacts) => {
    const day = dayName(language, date, { zone, today });
    if (sits.length === 0) return t('history.grid.nothing', { day });
    return t('history.grid.day', { day, length: duration(toMinute(Math.max(...sits))) });
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table of buttons that the arrow keys go through is a grid. */}
      <table ref={table} role="grid" class="sit-grid" aria-labelledby={labelledBy} onKeyDown={move}>
        <thead>
          <tr>
            <td />
            {firsts.map((first, week) => (
              <th key={first} scope="col">
                <span aria-hidden="true">{monthOf(language, firsts, week)}</span>
                <span class="said-aloud">{dayName(language, first, { zone, today })}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weekdays.map((first, row) => (
            <tr key={first}>
              <th scope="row">{shortName(language, first, 'weekday')}</th>
              {firsts.map((week) => {
                const date = datePlus(week, row);
                const facts = byDate.get(date);
                return (
                  <td key={date}>
                    {facts && (
                      <button
                        type="button"
                        data-date={date}
                        tabIndex={date === at ? 0 : -1}
                        aria-label={labelOf(facts)}
                        aria-current={date === today ? 'date' : undefined}
                        onFocus={() => setChosen(date)}
                        onClick={() => onShow(date)}
                      >
                        <Square facts={facts} />
                      </button>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <ul class="row sit-grid-legend" aria-hidden="true">
        {[...sitSteps, null].map((most, step) => (
          <li key={most}>
            <span class={`sit-grid-square sit-grid-${step}`} />
            <span>{stepName(language, step)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** A month by its name above its first week of the twelve. */
function monthOf(language: Pick<Language, 'written'>, firsts: readonly CalendarDate[], week: number): string | null {
  const [before, first = ''] = [firsts[week - 1], firsts[week]];
  return before?.slice(0, 7) === first.slice(0, 7) ? null : shortName(language, first, 'month');
}

function Square({ facts: { sits } }: { facts: DayFacts }) {
  const kind = sits.length > 0 ? `${sitStep(Math.max(...sits))}` : 'none';
  return <span class={`sit-grid-square sit-grid-${kind}`} />;
}
