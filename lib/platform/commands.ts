// `commands`: keyboard shortcuts.

import { browser } from './browser';
import type { CommandsAdapter } from './platform';

export const commands: CommandsAdapter = {
  onCommand: (listener) => browser.commands.onCommand.addListener((name) => listener(name)),
};
