import { expect, test, vi } from 'vitest';
import { takeTurn } from '../../../lib/platform/audio-lock';

/** A page that wants to be heard; the locks are the platform's own. */
function page() {
  const leaving = new AbortController();
  const turns: ('atOnce' | 'afterAnother')[] = [];
  takeTurn(leaving.signal, (waited) => turns.push(waited ? 'afterAnother' : 'atOnce'));
  return { turns, close: () => leaving.abort() };
}

// SPEECH-6
test('of three pages one is heard; as each is closed, the next one is', async () => {
  const [first, second, third] = [page(), page(), page()];
  await vi.waitFor(() => expect(first.turns).toEqual(['atOnce']));
  expect([second.turns, third.turns]).toEqual([[], []]);
  first.close();
  await vi.waitFor(() => expect(second.turns).toEqual(['afterAnother']));
  expect(third.turns).toEqual([]);
  second.close();
  await vi.waitFor(() => expect(third.turns).toEqual(['afterAnother']));
  third.close();
});

test('a page that is closed before its turn never has it, and nobody waits for it', async () => {
  const first = page();
  await vi.waitFor(() => expect(first.turns).toEqual(['atOnce']));
  const [second, third] = [page(), page()];
  second.close();
  first.close();
  await vi.waitFor(() => expect(third.turns).toEqual(['afterAnother']));
  expect(second.turns).toEqual([]);
  third.close();
});
