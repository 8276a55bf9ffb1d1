// The words by which each setting is found on the settings page.

import { join } from 'node:path';
import { defaultSettings, namesOf, type SettingName, type Settings } from '../../lib/core/state/settings';
import { locales, readMessages } from '../../scripts/build/message-files';

const words = readMessages(join(locales, 'en'));

/** The English text of a key; empty if there is none. */
export const say = (key: string) => words[key]?.message ?? '';

/** Settings with a control of their own, and the text on it while they have their defaults. */
const ownControls: { readonly [Name in SettingName]?: string } = {
  shortBreakEveryMinutes: 'now.every.legend',
  hours: 'hours.when',
  daysOff: 'hours.daysOff',
};

/** The text on the control of a setting, on the settings page. */
export const writtenOn = (name: SettingName) => say(ownControls[name] ?? `settings.${name}`);

/** Every switch is on and the rest has its default, so nothing that depends on a switch is left out. */
export const allSwitchesOn: Settings = {
  ...defaultSettings,
  ...Object.fromEntries(namesOf('switch').map((name) => [name, true])),
};

/** The texts on the controls of the open page. Runs in the page. */
export const writtenOnControls = () =>
  [...document.querySelectorAll('main label, main legend, main button')].map((each) => each.textContent ?? '');
