import { expect, test } from 'vitest';
import { createSent } from '../../../components/controls/sent';

type Days = readonly string[];

/** Days off, and a background that answers when it is told to. */
function start(stored: Days = []) {
  const asked: { readonly value: Days; readonly answer: (isTaken: boolean) => void }[] = [];
  const sent = createSent<Days>(stored, (value) => new Promise((answer) => void asked.push({ value, answer })));
  const add = (day: string) => sent.change((days) => [...days, day]);
  return { asked, sent, add };
}

test('two days added quickly are both off, however slow the background is', () => {
  const { asked, add } = start(['a']);
  void add('b');
  void add('c');
  expect(asked.map(({ value }) => value)).toEqual([
    ['a', 'b'],
    ['a', 'b', 'c'],
  ]);
});

test('the first being stored does not undo the second', async () => {
  const { asked, sent, add } = start();
  const first = add('b');
  void add('c');
  sent.see(['b']);
  asked[0]?.answer(true);
  expect(await first).toBe(true);
  expect(sent.latest()).toEqual(['b', 'c']);
});

test('what was refused is shown no longer', async () => {
  const { asked, sent, add } = start(['a']);
  const refused = add('b');
  asked[0]?.answer(false);
  expect(await refused).toBe(false);
  expect(sent.latest()).toEqual(['a']);
});

test('taken and not yet read again, the next change still builds on it', async () => {
  const { asked, add } = start(['a']);
  const first = add('b');
  asked[0]?.answer(true);
  await first;
  void add('c');
  expect(asked[1]?.value).toEqual(['a', 'b', 'c']);
});

test('once stored, what another page changes is what counts', async () => {
  const { asked, sent, add } = start();
  const first = add('b');
  sent.see(['b']);
  asked[0]?.answer(true);
  await first;
  sent.see(['z']);
  expect(sent.latest()).toEqual(['z']);
});
