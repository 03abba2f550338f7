/// Opening files, as any part of the page may ask for it. The one rule kept here: whoever asks hands over files and
/// is told nothing; what comes of it is shown in one place.

import { createContext, useContext } from 'react';

export const OpenFilesContext = createContext<((files: readonly File[]) => void) | null>(null);

export function useOpenFiles(): (files: readonly File[]) => void {
  const open = useContext(OpenFilesContext);
  if (!open) throw new Error('Files are opened outside their provider.');
  return open;
}

/// Kinds of files that can be opened, as a field for files takes them.
export const OPENED_KINDS = '.gexf,.graphml,.xml,.csv,.tsv,.json,.zip,.html';
