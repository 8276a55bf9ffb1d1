import { begin } from './begin';

void begin((client) => async () => {
  const isOpen = await client.openLarger();
  if (isOpen) window.close();
  return isOpen;
});
