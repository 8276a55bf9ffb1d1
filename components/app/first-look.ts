import { isOverdue } from '../../lib/core/overdue';
import { statusNow } from '../../lib/core/reminders/status';
import { sittingMs } from '../../lib/core/sitting/clock';
import { attentionOf } from '../../lib/core/state/attention';
import { type Instant, MINUTE } from '../../lib/core/state/time';
import { minutesTo } from '../../lib/core/views/ring-view';
import type { Language } from '../../lib/i18n/language';
import { deskText, isLongTitle, soonText, statusText } from '../screens/status-text';
import type { ShownState } from './shown-state';
import '../figure/figure.css';
import '../figure/person.css';
import '../figure/scene.css';
import '../controls/Icon.css';
import '../controls/IconButton.css';
import '../controls/Ring.css';
import '../screens/NowRing.css';
import '../screens/NowScreen.css';
import './App.css';

/**
 * Writes when the next break is into the places that `popup.html` has for it, before anything else is loaded. It
 * leaves to the page what it cannot be sure of. `now` is epoch ms.
 *
 * @returns whether there was anything to write
 */
export function showFirstLook(root: HTMLElement, shown: ShownState, now: Instant, language: Language): boolean {
  const { state } = shown;
  const { lastEventAt, posture } = state.tracker;
  const { kind } = attentionOf(state);
  const time = Math.max(now, lastEventAt);
  if (!shown.isBegun || shown.isUnsaved || isOverdue(state, time)) return false;
  // Each other screen has its own title.
  if (kind !== 'none' && kind !== 'snoozed') return false;
  const status = statusNow(state, time);
  const sittingMinutes = Math.floor(sittingMs(state, time) / MINUTE);
  write(root, 'h1', statusText(status, language));
  root.querySelector('h1')?.classList.toggle('now-title-long', isLongTitle(status));
  write(root, '.now-soon', soonText(minutesTo(status, time), language) ?? '');
  write(root, '.now-soon + p', deskText({ status, posture: posture.kind, sittingMinutes }, language) ?? '');
  return true;
}

function write(root: HTMLElement, place: string, text: string): void {
  const element = root.querySelector(place);
  if (element) element.textContent = text;
}

/** Says that the rest of the page could not be loaded, and offers to try again. It uses the DOM alone, because nothing else is loaded. */
export function showNotLoaded(root: HTMLElement, { t }: Language): void {
  const screen = document.createElement('main');
  screen.className = 'screen';
  const words = document.createElement('div');
  words.className = 'stack';
  words.role = 'alert';
  const heading = document.createElement('h1');
  heading.textContent = t('page.broken.title');
  const text = document.createElement('p');
  text.textContent = t('page.broken');
  const again = document.createElement('button');
  again.type = 'button';
  again.className = 'primary';
  again.textContent = t('page.tryAgain');
  again.addEventListener('click', () => location.reload());
  words.append(heading, text);
  screen.append(words, again);
  root.replaceChildren(screen);
}
