import { expect, test } from 'vitest';
import { readState } from '../../../lib/shell/stored-state';
import { screens } from '../../support/screens';

const now = Date.UTC(2026, 2, 2, 10);

test.each(screens.map((screen) => [screen.name, screen] as const))(
  'what a browser test stores for the screen %s is what Limber itself could have stored',
  (_, screen) => {
    const { toWrite, unreadable } = readState(screen.stored(now) as Record<string, unknown>, now, 'Europe/Berlin');
    expect({ toWrite, unreadable }).toEqual({ toWrite: [], unreadable: {} });
  },
);
