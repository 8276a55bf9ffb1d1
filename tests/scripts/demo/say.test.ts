import { expect, test } from 'vitest';
import { englishWords } from '../../../scripts/build/message-files';
import { stepIn } from '../../../scripts/demo/say';

const words = englishWords();
const line = words['side_bend.hold.left'];

test('npm start tells the step that stands on the screen', () => {
  const screen = `Move 1 of 2\nStep 2 of 8\n${line}\n${words['side_bend.stop']}`;
  expect(stepIn(screen)).toEqual({ number: 2, line });
});

test('npm start takes no other screen for a step', () => {
  expect(stepIn(words['safety.title'])).toBeUndefined();
  expect(stepIn(line), 'a step has a number').toBeUndefined();
});

test('npm start tells the step before a move that is new, too', () => {
  const before = words['guide.before'];
  expect(stepIn(`Seated side bend\nStep 1 of 8\n${before}\n${words['side_bend.leaveOut']}`)).toEqual({
    number: 1,
    line: before,
  });
});
