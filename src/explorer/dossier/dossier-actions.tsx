/// What one does with a dossier: print it, take it along, bring notes from elsewhere. The one rule kept here: a file that
/// is no notebook changes nothing and says why.

import { Alert, Button, FileButton, Group } from '@mantine/core';
import { IconCopy, IconDeviceFloppy, IconFileTypeHtml, IconFolderOpen, IconPrinter } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useExplorer, useVoice } from '../context/context.ts';
import { takeIn } from '../curation/notebook.ts';
import { readNotebook, writeNotebook } from '../curation/notebook-json.ts';
import { saveFile } from '../export/save-file.ts';
import { copyText } from '../panels/clipboard.ts';
import classes from './dossier.module.css';
import type { DossierEntry } from './dossier.ts';
import { type Cover, dossierHtml, dossierMarkdown } from './dossier-text.ts';

function LoadNotes({ onFailure }: { onFailure(text: string | null): void }): ReactNode {
  const { notebook } = useExplorer();
  const voice = useVoice();
  const load = async (file: File | null): Promise<void> => {
    if (!file) return;
    try {
      const read = readNotebook(await file.text());
      notebook.update(takeIn(read));
      onFailure(null);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      onFailure(voice.say('dossier.loadFailed', { file: file.name, reason }));
    }
  };
  return (
    <FileButton accept=".json,application/json" onChange={load}>
      {(props) => (
        <Button {...props} variant="default" size="xs" leftSection={<IconFolderOpen size={16} />}>
          {voice.say('dossier.loadNotes')}
        </Button>
      )}
    </FileButton>
  );
}

function CopyButton({ text }: { text(): string }): ReactNode {
  const voice = useVoice();
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = async (): Promise<void> => {
    setCopied(await copyText(text()));
    setTimeout(() => setCopied(null), 1800);
  };
  const label = copied === null ? 'dossier.copyMarkdown' : copied ? 'dossier.copied' : 'dossier.copyFailed';
  return (
    <Button variant="default" size="xs" leftSection={<IconCopy size={16} />} onClick={copy}>
      <span aria-live="polite">{voice.say(label)}</span>
    </Button>
  );
}

export function DossierActions({
  entries,
  cover,
}: {
  readonly entries: readonly DossierEntry[];
  readonly cover: Cover;
}): ReactNode {
  const { dataset, notebook } = useExplorer();
  const voice = useVoice();
  const [failure, setFailure] = useState<string | null>(null);
  const button = (label: string, Icon: typeof IconCopy, act: () => void, testId: string): ReactNode => (
    <Button variant="default" size="xs" leftSection={<Icon size={16} />} onClick={act} data-testid={testId}>
      {label}
    </Button>
  );
  const saveHtml = (): void =>
    saveFile('isnad-dossier.html', new Blob([dossierHtml(dataset, entries, cover, voice)], { type: 'text/html' }));
  const saveNotes = (): void =>
    saveFile('isnad-notes.json', new Blob([writeNotebook(notebook.get())], { type: 'application/json' }));
  return (
    <div className={classes.actions}>
      <Group gap="xs">
        {button(voice.say('dossier.print'), IconPrinter, () => window.print(), 'dossier-print')}
        {button(voice.say('dossier.saveHtml'), IconFileTypeHtml, saveHtml, 'dossier-html')}
        <CopyButton text={() => dossierMarkdown(dataset, entries, cover, voice)} />
        {button(voice.say('dossier.saveNotes'), IconDeviceFloppy, saveNotes, 'dossier-notes')}
        <LoadNotes onFailure={setFailure} />
      </Group>
      {failure !== null && (
        <Alert
          color="red"
          role="alert"
          mt="sm"
          withCloseButton
          closeButtonLabel={voice.say('panel.close')}
          onClose={() => setFailure(null)}
        >
          {failure}
        </Alert>
      )}
    </div>
  );
}
