import { alarm } from './alarm';
import { environment } from './environment';
import { idle } from './idle';
import { lifecycle } from './lifecycle';
import { notifications } from './notifications';
import { pages } from './pages';
import type { Platform } from './platform';
import { storage } from './storage';
import { surfaces } from './surfaces';
import { tabs } from './tabs';
import { toolbar } from './toolbar';

export const backgroundPlatform: Platform = {
  alarm,
  environment,
  idle,
  lifecycle,
  notifications,
  pages,
  storage,
  surfaces,
  tabs,
  toolbar,
};
