// Which modules come together in one file of a build, so that each page loads few files and no byte for another.

import type { Plugin, Rolldown } from 'vite';

/** Where loading begins: the worker, a page, or an `import()`. */
const roots = {
  worker: /(background-entrypoint|entrypoints\/background\.ts)$/,
  popup: /entrypoints\/popup\/index\.html$/,
  sidepanel: /entrypoints\/sidepanel\/index\.html$/,
  app: /entrypoints\/popup\/app\.tsx$/,
  stored: /lib\/shell\/state-storage\.ts$/,
} as const;

type Root = keyof typeof roots;

/**
 * The file for a module, by the roots that load it. `null` leaves it to the bundler, which makes one file for each set of
 * screens that share a module. If everything were left to it, a popup would load twenty files at first.
 */
function fileOf(isIn: (root: Root) => boolean, isSheet: boolean): string | null {
  const shared = isIn('worker') || isIn('stored') ? '-shared' : '';
  // A module that only one of the two pages loads gets a file of its own. In a shared file it would run in both.
  if (isIn('popup') !== isIn('sidepanel')) return null;
  if (isIn('popup')) return `first${shared}`;
  // One sheet for all of a popup: a second one would have the whole page styled anew as it comes.
  if (isIn('app')) return isSheet ? 'first' : `app${shared}`;
  return isIn('stored') ? 'stored' : null;
}

/** Everything that is loaded together with these modules, including them, but without what they import later. */
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

/** A Vite plugin that bundles into one file what is loaded together, and a function that names the file of a module. */
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
    name: (id) => fileOf((root) => modules.get(root)?.has(id) ?? false, /\.css(?:\?|$)/.test(id)),
  };
}
