// Files that somebody may choose by mistake, or that were made to do harm.

import { deflateRawSync } from 'node:zlib';
import { yearsOfRows } from './any-data';

const text = (content: string) => new TextEncoder().encode(content);
const bytes = (...each: number[]) => new Uint8Array(each);
const join = (...parts: Uint8Array[]) => new Uint8Array(Buffer.concat(parts));

const exported = (parts: object) => JSON.stringify({ format: 'limber-export', version: 1, ...parts });
const mega = 1_000_000;

/** What somebody may choose instead of a file that Limber saved, by what it is; and why it is refused, or `null` if it is read. */
export const hostileFiles: readonly (readonly [name: string, file: () => Uint8Array, refused: string | null])[] = [
  ['an empty file', () => text(''), 'empty'],
  ['nothing but white space', () => text(' \r\n\t'), 'empty'],
  ['10 MB of nonsense', () => text('nonsense {['.repeat(mega)), 'notLimbers'],
  ['10 MB of noise', () => Uint8Array.from({ length: 10 * mega }, (_, at) => (at * 2654435761) >>> 13), 'notLimbers'],
  ['more than is read', () => new Uint8Array(20 * mega + 1), 'tooBig'],
  ['a picture', () => bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13), 'notLimbers'],
  ['a zip', () => join(bytes(0x50, 0x4b, 3, 4, 20, 0), new Uint8Array(deflateRawSync(exported({})))), 'notLimbers'],
  ['UTF-16', () => join(bytes(0xff, 0xfe), new Uint8Array(Buffer.from(exported({}), 'utf16le'))), 'notLimbers'],
  [
    'a text that ends within a letter',
    () => join(text(`${exported({ settings: { x: '' } }).slice(0, -3)}`), bytes(0xe2, 0x82)),
    'notLimbers',
  ],
  ['an export that was cut off', () => text(exported({ settings: { voice: true } }).slice(0, -5)), 'damaged'],
  [
    'a mark of the byte order before a good one',
    () => join(bytes(0xef, 0xbb, 0xbf), text(exported({ settings: { voice: true } }))),
    null,
  ],
  ['100,000 brackets', () => text('['.repeat(100_000) + ']'.repeat(100_000)), 'notLimbers'],
  [
    '100,000 brackets in a setting',
    () => text(`{"format":"limber-export","settings":{"hours":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`),
    null,
  ],
  [
    '100,000 objects in a row of history',
    () => text(`{"format":"limber-export","history":[${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}]}`),
    null,
  ],
  ['a number', () => text('7'), 'notLimbers'],
  ['null', () => text('null'), 'notLimbers'],
  ['NaN', () => text('{"format":"limber-export","settings":{"skipsADay":NaN}}'), 'damaged'],
  ['another program’s settings', () => text('{"version":1,"settings":{"voice":true}}'), 'notLimbers'],
  ['an export with nothing in it', () => text(exported({})), 'empty'],
  ['parts of other kinds', () => text(exported({ settings: [], person: 'me', history: {} })), 'empty'],
  [
    'a format in the prototype',
    () => text('{"__proto__":{"format":"limber-export","settings":{"voice":true}}}'),
    'notLimbers',
  ],
  [
    'names that reach for prototypes',
    () =>
      text(
        '{"format":"limber-export","settings":{"__proto__":{"voice":true},"constructor":{"prototype":{"voice":true}},"toString":1},"person":{"memory":{"__proto__":{"doneAt":1},"constructor":1},"favourites":["__proto__","constructor"],"__proto__":{"safety":1}},"history":[{"__proto__":{"kind":"bout"}}]}',
      ),
    null,
  ],
  [
    'values of other kinds',
    () =>
      text(
        exported({
          settings: { voice: 'yes', skipsADay: [], hours: {}, daysOff: 'today', tempo: { toString: 1 } },
          person: { safety: 'ok', memory: [], favourites: {}, notToday: 7 },
          history: [null, 1, 'x', [], { kind: 'bout' }],
        }),
      ),
    null,
  ],
  [
    'dates that are none',
    () =>
      text(
        exported({
          person: {
            safety: { version: 1, checkedAt: 1e300, result: 'ok', hidden: [] },
            memory: { side_bend: { offeredAt: 1e300, doneAt: -1e300, stoppedAt: null } },
            notToday: [{ area: 'neck', until: '999999-99-99' }],
          },
          history: [{ kind: 'bout', v: 2, id: 'a', from: -1e300, at: 1e300, sittingMs: 1e300 }],
        }),
      ),
    null,
  ],
  [
    'HTML and formulas in names',
    () =>
      text(
        exported({
          settings: { '<img src=x onerror=alert(1)>': 1, '=HYPERLINK("http://x")': 2 },
          person: { favourites: ['<script>alert(1)</script>'] },
          history: [{ kind: 'bout', v: 2, id: '=1+1', from: 1, at: 2, sittingMs: 1 }],
        }),
      ),
    null,
  ],
  [
    'a million rows of nothing',
    () => text(`{"format":"limber-export","history":[${'1,'.repeat(mega - 1)}1]}`),
    'tooManyRows',
  ],
  [
    '200,000 rows that make no sense',
    () => text(`{"format":"limber-export","history":[${'{"kind":"bout"},'.repeat(199_999)}{}]}`),
    null,
  ],
  ['a text of 10 MB in a setting', () => text(exported({ settings: { tempo: 'x'.repeat(10 * mega) } })), null],
  [
    '100,000 settings',
    () => text(exported({ settings: Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [`s${at}`, at])) })),
    null,
  ],
  ['ten years of history', () => text(exported({ history: yearsOfRows(10) })), null],
];
