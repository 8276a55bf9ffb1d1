// Decides what is used instead when the system gives a time, a zone or a language that makes no sense.

import { isZone } from '../core/state/time';
import type { EnvironmentAdapter } from '../platform/platform';
import type { Report } from './faults';

/** The time zone if the system names none. Then only the times that people read are wrong; lengths of time are right. */
const UNKNOWN_ZONE = 'UTC';

const UNKNOWN_LANGUAGE = 'en';

function isLanguage(code: string): boolean {
  try {
    return new Intl.Locale(code).language.length > 0;
  } catch {
    return false;
  }
}

const isTime = (value: unknown) => Number.isFinite(value);
const isText = (isOne: (text: string) => boolean) => (value: unknown) => typeof value === 'string' && isOne(value);

/** A second clock of the system, in case the first one gives no time. */
const spareNow = () => Math.round(performance.timeOrigin + performance.now());

/**
 * The time, zone and language of the system, checked as they are read. Chromium may name a time zone that it does not know
 * itself (`Etc/Unknown`, with `TZ=:/etc/localtime`), and then every question to the calendar would throw.
 */
export function tryEnvironment(environment: EnvironmentAdapter, report: Report): EnvironmentAdapter {
  // The values that passed. Each is read at every event and rarely changes.
  const passed = new Map<string, unknown>();
  function tried<Value>(
    what: string,
    ask: () => Value,
    isGood: (value: unknown) => boolean,
    otherwise: () => Value,
  ): Value {
    try {
      const value = ask();
      if (passed.has(what) && passed.get(what) === value) return value;
      if (isGood(value)) {
        passed.set(what, value);
        return value;
      }
      report(`environment.${what}`, value);
    } catch (error) {
      report(`environment.${what}`, error);
    }
    return otherwise();
  }
  return {
    now: () => tried('now', environment.now, isTime, spareNow),
    zone: () => tried('zone', environment.zone, isText(isZone), () => UNKNOWN_ZONE),
    language: () => tried('language', environment.language, isText(isLanguage), () => UNKNOWN_LANGUAGE),
  };
}
