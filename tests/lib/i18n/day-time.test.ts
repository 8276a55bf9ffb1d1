import { join } from 'node:path';
import { expect, test } from 'vitest';
import { locales, readMessages } from '../../../scripts/build/message-files';

/** What is given a time with its day: "15:54", "tomorrow 9:00", "Monday 9:00" or "10 December at 9:00". */
const withDay = [
  'answer.pauseUntilWorkday',
  'now.pausedUntil',
  'page.stopped.since',
  'pause.untilWorkday',
  'status.off',
  'title.off',
  'title.paused',
  'working.lookedAt',
  'working.verdict.stopped',
];

test.each([
  // A date would need its article after these: "jusqu’au 10 décembre", "depuis le 10 décembre".
  ['fr', /(?:jusqu’à|depuis|à|de) \{time\}/i],
  // Nor is "domani" or "lunes" right after an article.
  ['it', /(?:alle|dalle|le) \{time\}/i],
  ['es', /(?:las|el) \{time\}/i],
])('%s: a time with its day follows no word that would change before a date', (code, wrong) => {
  const texts = readMessages(join(locales, code));
  for (const key of withDay) expect(texts[key]?.message, key).toContain('{time}');
  expect(withDay.filter((key) => wrong.test(texts[key]?.message ?? ''))).toEqual([]);
});
