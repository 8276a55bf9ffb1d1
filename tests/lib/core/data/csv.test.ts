import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvWords } from '../../../../components/options/data/csv-words';
import { cellOf, csvOf } from '../../../../lib/core/data/csv';
import { boutRow, breakRow } from '../../../../lib/core/state/history-row';
import { HOUR, MINUTE } from '../../../../lib/core/state/time';
import { english } from '../../../../lib/i18n/english';
import { createLanguage } from '../../../../lib/i18n/language';
import { loadFrom } from '../../../support/catalogue';
import { language } from '../../../support/language';

/** Reads one line of a table as RFC 4180 has it. */
function cellsIn(line: string): string[] {
  const cells = [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)];
  return cells.map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '');
}

// DATA-10
describe('a cell', () => {
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1'])(
    'that begins as a formula is text: %j',
    (text) => {
      expect(cellsIn(cellOf(text))).toEqual([`'${text}`]);
    },
  );

  test('says what it said, whatever is in it, and begins as no formula', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n",;a '.split('')) }), (text) => {
        const [read = ''] = cellsIn(cellOf(text));
        expect([text, `'${text}`]).toContain(read);
        expect(read).not.toMatch(/^[=+\-@\t\r\n]/);
      }),
    );
  });
});

test('the history is a table that a spreadsheet reads: a mark, titles, and each line with its time and zone', () => {
  const at = Date.UTC(2026, 2, 2, 9);
  const rows = [
    boutRow({ id: 'a', from: at - HOUR, at, sittingMs: 55 * MINUTE }),
    breakRow('b', at, 'offered', { lateMs: 4000, exercises: ['side_bend', 'chin_tuck'] }),
    // Summer: another time of the same clock.
    breakRow('c', Date.UTC(2026, 6, 1, 9), 'done', { size: 'long', durationMs: 5 * MINUTE }),
    { kind: 'wait', v: 2, id: 'd', from: at, at: at + MINUTE, reason: 'call' } as const,
  ];
  const text = [...csvOf(rows, csvWords(language), 'Europe/Berlin')].join('');
  expect(text.startsWith('\uFEFFBegan,Ended,')).toBe(true);
  expect(text.split('\r\n').slice(1)).toEqual([
    '2026-03-02T09:00:00+01:00,2026-03-02T10:00:00+01:00,At the desk,,,55,,,',
    `,2026-03-02T10:00:00+01:00,Break,Offered,Short,,4,,"${language.t('side_bend.name')}; ${language.t('chin_tuck.name')}"`,
    ',2026-07-01T11:00:00+02:00,Break,Taken,Long,,,300,',
    '2026-03-02T10:00:00+01:00,2026-03-02T10:01:00+01:00,A due break waited,A call,,,,60,',
    '',
  ]);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

// DATA-12
test.each([
  ['en-US', 'en', ','],
  ['en-GB', 'en', ','],
  ['de-DE', 'de', ';'],
  ['de-DE', 'en', ';'],
  ['en-US', 'de', ';'],
  ['de-CH', 'de', ';'],
  ['fr', 'fr', ';'],
  ['pt-BR', 'pt-BR', ';'],
  ['es', 'es', ';'],
  ['es-MX', 'es', ','],
  ['ar-EG', 'ar', ';'],
  ['ja', 'ja', ','],
  ['hi', 'hi', ','],
  ['zh-CN', 'zh-CN', ','],
])('a browser of %s that reads %s gets columns, and not one cell a line: %s', async (browser, code, separator) => {
  const reader = createLanguage(browser, loadFrom({ [code]: {} }, english), english);
  await reader.use(code);
  const rows = [breakRow('b', 0, 'offered', { lateMs: 4000, exercises: ['side_bend', 'chin_tuck'] })];
  const lines = [...csvOf(rows, csvWords(reader), 'UTC')].join('').split('\r\n').slice(0, -1);
  for (const line of lines) {
    // What is in quotes is within a cell.
    const outside = line.replace(/"[^"]*"/g, '');
    expect(outside.split(separator)).toHaveLength(9);
    expect(outside).not.toContain(separator === ',' ? ';' : ',');
  }
});
