/// The explorer as one page: scripts, styles, fonts and workers inside it, an empty slot for a graph. The one rule
/// kept here: the page asks for nothing, so that it opens from a disk with the network cut.

import { basename } from 'node:path';
import { build, type InlineConfig, type PluginOption } from 'vite';
import { EMPTY_SLOT } from './src/format/offline-page.ts';

/// The page's name beside the explorer's own.
const NAME = 'offline.html';

/// Workers named by `new URL` become files of their own, which no page on a disk may start: they are put inside.
function inlineWorkers(): PluginOption {
  const worker = /new Worker\(\s*new URL\(\s*(['"])(.+?)\1,\s*import\.meta\.url,?\s*\)(?:,\s*\{[^}]*\})?,?\s*\)/g;
  return {
    name: 'isnad-inline-workers',
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes('/src/') || !code.includes('new Worker(')) return null;
      const imports: string[] = [];
      const changed = code.replace(worker, (_, __, path: string) => {
        const name = `InlineWorker${imports.length}`;
        imports.push(`import ${name} from '${path}?worker&inline';`);
        return `new ${name}()`;
      });
      return { code: imports.join('\n') + changed, map: null };
    },
  };
}

interface Piece {
  readonly type: string;
  readonly fileName: string;
  readonly code?: string;
  source?: string | Uint8Array;
}

/// Puts the script and the style into the page and takes their files away.
function onePage(): PluginOption {
  return {
    name: 'isnad-one-page',
    // After all that Vite itself still changes in the script.
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const pieces = Object.values(bundle) as Piece[];
        const page = pieces.find(({ fileName }) => fileName.endsWith('.html'));
        if (!page) throw new Error('The build made no page.');
        const script = pieces.filter(({ type }) => type === 'chunk').map(({ code }) => code ?? '');
        if (script.length !== 1) throw new Error(`Expected one script, found ${script.length}.`);
        const style = pieces.filter(({ fileName }) => fileName.endsWith('.css')).map(({ source }) => String(source));
        const plain = String(page.source)
          .replace(/<script type="module"[^>]*><\/script>/, '')
          .replace(/<link rel="(?:stylesheet|modulepreload)"[^>]*>/g, '');
        const safe = (script[0] ?? '').replace(/<\/(script)/gi, '<\\/$1').replaceAll('<!--', '<\\!--');
        const filled = plain
          .replace('</head>', () => `<style>${style.join('\n')}</style></head>`)
          .replace('</body>', () => `${EMPTY_SLOT}\n<script type="module">${safe}</script></body>`);
        for (const { fileName } of pieces) delete bundle[fileName];
        this.emitFile({ type: 'asset', fileName: NAME, source: filled });
      },
    },
  };
}

/// Builds the page into the explorer's folder once the explorer itself stands there.
export function offlinePage(config: InlineConfig): PluginOption {
  let wanted = false;
  return {
    name: 'isnad-offline-page',
    apply: 'build',
    configResolved({ build: { outDir } }) {
      wanted = basename(outDir) === 'explorer';
    },
    async closeBundle() {
      if (!wanted) return;
      await build({
        ...config,
        configFile: false,
        logLevel: 'error',
        plugins: [config.plugins, inlineWorkers(), onePage()],
        // No page on a disk may start a worker that is a module.
        worker: { ...config.worker, format: 'iife' },
        build: {
          ...config.build,
          emptyOutDir: false,
          copyPublicDir: false,
          assetsInlineLimit: Number.MAX_SAFE_INTEGER,
          cssCodeSplit: false,
          modulePreload: false,
          rolldownOptions: { output: { codeSplitting: false } },
        },
      });
    },
  };
}
