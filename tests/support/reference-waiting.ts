// The reference on waiting: what a break waits for, and for how long.

import type { Seen } from '../../lib/core/state/seen';
import type { Settings } from '../../lib/core/state/settings';
import { dueOn, isThere, keepQuiet, minutes, type Sheet, type Sign } from './reference-sheet';

const order: readonly Sign['reason'][] = ['screenShare', 'call', 'saidInCall', 'fullscreen', 'audible', 'typing'];

const isWanted = (settings: Settings, { reason, goneSince }: Sign) =>
  goneSince === undefined &&
  {
    screenShare: settings.waitWhileSharing,
    call: settings.waitForCalls,
    saidInCall: true,
    fullscreen: settings.waitForFullscreen,
    audible: settings.waitWhileAudible,
    typing: settings.waitForPause,
  }[reason];

/** What the due break waits for, most important first. */
export const waitsFor = ({ settings, signs }: Sheet) =>
  signs.filter((sign) => sign.waitedSince !== null && !sign.isSpent && isWanted(settings, sign));

/** A minute without reminders after what a break waited for. Not after typing, because the pause in typing would be over. */
function change(sheet: Sheet, signs: readonly Sign[], now: number): void {
  const waited = waitsFor(sheet).some(({ reason }) => reason !== 'typing');
  sheet.signs = signs;
  if (waited && waitsFor(sheet).length === 0) keepQuiet(sheet, now);
}

/** Without it for two minutes, it is over. */
const isLongGone = ({ goneSince }: Sign, now: number) => goneSince !== undefined && now - goneSince >= minutes(2);

/** The signals that are there now, and those that stopped a moment ago. A signal that was there before keeps its waiting time. */
export function seeSignals(sheet: Sheet, seen: Seen, now: number): void {
  const isThereNow = {
    screenShare: seen.isScreenShared,
    call: seen.inCall || seen.isMicOrCameraOn,
    fullscreen: seen.isFullscreen,
    audible: seen.isAudible,
    typing: seen.isBusy,
  };
  const hadWatchers = hasWatchers(sheet);
  const signs = order.flatMap((reason): Sign[] => {
    const known = sheet.signs.filter((sign) => sign.reason === reason && !isLongGone(sign, now));
    if (reason === 'saidInCall') return known;
    if (isThereNow[reason]) {
      const [sign = { reason, until: null, waitedSince: null, isSpent: false }] = known;
      return [{ ...sign, goneSince: undefined }];
    }
    // A pause in typing is what a break waits for, however short.
    const isRemembered = (sign: Sign) => reason !== 'typing' && (sign.isSpent || sign.waitedSince !== null);
    return known.filter(isRemembered).map((sign) => ({ ...sign, goneSince: sign.goneSince ?? now }));
  });
  change(sheet, signs, now);
  if (hasWatchers(sheet) === hadWatchers || sheet.asking.kind !== 'prompt') return;
  // The notification goes while others see the screen. A minute after that, what was shown on the icon only is announced.
  putOff(sheet, now);
  if (hadWatchers) keepQuiet(sheet, now);
}

/** Whether other people see the screen, if the person wants that to matter. */
export const hasWatchers = ({ settings, signs }: Sheet) =>
  settings.waitWhileSharing &&
  signs.some(({ goneSince, reason }) => reason === 'screenShare' && goneSince === undefined);

/**
 * While other people see the screen, or in a call that has sound, uses the microphone or was announced, no input is not an
 * absence.
 */
export const isListening = (sheet: Sheet, { isAudible, isMicOrCameraOn = false }: Seen, now: number) =>
  hasWatchers(sheet) ||
  (sheet.settings.waitForCalls &&
    (isAudible || isMicOrCameraOn) &&
    sheet.signs.some(({ goneSince, reason }) => reason === 'call' && goneSince === undefined)) ||
  sheet.signs.some((sign) => sign.until !== null && now < sign.until);

/** Whether a reminder now would interrupt a call, a film or a full screen that breaks still wait for. */
export const isInTheMiddle = (sheet: Sheet) =>
  hasWatchers(sheet) ||
  sheet.signs.some((sign) => sign.reason !== 'typing' && !sign.isSpent && isWanted(sheet.settings, sign));

const withoutSaid = (sheet: Sheet) => sheet.signs.filter(({ reason }) => reason !== 'saidInCall');

/** "I'm in a call". A prompt that is up comes again when it is over. */
export function sayCall(sheet: Sheet, length: number, now: number): void {
  const said: Sign = { reason: 'saidInCall', until: now + minutes(length), waitedSince: null, isSpent: false };
  sheet.signs = [...withoutSaid(sheet), said].sort(
    (left, right) => order.indexOf(left.reason) - order.indexOf(right.reason),
  );
  putOff(sheet, now);
}

export const endCall = (sheet: Sheet, now: number) => change(sheet, withoutSaid(sheet), now);

export function putOff(sheet: Sheet, now: number, times: 1 | 2 = 1): void {
  if (sheet.asking.kind === 'prompt') sheet.asking = { kind: 'snooze', told: sheet.asking.told, until: now, times };
}

/** "Tell me now". */
export function endWait(sheet: Sheet): void {
  if (waitsFor(sheet).length > 0)
    sheet.signs = sheet.signs.map((sign) => (sign.goneSince === undefined ? { ...sign, isSpent: true } : sign));
}

/** When a break stops waiting for a signal. */
function capOf({ settings }: Sheet, { reason, until, waitedSince }: Sign): number {
  if (reason === 'saidInCall') return until ?? Number.POSITIVE_INFINITY;
  const most = {
    screenShare: settings.callWaitMinutes,
    call: settings.callWaitMinutes,
    fullscreen: 10,
    audible: 10,
    typing: 2,
  }[reason];
  return (waitedSince ?? Number.POSITIVE_INFINITY) + minutes(most);
}

export const nextCap = (sheet: Sheet) =>
  Math.min(Number.POSITIVE_INFINITY, ...waitsFor(sheet).map((sign) => capOf(sheet, sign)));

/** Since when a reminder is due. None is while one is shown or something else goes on. */
function owedOn(sheet: Sheet): number {
  const { asking, pausedUntil } = sheet;
  if (pausedUntil !== null) return Number.POSITIVE_INFINITY;
  if (asking.kind === 'snooze') return Math.max(asking.until, dueOn(sheet));
  return asking.kind === 'nothing' ? dueOn(sheet) : Number.POSITIVE_INFINITY;
}

/** A due break begins to wait, stops waiting, or has nothing to wait for. Returns whether anything changed. */
export function waits(sheet: Sheet, now: number): boolean {
  const isOwed = now >= owedOn(sheet);
  const wouldBeTold = isOwed && now >= sheet.quietUntil && isThere(sheet, now);
  const signs = sheet.signs
    .filter(({ until }) => until === null || now < until)
    .filter((sign) => !isLongGone(sign, now) && (sign.goneSince === undefined || sign.isSpent || isOwed))
    .map((sign): Sign => {
      if (sign.goneSince !== undefined) return sign;
      if (sign.isSpent || !isWanted(sheet.settings, sign)) return settledAside(sheet, sign, isOwed, now);
      if (sign.waitedSince === null) return wouldBeTold ? { ...sign, waitedSince: now } : sign;
      return settledAside(sheet, sign, isOwed, now);
    });
  const isSame = JSON.stringify(signs) === JSON.stringify(sheet.signs);
  if (!isSame) change(sheet, signs, now);
  return !isSame;
}

/** A signal that a break waited for: its time is up, or nothing is due any more. */
function settledAside(sheet: Sheet, sign: Sign, isOwed: boolean, now: number): Sign {
  if (sign.isSpent || sign.waitedSince === null) return sign;
  if (!isOwed) return { ...sign, waitedSince: null };
  return now >= capOf(sheet, sign) ? { ...sign, isSpent: true } : sign;
}
