import type { State } from '../../lib/core/state/state';
import { dayOf } from '../../lib/core/state/time';
import { rowsAbout } from '../../lib/core/views/day/calendar';
import { type DayView, dayView } from '../../lib/core/views/day/day-view';
import { RouteLink } from '../context/routes';
import { type RowSource, useRows } from '../context/use-rows';
import { useLanguage } from '../context/words';
import { DayStrip } from '../controls/DayStrip';
import './TodayLink.css';

interface TodayLinkProps {
  state: State;
  history: RowSource;
  /** Epoch ms. */
  now: number;
}

/** Today's strip, small, as a link to its page. Its place is kept while the rows are loading and if they cannot be read. */
export function TodayLink({ state, history, now }: TodayLinkProps) {
  const { date } = dayOf(now, state.zone);
  const rows = useRows(history, rowsAbout([date], state.zone), state);
  return (
    <RouteLink to="today" from="now" words="today.link" class="today-link">
      <span class="today-link-place">
        {rows.kind === 'known' && <StripBetweenHours view={dayView(state, rows.rows, date, now)} />}
      </span>
    </RouteLink>
  );
}

/** The times stand beside the strip if there is room. The text of the strip says what it shows. */
function StripBetweenHours({ view }: { view: DayView }) {
  const { time } = useLanguage();
  const { axis, zone } = view;
  return (
    <>
      <span class="today-link-hour" aria-hidden="true">
        {time(axis.from, zone)}
      </span>
      <span class="today-link-strip">
        <DayStrip view={view} height={28} />
      </span>
      <span class="today-link-hour" aria-hidden="true">
        {time(axis.until, zone)}
      </span>
    </>
  );
}
