import type { NowView } from '../../lib/core/views/view';
import { useLanguage } from '../context/words';
import { atDeskText, deskText } from './status-text';

/** How long the person has sat, in whole minutes. */
export const AtDesk = ({ minutes }: { minutes: number }) => <>{atDeskText(minutes, useLanguage())}</>;

/** Under the one line: how long a break waits at the most, or how long the person has sat. */
export function DeskLine({ view }: { view: NowView }) {
  const text = deskText(view, useLanguage());
  return text && <p class="soft">{text}</p>;
}
