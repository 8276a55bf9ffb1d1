// The side panel, which is also the larger view in a tab.

import { begin } from '../popup/begin';

void begin(() => null);
