/// What files of a deployment have the program do. The one rule kept here: the program itself is asked whether it understands them.

import type { Command } from 'commander';
import { CLUSTER_PASSWORD, STORE_PASSWORD } from '../../src/cli/password.ts';
import { commandsOf } from '../../src/cli/program.ts';
import { world } from '../cli/world.ts';

/// Environment variables that the program, its health check and Node read.
export const VARIABLES: readonly string[] = [CLUSTER_PASSWORD, STORE_PASSWORD, 'ISNAD_HEALTH_PORT'];

function commandOf(program: Command, args: readonly string[]): { command: Command; rest: readonly string[] } {
  const next = program.commands.find((one) => one.name() === args[0]);
  return next ? commandOf(next, args.slice(1)) : { command: program, rest: args };
}

/// What the program makes of a command line, without doing it; throws where it does not understand.
export async function understood(args: readonly string[]): Promise<Readonly<Record<string, unknown>>> {
  const { effects } = await world({});
  const { command, rest } = commandOf(commandsOf(effects), args);
  if (!command.parent) throw new Error(`there is no command ${args[0]}`);
  const { operands, unknown } = command.parseOptions([...rest]);
  if (unknown.length > 0) throw new Error(`${command.name()} does not know ${unknown.join(' ')}`);
  if (operands.length > command.registeredArguments.length)
    throw new Error(`${command.name()} takes no ${operands.at(-1)}`);
  const missing = command.options.filter((one) => one.mandatory && command.getOptionValue(one.attributeName()) == null);
  if (missing.length > 0) throw new Error(`${command.name()} needs ${missing.map(({ long }) => long).join(', ')}`);
  return command.opts();
}
