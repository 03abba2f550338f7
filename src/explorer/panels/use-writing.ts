/// Writing a file on demand. The one rule kept here: whoever waits sees that it is being written, and can stop it.

import { useEffect, useRef, useState } from 'react';
import { saveFile } from '../export/save-file.ts';

export type Progress =
  | { readonly status: 'choosing' | 'writing' }
  | { readonly status: 'done'; readonly file: string; readonly size: number }
  | { readonly status: 'failed'; readonly reason: string };

export interface Writing {
  readonly progress: Progress;
  start(file: string): Promise<void>;
  stop(): void;
}

/// Writes and saves on demand, and says how far it is. The page gets a frame to say so before a long writing, which ends
/// with the dialog.
export function useWriting(write: (signal: AbortSignal) => Promise<Blob>): Writing {
  const [progress, setProgress] = useState<Progress>({ status: 'choosing' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const start = async (file: string): Promise<void> => {
    const control = new AbortController();
    const { signal } = control;
    running.current = control;
    setProgress({ status: 'writing' });
    await new Promise((next) => setTimeout(next, 30));
    try {
      const content = await write(signal);
      saveFile(file, content);
      setProgress({ status: 'done', file, size: content.size });
    } catch (error) {
      if (signal.aborted) return setProgress({ status: 'choosing' });
      setProgress({ status: 'failed', reason: error instanceof Error ? error.message : String(error) });
    }
  };
  return { progress, start, stop: () => running.current?.abort() };
}
