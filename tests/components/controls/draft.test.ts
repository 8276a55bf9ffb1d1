import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createDraft, type Draft, SAVED_AFTER } from '../../../components/controls/draft';
import { readNumber } from '../../../components/controls/read-number';

const range = { least: 15, most: 60 };

let draft: Draft<string, number>;
/** What was sent and is not answered yet, in order. */
let asked: { readonly value: number; readonly answer: (isTaken: boolean) => void }[];
let sentSoFar: number[];

const settle = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers();
  asked = [];
  sentSoFar = [];
  draft = createDraft({
    stored: 30,
    toText: String,
    read: (text: string) => readNumber(text, range),
    put: (value) => {
      sentSoFar.push(value);
      return new Promise<boolean>((answer) => void asked.push({ value, answer }));
    },
    onChanged: () => undefined,
  });
  draft.enter();
});

afterEach(() => void vi.useRealTimers());

const rest = () => vi.advanceTimersByTimeAsync(SAVED_AFTER);

/** The background takes the oldest that was sent, and it is stored. */
async function taken(): Promise<void> {
  const first = asked.shift();
  if (!first) throw new Error('nothing was sent');
  draft.see(first.value);
  first.answer(true);
  await settle();
}

test('what was typed is saved a moment later, within 400 ms', async () => {
  draft.type('45');
  expect(sentSoFar).toEqual([]);
  await vi.advanceTimersByTimeAsync(400);
  expect(sentSoFar).toEqual([45]);
  await taken();
  expect(draft.outcome()).toBe('saved');
});

test('"1" on the way to "15" is neither saved nor refused', async () => {
  draft.type('1');
  await rest();
  expect(sentSoFar).toEqual([]);
  expect(draft.outcome()).toBe('none');
  draft.type('15');
  await rest();
  expect(sentSoFar).toEqual([15]);
});

test('a page that goes saves at once, and says nothing', () => {
  draft.type('45');
  draft.flush();
  expect(sentSoFar).toEqual([45]);
  draft.flush();
  expect(sentSoFar).toEqual([45]);
});

test('a page that goes in the middle of a number saves nothing', () => {
  draft.type('4');
  draft.flush();
  expect(sentSoFar).toEqual([]);
});

test('whoever leaves a field that makes no sense hears it, and what they typed stays', () => {
  draft.type('5');
  draft.leave();
  expect(draft.outcome()).toBe('senseless');
  expect(draft.text()).toBe('5');
  expect(sentSoFar).toEqual([]);
});

test('what is typed while the background is slow is not taken back by what was sent before', async () => {
  draft.type('45');
  await rest();
  draft.type('5');
  await taken();
  expect(draft.text()).toBe('5');
  draft.type('50');
  await rest();
  await taken();
  expect(sentSoFar).toEqual([45, 50]);
  expect(draft.text()).toBe('50');
  expect(draft.outcome()).toBe('saved');
});

test('two that are on their way at once: the last one counts, whatever comes of the first', async () => {
  draft.type('45');
  await rest();
  draft.type('50');
  await rest();
  const [first, second] = asked;
  draft.see(45);
  draft.see(50);
  second?.answer(true);
  await settle();
  first?.answer(false);
  await settle();
  expect(draft.text()).toBe('50');
  expect(draft.outcome()).toBe('saved');
});

test('left while it is on its way, it does not jump back to what is stored', async () => {
  draft.type('45');
  draft.leave();
  expect(draft.text()).toBe('45');
  await taken();
  expect(draft.text()).toBe('45');
});

test('a background that refuses: it says so, keeps what was typed, and the next try sends it again', async () => {
  draft.type('45');
  draft.leave();
  asked.shift()?.answer(false);
  await settle();
  expect(draft.outcome()).toBe('notTaken');
  expect(draft.text()).toBe('45');
  draft.done();
  expect(sentSoFar).toEqual([45, 45]);
  await taken();
  expect(draft.outcome()).toBe('saved');
});

test('a background that took it after all, too late to say so: it is saved', async () => {
  draft.type('45');
  await rest();
  asked.shift()?.answer(false);
  await settle();
  draft.see(45);
  expect(draft.outcome()).toBe('saved');
});

test('changed elsewhere, the field follows, unless somebody is typing in it', () => {
  draft.see(20);
  expect(draft.text()).toBe('20');
  draft.type('2');
  draft.see(25);
  expect(draft.text()).toBe('2');
});

test('changed elsewhere after it was left with nonsense in it, the field follows', () => {
  draft.type('5');
  draft.leave();
  draft.see(25);
  expect(draft.text()).toBe('25');
  expect(draft.outcome()).toBe('none');
});

test('typed back to what is stored, nothing is sent', async () => {
  draft.type('3');
  draft.type('30');
  await rest();
  draft.leave();
  expect(sentSoFar).toEqual([]);
  expect(draft.outcome()).toBe('none');
});

test('a change and its taking back within one answer are both sent, in order', async () => {
  draft.type('45');
  await rest();
  draft.type('30');
  await rest();
  expect(sentSoFar).toEqual([45, 30]);
  await taken();
  await taken();
  expect(draft.text()).toBe('30');
});

test('what a button changes on top of what was typed is saved at once', () => {
  draft.type('45');
  draft.set('46');
  expect(sentSoFar).toEqual([46]);
});
