import { begin } from '../popup/begin';

void begin(() => null);
