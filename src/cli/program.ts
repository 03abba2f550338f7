/// The command line's grammar: which commands there are and what they take. The one rule kept here: it decides
/// nothing but which function to call, and turns every failure into an exit code.

import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { FIELDS, type FieldMap } from '../format/article/field-map.ts';
import { EXPORTS } from '../format/export/exports.ts';
import { FORMATS } from '../format/format.ts';
import { CliError } from './cli-error.ts';
import { type BuildOptions, build, CACHE, PAGES } from './command/build.ts';
import { clusterStatus, type StatusOptions } from './command/cluster-status.ts';
import { type EvalOptions, evaluate } from './command/eval.ts';
import { explain } from './command/explain.ts';
import { type ExploreOptions, explore } from './command/explore.ts';
import { type ExportOptions, exportGraph, TARGETS } from './command/export.ts';
import { publish, publishPage } from './command/publish.ts';
import { type StartOptions, start } from './command/start.ts';
import { type StoreOptions, store } from './command/store.ts';
import { verify } from './command/verify.ts';
import { watch } from './command/watch.ts';
import { type WorkerOptions, worker } from './command/worker.ts';
import type { Effects } from './effects.ts';
import { NO_STORE, tellIfLarge } from './large-graph.ts';
import { VERSION } from './version.ts';

/// 0 done, 1 failed, 2 called wrongly.
export type ExitCode = 0 | 1 | 2;

const DEFAULT_PORT = 4173;

function parseSeconds(text: string): number {
  const seconds = Number(text);
  if (text.trim() !== '' && seconds >= 0 && seconds <= 3600) return seconds;
  throw new InvalidArgumentError('Seconds are a number from 0 to 3600.');
}

/// A whole number from one on, or between two, as it is written in at most fifteen digits; `subject` begins the message where it is not.
function wholeNumber(subject: string, least: number, most?: number): (text: string) => number {
  const range = most === undefined ? `${least} on` : `${least} to ${most}`;
  return (text) => {
    const number = Number(text);
    if (/^(?:0|[1-9]\d{0,14})$/.test(text) && number >= least && number <= (most ?? Infinity)) return number;
    throw new InvalidArgumentError(`${subject} a whole number from ${range}.`);
  };
}

const parseWorkers = wholeNumber('Workers are', 1, 256);
const parsePort = wholeNumber('A port is', 0, 65_535);
const parseBatch = wholeNumber('A batch is', 1, 1000);
const parseCount = wholeNumber('It is', 1);

/// `text=body,title=headline`.
function parseFields(text: string): FieldMap {
  const pairs = text.split(',').map((pair) => /^\s*(\w+)\s*=\s*(.+?)\s*$/.exec(pair) ?? []);
  const wrong = pairs.findIndex(([, field]) => !FIELDS.some((known) => known === field));
  if (wrong < 0) return Object.fromEntries(pairs.map(([, field, column]) => [field, column]));
  throw new InvalidArgumentError(`"${text.split(',')[wrong]}" is no FIELD=COLUMN; fields are ${FIELDS.join(', ')}.`);
}

const paths = () => new Argument('<path...>', 'articles: files, folders of them, or addresses of pages and feeds');
const fields = () =>
  new Option('--fields <list>', 'columns of tables and keys of JSON, as text=body,title=headline').argParser(
    parseFields,
  );
const graph = () => new Option('--graph <dir>', 'folder of the graph').default('graph-data');
/// Commands that take a graph and no other names: whoever gives its folder alone is told how it is given.
const ofGraph = (program: Command, name: string, description: string): Command =>
  program
    .command(name)
    .description(description)
    .addOption(graph())
    .showHelpAfterError("(a graph's folder is given as --graph <dir>; add --help for all that it takes)");
const stored = (what: string) =>
  new Option('--store <place>', `${what}: a folder, or a PostgreSQL as postgres://user@host/database`);
const port = () =>
  new Option('--port <n>', 'port to serve on; the next free one if taken').default(DEFAULT_PORT).argParser(parsePort);
const host = () =>
  new Option('--host <address>', 'address to listen on; others than this machine need --allow').default('127.0.0.1');
const allow = () =>
  new Option('--allow <names>', 'names of hosts that are answered beside this machine, as a.org,b.org').argParser(
    (text) => text.split(',').map((name) => name.trim().toLowerCase()),
  );
const rulesOnly = () => new Option('--rules-only', 'read with the rules alone, without learned weights').default(false);
const pages = () => new Option('--pages <dir>', 'folder that fetched pages are kept in').default(PAGES);
const allowPrivate = () =>
  new Option('--allow-private', 'fetch from addresses of this machine and its network, too').default(false);
const wait = () =>
  new Option('--wait <seconds>', 'between two requests to one server').default(1).argParser(parseSeconds);
const workers = () =>
  new Option(
    '--workers <n>',
    'threads that read, where there is enough to read (default: one for each core)',
  ).argParser(parseWorkers);
const cache = () =>
  new Option('--cache <dir>', 'folder that what was read is kept in for the next build').default(CACHE);
const noCache = () => new Option('--no-cache', 'read all articles anew and keep nothing');
const noOpen = () => new Option('--no-open', 'do not open a browser');

/// What all commands take that read articles from a disk.
function readsArticles(command: Command): Command {
  for (const option of [rulesOnly(), fields(), workers(), cache(), noCache()]) command.addOption(option);
  return command;
}

function fetches(command: Command): Command {
  for (const option of [pages(), wait(), allowPrivate()]) command.addOption(option);
  return command;
}

const cluster = () =>
  new Option('--cluster <address>', 'queue of the workers that read: nats://host:4222,nats://host2:4222');
const compareFrom = () =>
  new Option(
    '--compare-from <n>',
    'with --cluster: pairs of events from which on its workers compare them, too (default: 4194304)',
  ).argParser(parseCount);
const sharedStore = () => new Option('--store <address>', 'store of the workers: postgres://user@host/database');

/// Commands of clusters, which need to know both.
function ofCluster(command: Command): Command {
  return command.addOption(cluster().makeOptionMandatory()).addOption(sharedStore().makeOptionMandatory());
}

function addCluster(program: Command, effects: Effects): void {
  const working = program
    .command('worker')
    .description('Read articles and compare events for the builds of a cluster, until it is told to end.')
    .addOption(new Option('--batch <n>', 'articles taken at once').default(16).argParser(parseBatch))
    .addOption(new Option('--metrics <port>', 'port to serve measures for Prometheus on').argParser(parsePort))
    .option('--metrics-host <host>', 'address to serve them on', '127.0.0.1')
    .action((options: WorkerOptions) => worker(options, effects));
  ofCluster(working).addOption(rulesOnly()).addOption(workers());
  const status = program
    .command('cluster')
    .description('Look after a cluster.')
    .command('status')
    .description('Show how far reading is, how fast it goes, who reads, and what was set aside.')
    .addOption(new Option('--json', 'print JSON').conflicts('prometheus'))
    .option('--prometheus', 'print measures as Prometheus reads them')
    .action((options: StatusOptions) => clusterStatus(options, effects));
  ofCluster(status);
}

function addBuilding(program: Command, effects: Effects): void {
  const building = program
    .command('build')
    .description('Read articles and build a graph: graph.json, documents.json, graph.gexf, manifest.json.')
    .addArgument(paths())
    .option('--out <dir>', 'folder to write the graph to', 'graph-data')
    .addOption(
      stored(
        'load the graph into a store, too, with --cluster that of its workers (none: not even where it is too large for a page)',
      ),
    )
    .action(async (given: string[], { out, ...options }: { out: string; store?: string } & BuildOptions) => {
      const manifest = await build(given, out, effects, options);
      if (options.store === undefined) tellIfLarge(manifest, out, effects);
      else if (options.store !== NO_STORE) await store({ graph: out, store: options.store }, effects);
    });
  fetches(readsArticles(building)).addOption(cluster()).addOption(compareFrom());
  const starting = program
    .command('start')
    .description('Build a graph and explore it: the sample articles, or your own.')
    .addArgument(paths().argOptional())
    .option('--out <dir>', 'folder to write the graph to (default: graph-data, for your own build/graph-data)')
    .action((given: string[], options: StartOptions) => start(given, options, effects));
  fetches(readsArticles(starting)).addOption(port()).addOption(noOpen());
  const watching = program
    .command('watch')
    .description('Build a graph, and build it again whenever an article is added, changed or removed.')
    .argument('<path...>', 'articles: files, or folders of them')
    .option('--out <dir>', 'folder to write the graph to', 'graph-data')
    .action((given: string[], { out, ...options }: { out: string } & BuildOptions) =>
      watch(given, out, effects, options),
    );
  readsArticles(watching);
}

function addReading(program: Command, effects: Effects): void {
  ofGraph(program, 'explore', 'Explore a graph in a browser, served to this machine alone unless more is allowed.')
    .addOption(stored('explore a store instead of a folder'))
    .addOption(port())
    .addOption(host())
    .addOption(allow())
    .addOption(noOpen())
    .action((options: ExploreOptions) => explore(options, effects));
  program
    .command('explain')
    .description('Show why something is in the graph: article, sentence with marked words, rule, attribution.')
    .argument('<id-or-name>', "a node's or edge's id, or a name in Arabic or English")
    .addOption(graph())
    .action((name: string, options: { graph: string }) => explain(name, options.graph, effects));
}

/// The names of formats, each with what it is for.
function listed(formats: Readonly<Record<string, { readonly title: string }>>): string {
  return Object.entries(formats)
    .map(([name, { title }]) => `${name}: ${title}`)
    .join('\n');
}

function addWriting(program: Command, effects: Effects): void {
  ofGraph(
    program,
    'export',
    `Write a graph in another format.\n\nRead again by the explorer:\n${listed(FORMATS)}\n\nFor other programs:\n${listed(EXPORTS)}`,
  )
    .addOption(new Option('--format <name>', 'format to write').choices(Object.keys(TARGETS)).default('gexf'))
    .option('--out <file>', 'file to write, - for stdout, or for a format of several files a folder')
    .addOption(stored('write the graph of a store instead of a folder'))
    .option('--of <id-or-name>', 'what a report is of (default: all events)')
    .action((options: ExportOptions) => exportGraph(options, effects));
  ofGraph(
    program,
    'store',
    'Load a graph into a store, for graphs that are too large to open whole: PGlite in a folder, or PostgreSQL.',
  )
    .addOption(stored('where to load it').default('graph-store'))
    .action((options: StoreOptions) => store(options, effects));
  ofGraph(program, 'publish', 'Write the explorer with a graph as a static site for any web server, or as one page.')
    .requiredOption('--out <path>', 'folder to write the site to, or with --single the file')
    .option('--single', 'write one HTML file that opens from a disk, without a server or a network')
    .action(({ graph, out, single }: { graph: string; out: string; single?: true }) =>
      (single ? publishPage : publish)(graph, out, effects),
    );
}

function addChecking(program: Command, effects: Effects): void {
  ofGraph(
    program,
    'verify',
    'Prove a graph: its files are those of its manifest, every span stands in its article.',
  ).action((options: { graph: string }) => verify(options.graph, effects));
  program
    .command('eval')
    .description('Score graphs against gold: precision, recall and F1, and how far stated confidence can be relied on.')
    .argument('<gold...>', 'a gold file (JSON), or a folder of gold articles, which are read anew')
    .option('--graph <dir>', 'folder of the graph to score (default for a gold file: graph-data)')
    .option('--against <dir>', 'an earlier graph of the same articles: show what changed')
    .option('--keep <dir>', 'folder to write the graph of the gold articles to, for a later --against')
    .option('--errors', 'list what is missing and what is spurious, with its sentence')
    .addOption(new Option('--aside', 'of a folder only the articles kept aside').conflicts('trained'))
    .option('--trained', 'of a folder only the articles that may be learned from')
    .addOption(new Option('--json', 'print JSON').conflicts('markdown'))
    .option('--markdown', 'print tables')
    .action((golds: string[], options: EvalOptions) => evaluate(golds, options, effects));
}

/// Makes a command throw where commander would end the process; commands made from it do so as well.
function newProgram(effects: Effects): Command {
  return new Command('isnad')
    .description('Reads news articles into a knowledge graph in which every node and edge shows its sentence.')
    .version(VERSION)
    .exitOverride()
    .showHelpAfterError('(add --help for what it takes)')
    .configureOutput({
      writeOut: (text) => effects.stdout.write(text),
      writeErr: (text) => effects.stderr.write(text),
    });
}

function exitCodeOf(error: unknown, effects: Effects): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (!(error instanceof CliError)) throw error;
  effects.stderr.write(`isnad: ${error.message}\n`);
  return error.exitCode;
}

/// All commands with what they take.
export function commandsOf(effects: Effects): Command {
  const program = newProgram(effects);
  for (const add of [addBuilding, addReading, addWriting, addChecking, addCluster]) add(program, effects);
  return program;
}

/// Runs one command line. Errors that are nobody's but the program's own are thrown on.
export async function run(args: readonly string[], effects: Effects): Promise<ExitCode> {
  try {
    await commandsOf(effects).parseAsync(args, { from: 'user' });
    return 0;
  } catch (error) {
    return exitCodeOf(error, effects);
  }
}
