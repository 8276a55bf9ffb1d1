// All adapters of the background in one.

import { alarm } from './alarm';
import { calls } from './calls';
import { commands } from './commands';
import { environment } from './environment';
import { idle } from './idle';
import { lifecycle } from './lifecycle';
import { managed } from './managed';
import { menu } from './menu';
import { notifications } from './notifications';
import { pages } from './pages';
import type { Platform } from './platform';
import { sharing } from './sharing';
import { storage } from './storage';
import { stores } from './stores';
import { surfaces } from './surfaces';
import { sync } from './sync';
import { tabs } from './tabs';
import { toolbar } from './toolbar';
import { windows } from './windows';

export const backgroundPlatform: Platform = {
  alarm,
  calls,
  commands,
  environment,
  idle,
  lifecycle,
  managed,
  menu,
  notifications,
  pages,
  sharing,
  storage,
  stores,
  surfaces,
  sync,
  tabs,
  toolbar,
  windows,
};
