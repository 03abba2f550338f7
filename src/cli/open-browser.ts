/// Opens a browser. The one rule kept here: it never fails; where there is no display nothing happens.

import { spawn } from 'node:child_process';

interface Opener {
  readonly command: string;
  readonly args: readonly string[];
}

function maybeOpener(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): Opener | null {
  if (env.CI || env.SSH_CONNECTION) return null;
  if (platform === 'darwin') return { command: 'open', args: [] };
  if (platform === 'win32') return { command: 'cmd', args: ['/c', 'start', ''] };
  return env.DISPLAY || env.WAYLAND_DISPLAY ? { command: 'xdg-open', args: [] } : null;
}

/// Opens an address in the system's browser and says whether it tried.
export function openBrowser(url: string): boolean {
  const opener = maybeOpener(process.platform, process.env);
  if (!opener) return false;
  const child = spawn(opener.command, [...opener.args, url], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
  return true;
}
