/// Where the nodes of the queue are: each in a network namespace of its own, so that one can be cut off, or all on this machine's loopback where
/// the system does not allow that. The one rule kept here: what was made is taken away.

import { isRunning } from '../../store/is-running.ts';
import { command, Refused } from './command.ts';

export interface Network {
  /// The address of each node.
  readonly hosts: readonly string[];
  /// Why no node can be cut off here; null where one can.
  readonly refused: string | null;
  /// The command line that runs a program as a node.
  at(node: number, program: string, ...args: readonly string[]): readonly string[];
  /// Takes a node's cable out, or puts it in again.
  plug(node: number, isIn: boolean): void;
  remove(): void;
}

const SUBNET = '10.213.77';

function loopback(nodes: number, refused: string): Network {
  return {
    hosts: Array.from({ length: nodes }, () => '127.0.0.1'),
    refused,
    at: (_, program, ...args) => [program, ...args],
    plug: () => {
      throw new Refused(refused);
    },
    remove: () => undefined,
  };
}

/// One namespace a node, all on one bridge.
function namespaces(nodes: number): Network {
  const tag = `is${process.pid}`;
  const all = Array.from({ length: nodes }, (_, node) => ({ space: `${tag}n${node}`, cable: `${tag}c${node}` }));
  const remove = (): void => removeTagged(tag);
  try {
    removeLeft();
    command('ip', 'link', 'add', tag, 'type', 'bridge');
    command('ip', 'addr', 'add', `${SUBNET}.1/24`, 'dev', tag);
    command('ip', 'link', 'set', tag, 'up');
    for (const [node, { cable, space }] of all.entries()) connect(tag, space, cable, `${SUBNET}.${node + 2}/24`);
  } catch (error) {
    remove();
    throw error;
  }
  return {
    hosts: all.map((_, node) => `${SUBNET}.${node + 2}`),
    refused: null,
    at: (node, program, ...args) => ['ip', 'netns', 'exec', all[node]?.space ?? '', program, ...args],
    plug: (node, isIn) => void command('ip', 'link', 'set', all[node]?.cable ?? '', isIn ? 'up' : 'down'),
    remove,
  };
}

function connect(bridge: string, space: string, cable: string, address: string): void {
  command('ip', 'netns', 'add', space);
  command('ip', 'link', 'add', cable, 'type', 'veth', 'peer', 'name', 'eth0', 'netns', space);
  command('ip', 'link', 'set', cable, 'master', bridge, 'up');
  command('ip', '-n', space, 'addr', 'add', address, 'dev', 'eth0');
  for (const device of ['eth0', 'lo']) command('ip', '-n', space, 'link', 'set', device, 'up');
}

/// A run that was killed leaves its bridge, which has the addresses of this one; only one runs at a time.
function removeLeft(): void {
  for (const [, tag] of command('ip', '-o', 'link', 'show', 'type', 'bridge').matchAll(/: (is\d+): /g)) {
    if (isRunning(Number(tag?.slice(2)))) throw new Refused(`another run has the network ${tag}: wait until it ends`);
    removeTagged(tag ?? '');
  }
}

/// Takes away a bridge and the namespaces on it, of whatever run.
function removeTagged(tag: string): void {
  for (const [, space] of command('ip', 'netns', 'list').matchAll(/^(\S+)/gm))
    if (space?.startsWith(`${tag}n`)) attempt('ip', 'netns', 'del', space);
  attempt('ip', 'link', 'del', tag);
}

function attempt(program: string, ...args: readonly string[]): void {
  try {
    command(program, ...args);
  } catch {
    // What is not there need not be taken away.
  }
}

export function openNetwork(nodes: number): Network {
  try {
    return namespaces(nodes);
  } catch (error) {
    return loopback(nodes, (error as Error).message);
  }
}
