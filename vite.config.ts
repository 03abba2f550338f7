/// How the two halves are built: `vite build` makes the explorer, `vite build --mode cli` the command line. The
/// one rule kept here: both end up under `dist/` and need nothing outside it but what `dependencies` names.

import { createReadStream, existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, mergeConfig, type PluginOption, type UserConfig } from 'vite';
import { offlinePage } from './vite.single.ts';

/// While developing, answers `/graph-data/*` from the folder that ISNAD_GRAPH names instead of the sample graph.
function serveGraph(folder: string): PluginOption {
  return {
    name: 'isnad-graph',
    configureServer(server) {
      server.middlewares.use('/graph-data', (request, response) => {
        const name = (request.url ?? '').replace(/[?#].*$/, '').replace(/^\//, '');
        const path = join(resolve(folder), name);
        if (!/^[\w.-]+$/.test(name) || !existsSync(path)) {
          response.writeHead(404).end(`${path} is not there: build it with \`npx isnad build\`\n`);
          return;
        }
        response.setHeader('Content-Type', name.endsWith('.json') ? 'application/json' : 'application/xml');
        createReadStream(path).pipe(response);
      });
    },
  };
}

/// The command line for Node 20, which cannot run TypeScript itself: one file, beside it the threads that read, that make GEXF and that of the store,
/// and what only some commands load; packages stay outside.
const cli: UserConfig = {
  build: {
    ssr: true,
    outDir: 'dist/cli',
    target: 'node20',
    emptyOutDir: true,
    minify: false,
    sourcemap: false,
    copyPublicDir: false,
    rolldownOptions: {
      input: {
        isnad: 'src/cli/isnad.ts',
        'extract-worker': 'src/cli/reading/extract-worker.ts',
        'gexf-thread': 'src/cli/gexf-thread.ts',
        'store-thread': 'src/store/pglite-worker.ts',
      },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
    },
  },
};

/// The explorer: static files with relative addresses, so that any file server in any folder can serve them.
const explorer: UserConfig = {
  base: './',
  plugins: [react()],
  build: { outDir: 'dist/explorer', target: 'es2023', emptyOutDir: true, chunkSizeWarningLimit: 2000 },
  worker: { format: 'es' },
  server: { host: '127.0.0.1' },
};

/// What is built beside the page, and what it needs while developing.
const around: UserConfig = {
  plugins: [serveGraph(process.env.ISNAD_GRAPH ?? 'graph-data'), offlinePage(explorer)],
};

/// The pages the explorer is measured beside: the same graph drawn by other libraries.
const bench: UserConfig = {
  root: 'src/bench/explorer/page',
  base: './',
  build: {
    outDir: resolve('build/bench-pages'),
    emptyOutDir: true,
    chunkSizeWarningLimit: 2000,
    rolldownOptions: { input: resolve('src/bench/explorer/page/plain.html') },
  },
};

const MODES: Readonly<Record<string, UserConfig>> = { cli, bench };

export default defineConfig(({ mode }) => MODES[mode] ?? mergeConfig(explorer, around));
