import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { trackerSchema } from '../lib/core/state/tracker';

const root = resolve(import.meta.dirname, '..');

/**
 * Who may import whom (ARCHITECTURE.md). A value names the folders a room may import from; `…:types` allows
 * `import type` only.
 */
const table: Record<string, readonly string[]> = {
  'lib/content': ['lib/content', 'lib/i18n:types'],
  'lib/core': ['lib/content', 'lib/core', 'lib/i18n:types'],
  'lib/platform': ['lib/core:types', 'lib/platform'],
  'lib/history': ['lib/core:types', 'lib/history'],
  'lib/i18n': ['lib/i18n'],
  'lib/shell': ['lib/content', 'lib/core', 'lib/platform:types', 'lib/shell', 'lib/history', 'lib/i18n:types'],
  components: ['lib/content', 'lib/core', 'lib/i18n:types', 'components'],
  entrypoints: ['lib/core', 'lib/platform', 'lib/shell', 'lib/history', 'lib/i18n', 'components', 'entrypoints'],
};

/**
 * The rooms inside the core, from the ground up: a room may import from those it names and from itself. What lies in `lib/core`
 * itself is the machine, which may use all of them and which none may use.
 */
const coreRooms: Record<string, readonly string[]> = {
  state: [],
  sitting: ['state'],
  exercises: ['state'],
  sync: ['state'],
  guide: ['state', 'sitting', 'exercises'],
  stored: ['state', 'sitting', 'exercises', 'guide'],
  reminders: ['state', 'sitting', 'exercises', 'guide'],
  data: ['state', 'sitting', 'exercises', 'guide', 'reminders', 'stored'],
  views: ['state', 'sitting', 'exercises', 'guide', 'reminders'],
};

/** The same inside the components: screens, pages and options use controls and never each other; `app` puts them together. */
const componentRooms: Record<string, readonly string[]> = {
  context: [],
  figure: ['context'],
  controls: ['context', 'figure'],
  screens: ['context', 'figure', 'controls'],
  pages: ['context', 'figure', 'controls'],
  options: ['context', 'figure', 'controls'],
  welcome: ['context', 'figure', 'controls'],
  app: ['context', 'figure', 'controls', 'screens', 'pages', 'options', 'welcome'],
};

/** Inside the drawn figure. Its `Figure`, and the picture of a desk, lie on top. */
const figureRooms: Record<string, readonly string[]> = {
  motion: [],
  shapes: [],
  scene: ['shapes'],
  body: ['shapes'],
  views: ['shapes', 'scene', 'body', 'motion'],
};

/** Packages that only some rooms may import. Anything not listed here is for tests and scripts. */
const packages: Record<string, readonly string[]> = {
  'zod/mini': ['lib/content', 'lib/core', 'lib/shell'],
  '@wxt-dev/webextension-polyfill/browser': ['lib/platform'],
  'webextension-polyfill': ['lib/platform'],
  'wxt/utils/define-background': ['entrypoints'],
  preact: ['components', 'entrypoints'],
  'preact/hooks': ['components'],
  '@lingui/core': ['lib/i18n'],
  idb: ['lib/history'],
  'virtual:other-english': ['lib/i18n'],
  'virtual:app-english': ['lib/i18n'],
  'virtual:first-english': ['lib/i18n'],
  'virtual:worker-english': ['lib/i18n'],
};

/** What the core may not ask: the time and chance come in as arguments. */
const impure = /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bTemporal\.Now\b|\bperformance\.now\b|\bcrypto\b/;

interface Import {
  readonly from: string;
  readonly to: string;
  readonly isTypeOnly: boolean;
  /** By `import()`: it is not loaded with the file, but when that asks for it. */
  readonly isLater: boolean;
}

const sources = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file).replaceAll('\\', '/'));

const roomOf = (path: string) => Object.keys(table).find((room) => path === room || path.startsWith(`${room}/`));

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  const statements = text.matchAll(/^(?:import|export)\s+(type\s)?(?:[^;'"=]*?\sfrom\s+)?['"]([^'"]+)['"];$/gm);
  const later = text.matchAll(/\bimport\((')([^']+)'\)/g);
  return [...statements, ...later].map(([statement, type, specifier = '']) => ({
    from: file,
    to: specifier.startsWith('.')
      ? relative(root, resolve(root, dirname(file), specifier)).replaceAll('\\', '/')
      : specifier,
    isTypeOnly: type !== undefined && type !== "'",
    isLater: statement.startsWith('import('),
  }));
}

const files = Object.keys(table).flatMap(sources);
const imports = files.flatMap(importsOf);

describe('the import table', () => {
  test('reads something', () => {
    expect(imports.length).toBeGreaterThan(100);
  });

  test('is kept by every file', () => {
    const broken = imports.filter(({ from, to, isTypeOnly }) => {
      const room = roomOf(from);
      const target = roomOf(to);
      if (to.endsWith('.css')) return room !== 'components' && room !== 'entrypoints';
      if (!target) return !packages[to]?.includes(room ?? '');
      const allowed = table[room ?? ''] ?? [];
      return !allowed.includes(target) && !(isTypeOnly && allowed.includes(`${target}:types`));
    });
    expect(broken).toEqual([]);
  });

  test('has only lib/platform touch the browser', () => {
    const touching = files.filter(
      (file) =>
        roomOf(file) !== 'lib/platform' && /\b(?:browser|chrome)\.\w+\./.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(touching).toEqual([]);
  });
});

describe('the pages', () => {
  test('begin a stretch in one place, where the question stands before it', () => {
    const beginning = sources('components').filter((file) =>
      readFileSync(join(root, file), 'utf8').includes("type: 'guideStarted'"),
    );
    expect(beginning).toEqual(['components/controls/OfferActions.tsx']);
  });
});

/** Everything that is loaded with a file, itself included: not what it asks for later, and no types. */
function loadedWith(file: string): ReadonlySet<string> {
  const sourceOf = (to: string) => files.find((each) => each.replace(/\.tsx?$/, '') === to) ?? to;
  const loaded = new Set<string>();
  const left = [file];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (loaded.has(next)) continue;
    loaded.add(next);
    const wanted = imports.filter(({ from, isTypeOnly, isLater }) => from === next && !isTypeOnly && !isLater);
    left.push(...wanted.map(({ to }) => sourceOf(to)));
  }
  return loaded;
}

describe('what a page loads', () => {
  const later = new Set(imports.filter(({ isLater }) => isLater).map(({ to }) => to));
  /** Where loading begins. A popup and a side panel begin with the first, and load the second when that stands. */
  const beginnings = ['entrypoints/popup/begin.ts', 'entrypoints/popup/app.tsx', 'entrypoints/options/main.tsx'];

  /** A beginning comes later itself; and the settings page begins with every word, and with the figure that can be chosen there. */
  const isOwn = (beginning: string, loaded: string) =>
    beginning.startsWith(loaded) ||
    (beginning.startsWith('entrypoints/options/') && /^lib\/i18n\/other-english$|^components\/figure\//.test(loaded));

  test.each(beginnings)('with %s has no schema in it: what the worker has parsed is not parsed again', (file) => {
    const loaded = loadedWith(file);
    expect(loaded.size).toBeGreaterThan(30);
    expect([...loaded].filter((each) => each === 'zod/mini')).toEqual([]);
  });

  test.each(beginnings)('with %s does not bring what is to come later', (file) => {
    const loaded = [...loadedWith(file)].map((each) => each.replace(/\.tsx?$/, ''));
    expect(later.size).toBeGreaterThan(10);
    expect(loaded.filter((each) => later.has(each) && !isOwn(file, each))).toEqual([]);
  });

  test('before the first content is no framework', () => {
    const loaded = [...loadedWith('entrypoints/popup/begin.ts')];
    expect(loaded.filter((each) => /^preact|\.tsx$|^lib\/content\/.*poses/.test(each))).toEqual([]);
  });

  test('before the first content is no move, and nothing that changes the state: it only asks when the next break is', () => {
    const loaded = [...loadedWith('entrypoints/popup/begin.ts')];
    const changing = /^lib\/core\/(?:\w+\/)?(?:write-[\w-]+|apply-time|reduce)\.ts$/;
    expect(loaded.filter((each) => /^lib\/content\/(?:catalogue|exercises\/)/.test(each))).toEqual([]);
    expect(loaded.filter((each) => changing.test(each))).toEqual([]);
  });
});

/** Imports that lead back to where they began, types included: files of which each needs all the others. */
function circles(files: readonly string[]): string[] {
  const targets = new Map(files.map((file) => [file.replace(/\.tsx?$/, ''), new Set<string>()]));
  for (const { from, to } of imports) targets.get(from.replace(/\.tsx?$/, ''))?.add(to.replace(/\.tsx?$/, ''));
  // Whoever imports nothing that is left is in no circle.
  for (let left = -1; left !== targets.size; ) {
    left = targets.size;
    for (const [file, wanted] of targets) if (![...wanted].some((each) => targets.has(each))) targets.delete(file);
  }
  return [...targets.keys()];
}

/** A folder that has rooms, and what lies in it above them, which may use all of them and which none may use. */
describe.each([
  { folder: 'lib/core', rooms: coreRooms },
  { folder: 'components', rooms: componentRooms },
  { folder: 'components/figure', rooms: figureRooms },
])('inside $folder', ({ folder, rooms }) => {
  const TOP = 'top';
  const roomIn = (path: string) => {
    const [room = '', ...rest] = path.slice(folder.length + 1).split('/');
    return rest.length > 0 ? room : TOP;
  };

  test('each room uses only those below it', () => {
    expect(new Set([...sources(folder).map(roomIn), TOP])).toEqual(new Set([...Object.keys(rooms), TOP]));
    const upwards = imports.filter(({ from, to }) => {
      if (![from, to].every((path) => path.startsWith(`${folder}/`)) || to.endsWith('.css')) return false;
      const [room, target] = [roomIn(from), roomIn(to)];
      return room !== TOP && room !== target && !rooms[room]?.includes(target);
    });
    expect(upwards).toEqual([]);
  });

  test('no import leads back to where it began', () => {
    expect(circles(sources(folder))).toEqual([]);
  });
});

describe('the core', () => {
  test('asks neither the clock nor chance', () => {
    const asking = [...sources('lib/core'), ...sources('lib/content')].filter((file) =>
      impure.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(asking).toEqual([]);
  });
});

/**
 * The files that write a part of the tracker, and which rooms may call what they make; the machine may call any. What no file
 * writes is `lastEventAt`, which moves with every event (`asOf`).
 */
const writers: Record<string, readonly string[]> = {
  'lib/core/sitting/write-sitting.ts': ['sitting'],
  'lib/core/guide/write-guide.ts': ['guide'],
  'lib/core/reminders/write-reminders.ts': ['reminders'],
  // The prompt, and what the person does: a break that was taken takes the prompt down, and a card comes from a check.
  'lib/core/state/attention.ts': ['state', 'sitting', 'guide', 'reminders'],
  'lib/core/state/explain.ts': ['state', 'sitting', 'guide', 'reminders'],
  'lib/core/starts.ts': [],
};

describe('each part of the tracker', () => {
  const writerOf = /writerOf<([^>]*)>/g;
  const partsIn = (file: string) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(writerOf)].flatMap(([, parts = '']) =>
      [...parts.matchAll(/'(\w+)'/g)].map(([, part = '']) => part),
    );

  test('is written by one function, and by no other', () => {
    const written = sources('lib/core').flatMap((file) => partsIn(file).map((part) => [file, part] as const));
    expect([...new Set(written.map(([file]) => file))].sort()).toEqual(Object.keys(writers).sort());
    expect(['lastEventAt', ...written.map(([, part]) => part)].sort()).toEqual(Object.keys(trackerSchema.shape).sort());
    // A spread of the whole tracker would write them all.
    const spreading = sources('lib/core').filter((file) =>
      /\.\.\.(?:\w+\.)?tracker\b/.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(spreading.sort()).toEqual([
      'lib/core/state/state.ts',
      'lib/core/stored/late-storage.ts',
      'lib/core/stored/read-tracker.ts',
    ]);
  });

  test('is written in the rooms that have a say in it', () => {
    const elsewhere = imports.filter(({ from, to }) => {
      const rooms = writers[`${to}.ts`];
      const [, , room = '', file] = from.split('/');
      const isWriter = to.includes('/write-') || to.endsWith('/explain');
      return rooms && isWriter && from.startsWith('lib/core/') && file !== undefined && !rooms.includes(room);
    });
    expect(elsewhere).toEqual([]);
  });
});

describe('the words of the core', () => {
  /** Named for what they are made for; whoever reads them has what they stand for beside them. */
  const technical =
    /(?:View|Wish|Wishes|Name|NameOf|Event|Request|Summary|Read|Parts|Outcome|Section|NotedStep|AudibleState|End|By|Known|Rest|Week|Moment|Reduction|Answers|NextWorkday|ExplanationMessage|OnCard|OnShow|RoutineOffer|ChosenPause|ShownFollowUp|PromptUp|ToldPrompt|FollowUp\w+|BreakNotification|BreakSize|\w+Row|UnknownOfPerson|Changes?|CsvWords|ChosenFile|ImportWay|ImportDone|BeforeImport)$/;
  const page = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8');
  const types = sources('lib/core').flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(/^export (?:type|interface) (\w+)/gm)].map(
      ([, name = '']) => name,
    ),
  );

  test('stand in ARCHITECTURE.md: a new type that is none of a view’s or a row’s has to be explained there', () => {
    expect(types.length).toBeGreaterThan(50);
    expect(types.filter((name) => !technical.test(name) && !page.includes(`\`${name}\``))).toEqual([]);
  });

  test('are no others than the code has', () => {
    const explained = page.slice(page.indexOf('## The rooms of the core'), page.indexOf('## When a break is told'));
    const named = [...explained.matchAll(/`([A-Z][A-Za-z]+)`/g)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter((name) => !types.includes(name))).toEqual([]);
  });

  test('and the page can be read in one sitting', () => {
    expect(page.split('\n').length).toBeLessThanOrEqual(151);
  });
});

describe('the sources', () => {
  test('say in their first line what they are for; a component and a move are named by it', () => {
    const tools = ['scripts', 'tests/support', 'tests/workday', 'tests/unattended', 'tests/languages', 'tests/shots'];
    const silent = [...files, ...sources('lib/history'), ...tools.flatMap(sources)]
      .filter((file) => !/^(?:components|lib\/content\/exercises)\/|\.test\.ts$/.test(file))
      .filter((file) => !/^(?:\/\/ |\/\*\*)/.test(readFileSync(join(root, file), 'utf8')));
    expect(silent).toEqual([]);
  });

  test('stay small: about 200 lines is where to look for a second reason', () => {
    const long = files
      .filter((file) => !file.startsWith('lib/i18n/locales/'))
      .map((file) => [file, readFileSync(join(root, file), 'utf8').split('\n').length] as const)
      .filter(([, lines]) => lines > 215);
    expect(long).toEqual([]);
  });

  test('leave no debt without a date', () => {
    const undated = files.filter((file) =>
      /\b(?:TODO|FIXME|HACK)\b(?! \[\d{4}-)/.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(undated).toEqual([]);
  });
});
