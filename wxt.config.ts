import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { meetingSites } from './lib/platform/meeting-sites';
import packageJson from './package.json' with { type: 'json' };
import { chunksByRoot } from './scripts/build/chunks';
import { compileMessages } from './scripts/build/compile-messages';
import { icons } from './scripts/build/icons';
import { catalogues, languageCodes } from './scripts/build/languages';
import { manifestCommands, manifestMessages } from './scripts/build/manifest-assets';
import { englishWords, locales } from './scripts/build/message-files';
import { writeMessageTypes } from './scripts/build/message-types';
import { oldestBrowsers } from './scripts/build/oldest-browsers';
import { polyfillModule } from './scripts/build/polyfill-module';
import { thirdPartyNotices } from './scripts/build/third-party-notices';

/** Nothing from anywhere but the extension itself; not even inline styles. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const chunks = chunksByRoot();

const notices = thirdPartyNotices(import.meta.dirname);

/** `npm start -- --demo` brings the first break forward to this many seconds after installing. Never in a release. */
const demoSeconds = Number(process.env.LIMBER_DEMO_SECONDS ?? 0);

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  outDirTemplate: `{{browser}}-mv{{manifestVersion}}${demoSeconds ? '-demo' : '{{modeSuffix}}'}`,
  // For `npm run dev`: Chromium refuses to start as root with its sandbox on; for anyone else it stays on.
  webExt: { chromiumArgs: process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [] },
  targetBrowsers: ['chrome', 'edge', 'firefox'],
  vite: () => ({
    plugins: [polyfillModule(), compileMessages(writeMessageTypes), preact(), notices.plugin, chunks.plugin],
    define: {
      __DEMO_SECONDS__: JSON.stringify(demoSeconds),
      __VERSION__: JSON.stringify(packageJson.version),
      __LANGUAGES__: JSON.stringify(languageCodes(locales)),
    },
    build: {
      sourcemap: false,
      modulePreload: {
        // Every browser that Limber asks for preloads modules by itself.
        polyfill: false,
        // All is on the disk: what an `import()` brings with it is there as soon as it is asked for, and a link for each file costs more.
        resolveDependencies: (_file, dependencies, { hostType }) => (hostType === 'html' ? dependencies : []),
      },
      rolldownOptions: {
        output: {
          codeSplitting: {
            includeDependenciesRecursively: false,
            groups: [{ name: chunks.name, debugName: 'by root' }],
          },
        },
      },
    },
  }),
  manifest: ({ browser, mode }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['alarms', 'contextMenus', 'idle', 'notifications', 'storage'],
    // Asked for by a click in the settings, and not before.
    optional_host_permissions: meetingSites.flatMap(({ origins }) => [...origins]),
    commands: manifestCommands(),
    icons,
    action: {
      default_title: '__MSG_name__',
      default_icon: icons,
      // Firefox would put it in the menu of extensions, where its badge and countdown are not seen. Chrome knows no such key.
      ...(browser === 'firefox' && { default_area: 'navbar' }),
    },
    ...(mode === 'production' && { content_security_policy: { extension_pages: contentSecurityPolicy } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: '{5f0d8a6e-3b0c-4c5e-9d0b-7a1f6c2e4b90}',
              strict_min_version: `${oldestBrowsers.firefox}.0`,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          minimum_chrome_version: oldestBrowsers.chrome,
          // What an organisation may set. Firefox reads a policy without a schema, and knows no such key.
          storage: { managed_schema: 'policy-schema.json' },
        }),
  }),
  hooks: {
    // `imports: false` leaves the plugin in: wherever a variable is called `storage` or `browser` it added wxt's own, unused.
    'config:resolved': ({ config }) => {
      Object.assign(config.imports, { imports: [], presets: [] });
    },
    'build:publicAssets': async (wxt, files) => {
      if (wxt.config.browser === 'firefox') {
        files.splice(0, files.length, ...files.filter(({ relativeDest }) => relativeDest !== 'policy-schema.json'));
      }
      files.push(manifestMessages('en', englishWords()), ...catalogues(locales));
      // What `npm run dev` opens has tools of wxt in it, and goes to nobody.
      if (wxt.config.command === 'build') files.push(await notices.asset());
    },
  },
});
