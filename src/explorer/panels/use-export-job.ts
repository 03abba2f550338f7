/// What is to be written, from what was chosen and what is shown. The one rule kept here: everything is read at the
/// moment of writing, so that the file holds what the page shows then.

import { useExplorer, useView, useViewStore, useVisibility, useVoice } from '../context/context.ts';
import { countKinds } from '../data/dataset.ts';
import type { ExportName, OptionValues } from '../export/choice.ts';
import { legendOf } from '../export/legend-line.ts';
import { shownBundle } from '../export/part.ts';
import { type ExportJob, writeFile } from '../export/write-file.ts';
import { encodeView } from '../state/hash.ts';

/// What of the graph is taken.
export type Part = 'shown' | 'all';

export interface ExportWish {
  readonly format: ExportName;
  readonly part: Part;
  readonly options: OptionValues;
  readonly title: string;
}

/// Writes what is wished, unless told to stop.
export function useJob({ format, part, options, title }: ExportWish): (signal: AbortSignal) => Promise<Blob> {
  const { dataset, port } = useExplorer();
  const view = useViewStore();
  const visible = useVisibility();
  const voice = useVoice();
  const names = useView('names');
  return (signal) => {
    const job: ExportJob = {
      format,
      options,
      title,
      language: names,
      view: encodeView(view.get()),
      bundle: () => (part === 'shown' ? shownBundle(dataset, visible) : dataset.bundle),
      picture: (extent, light) => {
        const canvas = port.get();
        if (!canvas) throw new Error(voice.say('download.noPicture'));
        return canvas.picture(extent, light);
      },
      legend: (background) => legendOf(countKinds(dataset, visible.nodes).keys(), voice, background),
    };
    return writeFile(job, signal);
  };
}
