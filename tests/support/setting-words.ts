import { join } from 'node:path';
import { defaultSettings, namesOf, type SettingName, type Settings } from '../../lib/core/state/settings';
import { locales, readMessages } from '../../scripts/build/message-files';

const words = readMessages(join(locales, 'en'));

/** What a key says in English; empty, if there are no words for it. */
export const say = (key: string) => words[key]?.message ?? '';

/** Settings with a control of their own, and what is written on it while they are as by default. */
const ownControls: { readonly [Name in SettingName]?: string } = {
  hours: 'hours.set',
  daysOff: 'hours.daysOff',
};

/** What is written on the control of a setting, on the settings page. */
export const writtenOn = (name: SettingName) => say(ownControls[name] ?? `settings.${name}`);

/** Every switch on and the rest as by default: nothing that depends on a switch is left out. */
export const allSwitchesOn: Settings = {
  ...defaultSettings,
  ...Object.fromEntries(namesOf('switch').map((name) => [name, true])),
};

/** Whatever is written on a control of the page that is open. To be run in the page. */
export const writtenOnControls = () =>
  [...document.querySelectorAll('main label, main legend, main button')].map((each) => each.textContent ?? '');
