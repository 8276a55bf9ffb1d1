// Runs commands, and ends a script with their code.

import { spawn } from 'node:child_process';

export interface RunOptions {
  readonly env?: NodeJS.ProcessEnv;
  /** Hides the output, and shows it only if the command fails. */
  readonly quiet?: boolean;
}

/** A command that ended with another code than 0. */
export class CommandFailed extends Error {
  override readonly name = 'CommandFailed';
  readonly code: number;
  constructor(command: string, code: number) {
    super(`"${command}" ended with ${code}`);
    this.code = code;
  }
}

/**
 * Runs a command of the project or of the system to its end. `scripts/setup.mjs` has put the project's commands on PATH.
 *
 * @throws CommandFailed
 */
export async function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<void> {
  const code = await new Promise<number>((resolve, reject) => {
    const child = spawn(command, args, {
      env: { ...process.env, ...options.env },
      stdio: options.quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      // On Windows, commands from packages are `.cmd` files, which only a shell starts.
      shell: process.platform === 'win32',
    });
    const said: Buffer[] = [];
    child.stdout?.on('data', (chunk: Buffer) => said.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => said.push(chunk));
    child.on('error', reject);
    child.on('close', (ended) => {
      if (ended !== 0) process.stderr.write(Buffer.concat(said));
      resolve(ended ?? 1);
    });
  });
  if (code !== 0) throw new CommandFailed([command, ...args].join(' '), code);
}

/** Runs a whole script. If it fails, it prints one line without a stack and sets the exit code. */
export async function script(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = error instanceof CommandFailed ? error.code : 1;
  }
}
