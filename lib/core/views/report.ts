// Decides what a report for a maintainer has in it.

import type { Policy, SomeSettings } from '../state/policy';
import { defaultSettings, isOfKind, type SettingName, type Settings, settingNames } from '../state/settings';
import type { Instant } from '../state/time';
import type { Tracker } from '../state/tracker';
import type { Week } from '../state/week';
import { logLines, withoutPlaces } from './report-log';
import { type Known, verdict } from './verdict';

/** What a report says that is not in the state. */
export interface Versions {
  /** Limber's own, such as "0.1.0". */
  readonly limber: string;
  /** Of what is stored. */
  readonly stored: number;
  /** Name, version and system: "Firefox 150, Linux". */
  readonly browser: string;
  /** BCP 47 code of the language in use. */
  readonly language: string;
}

/** Settings that say something about a person's body. No fault was ever found by them, so a report never has them (REPORT-1). */
const neverSaid: readonly SettingName[] = ['skinTone', 'hairTone', 'staySeated'];

const clock = (minutes: number) =>
  [Math.floor(minutes / 60), minutes % 60].map((each) => String(each).padStart(2, '0')).join(':');

/** The days by their ISO number, 1 is Monday; a day without hours is left out. */
const weekText = (week: Week) =>
  week
    .map((ranges, index) => [index + 1, ...ranges.map(({ from, to }) => `${clock(from)}-${clock(to)}`)].join(' '))
    .filter((day) => day.includes(':'))
    .join('; ') || 'never';

function valueText(settings: Settings, name: SettingName): string {
  if (isOfKind(name, 'dates')) return String(settings[name].length);
  if (!isOfKind(name, 'week')) return String(settings[name]);
  const week = settings[name];
  return week === null ? 'always' : weekText(week);
}

/** The settings that count and are not as Limber has them by default. Of days off only the number. */
function settingLines(settings: Settings): readonly string[] {
  return settingNames
    .filter((name) => !neverSaid.includes(name) && valueText(settings, name) !== valueText(defaultSettings, name))
    .map((name) => `  ${name}: ${valueText(settings, name)}`);
}

const namesIn = (settings: SomeSettings) => Object.keys(settings).join(' ') || 'none';

/** What an organisation has set, by its names only. */
function policyLines({ defaults, locked, quietDates, noHistory, noWelcomePage, helpText, ignored }: Policy) {
  const others = { quietDates: quietDates.length > 0, noHistory, noWelcomePage, helpText: helpText !== null };
  return [
    `  defaults: ${namesIn(defaults)}`,
    `  locked: ${namesIn(locked)}`,
    `  others: ${
      Object.entries(others)
        .filter(([, isSet]) => isSet)
        .map(([name]) => name)
        .join(' ') || 'none'
    }`,
    `  ignored: ${ignored.map(withoutPlaces).join(' ') || 'none'}`,
  ];
}

/** The kinds of what is going on. Which move, which card and why a pause was begun can hint at a health matter. */
function trackerLines({ presence, input, prompt, activity, pause, posture, overtime }: Tracker) {
  const pauses = {
    none: 'none',
    untilResumed: 'withoutEnd',
    timed: 'withEnd',
    untilWorkday: 'withEnd',
    untilTomorrow: 'withEnd',
  };
  const notification = prompt.kind === 'none' ? '' : ` ${prompt.notification}`;
  return [
    `presence: ${presence.kind}, input ${input.kind}`,
    `prompt: ${prompt.kind}${notification}`,
    `activity: ${activity.kind}`,
    `pause: ${pauses[pause.kind]}`,
    `posture: ${posture.kind}`,
    `overtime: ${overtime.kind}`,
  ];
}

/** What a due break would wait for now. */
const signalsNow = ({ deferralSignals }: Tracker) =>
  deferralSignals.filter(({ deferral }) => deferral.kind !== 'stopped').map(({ reason }) => reason);

/**
 * A report as plain text for whoever looks for a fault, in English and with the names that the code uses. It has nothing of
 * the person, the safety check, the moves or the history, no time zone, and no name of a computer (REPORT-1). `now` is epoch ms.
 */
export function report(known: Known, versions: Versions, now: Instant): string {
  const { state, isUnsaved } = known;
  const { settings, policy, sync, tracker, outbox, setAside, workerLog, zone } = state;
  const changed = settingLines(settings);
  const lines = logLines(workerLog, zone);
  return [
    `Limber ${versions.limber}, stored version ${versions.stored}`,
    `browser: ${versions.browser}`,
    `language: ${versions.language}`,
    `verdict: ${verdict(known, now).kind}`,
    `notifications: ${tracker.notificationPermission}`,
    ...trackerLines(tracker),
    `waits for: ${signalsNow(tracker).join(' ') || 'nothing'}`,
    `storage: ${isUnsaved ? 'refused the last change' : 'ok'}`,
    `history: ${outbox.rows.length} rows wait${outbox.refusal ? `, refused: ${withoutPlaces(outbox.refusal.says)}` : ''}`,
    `set aside: ${setAside.length}`,
    `sync: ${sync.isOn ? 'on' : 'off'}${sync.refusal === null ? '' : ', refused'}`,
    'organisation:',
    ...policyLines(policy),
    `settings not as by default (never said: ${neverSaid.join(' ')}):`,
    ...(changed.length > 0 ? changed : ['  none']),
    `log, the last ${lines.length} of ${workerLog.length} lines, times as on the wall:`,
    ...lines.map((line) => `  ${line}`),
    '',
  ].join('\n');
}
