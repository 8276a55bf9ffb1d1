import type { Plugin, Rolldown } from 'vite';

/** Where loading begins: the worker, a page, or an `import()`. */
const roots = {
  worker: /(background-entrypoint|entrypoints\/background\.ts)$/,
  popup: /entrypoints\/popup\/index\.html$/,
  sidepanel: /entrypoints\/sidepanel\/index\.html$/,
  app: /entrypoints\/popup\/app\.tsx$/,
  options: /entrypoints\/options\/index\.html$/,
  stored: /lib\/shell\/state-storage\.ts$/,
} as const;

type Root = keyof typeof roots;

/**
 * The file that a module is in, by where it is loaded from; `null` leaves it to the bundler, which makes one for each set of screens
 * that share a module. Left to it a popup would begin by opening twenty.
 */
function fileOf(isIn: (root: Root) => boolean): string | null {
  const shared = isIn('worker') || isIn('stored') ? '-shared' : '';
  // What only one of them begins with is its own: in a shared file it would run in both.
  if (isIn('popup') !== isIn('sidepanel')) return null;
  if (isIn('popup')) return `first${shared}`;
  if (isIn('app')) return isIn('options') ? `pages${shared}` : `app${shared}`;
  return isIn('stored') ? 'stored' : null;
}

/** Everything that comes with these modules, themselves among them; not what they ask for later. */
function loadedWith(context: Rolldown.PluginContext, from: readonly string[]): ReadonlySet<string> {
  const loaded = new Set<string>();
  const left = [...from];
  for (let id = left.pop(); id !== undefined; id = left.pop()) {
    if (loaded.has(id)) continue;
    loaded.add(id);
    left.push(...(context.getModuleInfo(id)?.importedIds ?? []));
  }
  return loaded;
}

/** A Vite plugin that puts into one file what is loaded together, and the name of the file that a module is in. */
export function chunksByRoot(): { readonly plugin: Plugin; readonly name: (id: string) => string | null } {
  const modules = new Map<Root, ReadonlySet<string>>();
  return {
    plugin: {
      name: 'limber:chunks',
      buildEnd() {
        const pathOf = (id: string) => id.replaceAll('\\', '/').replace(/\?.*$/, '');
        for (const [root, file] of Object.entries(roots) as [Root, RegExp][]) {
          const from = [...this.getModuleIds()].filter((id) => file.test(pathOf(id)));
          modules.set(root, loadedWith(this as unknown as Rolldown.PluginContext, from));
        }
      },
    },
    name: (id) => fileOf((root) => modules.get(root)?.has(id) ?? false),
  };
}
