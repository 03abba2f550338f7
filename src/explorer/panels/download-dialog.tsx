/// The dialog of downloads: what, as what, under which name. The one rule kept here: before anything is written it
/// says what the file will hold and what it is good for.

import { Alert, Button, Input, Modal, SegmentedControl, TextInput } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { type FormEvent, type ReactNode, type RefObject, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useExplorer, useStore, useVisibility, useVoice } from '../context/context.ts';
import { EXPORTS, type ExportName, fileName, type OptionValues } from '../export/choice.ts';
import { sizeOfPart } from '../export/part.ts';
import type { Voice } from '../i18n/voice.ts';
import classes from './download-dialog.module.css';
import { DownloadFormats } from './download-formats.tsx';
import { DownloadOptions } from './download-options.tsx';
import { type Part, useJob } from './use-export-job.ts';
import { type Progress, useWriting } from './use-writing.ts';

function sizeText(bytes: number, voice: Voice): string {
  const thousands = bytes / 1000;
  if (thousands < 1000) return voice.say('download.kilobytes', { amount: Math.max(1, Math.round(thousands)) });
  return voice.say('download.megabytes', { amount: Math.round(thousands / 100) / 10 });
}

function WhatToTake({ part, onChange }: { readonly part: Part; onChange(part: Part): void }): ReactNode {
  const voice = useVoice();
  const id = useId();
  return (
    <Input.Wrapper label={voice.say('download.what')} labelElement="div" labelProps={{ id }}>
      <SegmentedControl
        fullWidth
        mt={4}
        aria-labelledby={id}
        value={part}
        data-testid="what"
        data={(['shown', 'all'] as const).map((value) => ({ value, label: voice.say(`download.${value}`) }))}
        onChange={(value) => onChange(value as Part)}
      />
    </Input.Wrapper>
  );
}

function Outcome({ progress }: { readonly progress: Progress }): ReactNode {
  const voice = useVoice();
  if (progress.status === 'writing') return voice.say('download.writing');
  if (progress.status !== 'done') return null;
  return voice.say('download.done', { file: progress.file, size: sizeText(progress.size, voice) });
}

function Failure({ progress }: { readonly progress: Progress }): ReactNode {
  const voice = useVoice();
  if (progress.status !== 'failed') return null;
  return (
    <Alert color="red" role="alert">
      {voice.say('download.failed', { reason: progress.reason })}
    </Alert>
  );
}

function Status({ content, progress }: { readonly content: string; readonly progress: Progress }): ReactNode {
  const voice = useVoice();
  return (
    <div className={classes.status}>
      <div data-testid="content">{voice.say('download.holds', { what: content })}</div>
      <div role="status" data-testid="download-status">
        <Outcome progress={progress} />
      </div>
    </div>
  );
}

/// What the file will hold, in numbers.
function useContent(part: Part): { readonly text: string; readonly empty: boolean } {
  const { dataset } = useExplorer();
  const visible = useVisibility();
  const voice = useVoice();
  const { nodes, edges, sentences } = useMemo(
    () => sizeOfPart(dataset, part === 'shown' ? visible : null),
    [dataset, visible, part],
  );
  const counts = [
    voice.say('download.nodes', { n: nodes }),
    voice.say('count.edges', { n: edges }),
    voice.say('count.sentences', { n: sentences }),
  ];
  return { text: counts.join(voice.language === 'ar' ? '، ' : ', '), empty: nodes === 0 };
}

/// Keeps the keyboard in the dialog: a button that cannot be pressed while the file is written loses the focus.
function useKeptFocus(writing: boolean): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const dialog = button.current?.closest<HTMLElement>('[role="dialog"]') ?? null;
    const lost: readonly (Element | null)[] = [button.current, dialog, document.body];
    if (lost.includes(document.activeElement)) (writing ? dialog : button.current)?.focus({ preventScroll: true });
  }, [writing]);
  return button;
}

interface FootProps {
  readonly content: string;
  readonly progress: Progress;
  readonly disabled: boolean;
  onStop(): void;
}

/// What the file will hold and how far it is, with the buttons that write it and stop that.
function Foot({ content, progress, disabled, onStop }: FootProps): ReactNode {
  const voice = useVoice();
  const writing = progress.status === 'writing';
  const save = useKeptFocus(writing);
  return (
    <div className={classes.foot}>
      <Status content={content} progress={progress} />
      {writing && (
        <Button variant="default" onClick={onStop} data-testid="stop-writing">
          {voice.say('file.cancel')}
        </Button>
      )}
      <Button
        ref={save}
        type="submit"
        color="ink.7"
        leftSection={<IconDownload size={18} />}
        loading={writing}
        disabled={disabled}
        data-testid="save"
      >
        {voice.say('download.save')}
      </Button>
    </div>
  );
}

/// What a file is called if nobody says otherwise: one that holds a part says so, and no two formats share a name.
function useUsualName(format: ExportName, part: Part): string {
  const { dataset } = useExplorer();
  const { nodes, edges } = useVisibility();
  const { picture, called } = EXPORTS[format];
  const isWhole = nodes.size === dataset.nodes.size && edges.size === dataset.edges.size;
  return picture || part === 'all' || isWhole ? called : `${called}-shown`;
}

function DownloadForm(): ReactNode {
  const voice = useVoice();
  const [format, setFormat] = useState<ExportName>('png');
  const [part, setPart] = useState<Part>('shown');
  const [options, setOptions] = useState<OptionValues>({});
  const [name, setName] = useState('');
  const { picture, extension, options: names } = EXPORTS[format];
  const taken: Part = picture ? 'shown' : part;
  const usual = useUsualName(format, taken);
  const content = useContent(taken);
  const drawn = useStore(useExplorer().port) !== null;
  const write = useJob({ format, part: taken, options, title: name.trim() || voice.say('app.name') });
  const { progress, start, stop } = useWriting(write);
  const impossible = content.empty ? 'download.empty' : picture && !drawn ? 'download.noPicture' : null;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void start(fileName(name || usual, extension));
  };
  return (
    <form onSubmit={submit} data-testid="download-form">
      <div className={classes.columns}>
        <DownloadFormats value={format} onChange={setFormat} />
        <div className={classes.side}>
          <p className={classes.use}>{voice.say(`download.${format}.use`)}</p>
          {picture ? null : <WhatToTake part={part} onChange={setPart} />}
          <DownloadOptions names={names} values={options} onChange={setOptions} />
          <TextInput
            label={voice.say('download.name')}
            value={name}
            placeholder={usual}
            dir="auto"
            rightSection={<span dir="ltr">.{extension}</span>}
            rightSectionWidth={82}
            onChange={(event) => setName(event.currentTarget.value)}
            data-testid="file-name"
          />
          {impossible && <Alert color="yellow">{voice.say(impossible)}</Alert>}
          <Failure progress={progress} />
        </div>
      </div>
      <Foot content={content.text} progress={progress} disabled={impossible !== null} onStop={stop} />
    </form>
  );
}

interface DialogProps {
  readonly opened: boolean;
  onClose(): void;
  /// Called once it has left the page.
  onClosed(): void;
}

export function DownloadDialog({ opened, onClose, onClosed }: DialogProps): ReactNode {
  const voice = useVoice();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      onExitTransitionEnd={onClosed}
      returnFocus={false}
      size={760}
      title={voice.say('download.title')}
      closeButtonProps={{ 'aria-label': voice.say('panel.close') }}
    >
      <DownloadForm />
    </Modal>
  );
}
