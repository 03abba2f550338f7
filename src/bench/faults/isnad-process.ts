/// The program as it is installed, running. The one rule kept here: what it said is kept, for whoever wants to know why it ended.

import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';

export class IsnadProcess {
  readonly #child: ChildProcess;
  readonly #ended: Promise<number | null>;
  #said = '';

  constructor(...args: readonly string[]) {
    this.#child = spawn(process.execPath, [resolve('bin/isnad.js'), ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
    this.#child.stderr?.on('data', (chunk: Buffer) => {
      this.#said += chunk.toString();
    });
    this.#ended = new Promise((done) => this.#child.once('close', done));
  }

  said(text: string): boolean {
    return this.#said.includes(text);
  }

  get hasEnded(): boolean {
    return this.#child.exitCode !== null || this.#child.signalCode !== null;
  }

  kill(signal: 'SIGKILL' | 'SIGTERM'): void {
    this.#child.kill(signal);
  }

  /// Waits for its end; throws what it said where it failed.
  async end(): Promise<void> {
    const code = await this.#ended;
    if (code !== 0) throw new Error(`isnad ended with ${code}:\n${this.#said}`);
  }

  /// Waits until it is gone, however it went.
  async gone(): Promise<void> {
    await this.#ended;
  }
}
