// The popup.

import { begin } from './begin';

void begin((client) => async (at) => {
  const isOpen = await client.openLarger(at);
  if (isOpen) window.close();
  return isOpen;
});
