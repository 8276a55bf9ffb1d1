// The page that a new translation begins with: the decisions that hold for all of its words.

const terms = [
  ['break', 'the time in which somebody stretches or gets up'],
  ['long break', 'a few minutes away from the desk'],
  ['natural break', 'somebody was away anyway; it counts'],
  ['due', 'the time for a break has come'],
  ['snooze', 'the reminder comes again in a few minutes'],
  ['skip', 'this break is left out'],
  ['at the desk', 'sitting in front of the computer'],
  ['away', 'not at the desk'],
  ['stretch', 'some moves, one after the other'],
  ['move', 'one exercise, such as the side bend'],
  ['side', 'the person’s own, left or right'],
  ['hold', 'staying in a position and breathing on'],
  ['repetition', 'doing the same again'],
  ['step', 'one line of a move'],
  ['guide', 'the page that leads through a stretch'],
  ['safety check', 'the questions before the first stretch'],
  ['sign', 'something of the body that needs a doctor’s look'],
  ['reminder', 'the notification that a break is due'],
  ['working hours', 'when reminders may come'],
  ['pause', 'no reminders for a while'],
] as const;

/** A page of notes for a new language, to be filled in. */
export const notesOf = (code: string): string => `# ${code}

## How people are spoken to

Formal or informal, as health leaflets of the country do it: …

## LEFT and RIGHT

The forms that are used (the same as in \`guide.side.left.forms\` and \`guide.side.right.forms\`): …

## Words

One word for each, everywhere.

| English | ${code} | what it is |
| --- | --- | --- |
${terms.map(([term, meaning]) => `| ${term} | | ${meaning} |`).join('\n')}

## Emergency numbers

Which, and why: …

## Who translated, and who has read it

…
`;
