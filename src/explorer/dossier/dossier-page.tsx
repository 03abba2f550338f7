/// The dossier as a page: arrange, annotate, print, take away. The one rule kept here: what is printed is what stands
/// here, with every source.

import { ActionIcon, Alert, Button, Group, Text, TextInput, Title } from '@mantine/core';
import {
  IconAlertTriangle,
  IconArrowDown,
  IconArrowUp,
  IconStar,
  IconTopologyStar3,
  IconTrash,
} from '@tabler/icons-react';
import { type ReactNode, useMemo } from 'react';
import { useExplorer, useStore, useViewStore, useVoice } from '../context/context.ts';
import { useFocusReturn } from '../context/focus-return.ts';
import { anchorNotebook } from '../curation/anchor.ts';
import { type Entry, moveEntry, removeEntry, setTitle, type Thing } from '../curation/notebook.ts';
import { NoteField } from '../panels/star-button.tsx';
import { setSurface } from '../state/preference.ts';
import { openArticle, selectEdge, selectNode } from '../state/selection.ts';
import type { Producer } from '../state/view.ts';
import classes from './dossier.module.css';
import { compileDossier, type DossierEntry, type DossierSentence, placeOf, tellingOf } from './dossier.ts';
import { DossierActions } from './dossier-actions.tsx';

function Sentence({ sentence }: { readonly sentence: DossierSentence }): ReactNode {
  const { dataset } = useExplorer();
  const voice = useVoice();
  const place = placeOf(sentence, voice);
  const comma = voice.say('dossier.comma');
  return (
    <li value={sentence.number} className={classes.sentence}>
      <blockquote dir="auto" lang={sentence.document?.language ?? 'ar'}>
        {sentence.evidence.quote}
      </blockquote>
      {tellingOf(dataset, sentence, voice).map((line) => (
        <Text key={line} size="xs" c="dimmed">
          {line}
        </Text>
      ))}
      <Text component="cite" size="xs" c="dimmed" className={classes.cite}>
        {place.article}
        {comma}
        {place.address && (
          <>
            <bdi dir="ltr">{place.address}</bdi>
            {comma}
          </>
        )}
        <bdi dir="ltr">{place.file}</bdi>
        {comma}
        {place.characters}
      </Text>
    </li>
  );
}

/// The step that shows a thing in the graph or in its article.
function showThing(thing: Thing): Producer {
  if (thing.type === 'sentence') return openArticle(thing);
  const select = thing.type === 'node' ? selectNode(thing.key) : selectEdge(thing.key);
  return (view) => select(setSurface('graph')(view));
}

function EntryTools({ thing }: { readonly thing: Thing }): ReactNode {
  const { notebook } = useExplorer();
  const view = useViewStore();
  const voice = useVoice();
  const tools = [
    { label: voice.say('dossier.show'), icon: IconTopologyStar3, act: () => view.update(showThing(thing)) },
    { label: voice.say('dossier.up'), icon: IconArrowUp, act: () => notebook.update(moveEntry(thing, -1)) },
    { label: voice.say('dossier.down'), icon: IconArrowDown, act: () => notebook.update(moveEntry(thing, 1)) },
    { label: voice.say('star.remove'), icon: IconTrash, act: () => notebook.update(removeEntry(thing)) },
  ];
  return (
    <Group gap={2} wrap="nowrap" className={classes.tools}>
      {tools.map(({ label, icon: Icon, act }) => (
        <ActionIcon key={label} variant="subtle" color="gray" aria-label={label} title={label} onClick={act}>
          <Icon size={17} />
        </ActionIcon>
      ))}
    </Group>
  );
}

function EntryView({ entry }: { readonly entry: DossierEntry }): ReactNode {
  return (
    <section className={classes.entry} data-testid="dossier-entry">
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <Title order={3} size="h4">
          <bdi>{entry.title}</bdi>{' '}
          <Text span c="dimmed" size="sm">
            {entry.kind}
          </Text>
        </Title>
        <EntryTools thing={entry.thing} />
      </Group>
      <div className={classes.note} data-empty={entry.note === '' || undefined}>
        <NoteField thing={entry.thing} />
      </div>
      {entry.facts.map((fact) => (
        <Text key={fact} size="sm">
          <bdi>{fact}</bdi>
        </Text>
      ))}
      <ol className={classes.sentences}>
        {entry.sentences.map((sentence) => (
          <Sentence key={sentence.number} sentence={sentence} />
        ))}
      </ol>
    </section>
  );
}

function Lost({ entries }: { readonly entries: readonly Entry[] }): ReactNode {
  const voice = useVoice();
  if (entries.length === 0) return null;
  return (
    <Alert
      icon={<IconAlertTriangle size={18} />}
      color="yellow"
      title={voice.say('dossier.lost', { n: entries.length })}
    >
      <ul className={classes.lost}>
        {entries.map(({ thing, note }) => (
          <li key={thing.type === 'sentence' ? `${thing.document}:${thing.start}` : thing.key}>
            <bdi>{thing.type === 'sentence' ? thing.quote : thing.label}</bdi>
            {note && <bdi> — {note}</bdi>}
          </li>
        ))}
      </ul>
    </Alert>
  );
}

function Empty(): ReactNode {
  const view = useViewStore();
  const voice = useVoice();
  return (
    <div className={classes.empty}>
      <IconStar size={40} stroke={1.3} aria-hidden="true" />
      <Title order={3} size="h4">
        {voice.say('dossier.empty')}
      </Title>
      <Text c="dimmed">{voice.say('dossier.emptyText')}</Text>
      <Button variant="light" onClick={() => view.update(setSurface('graph'))}>
        {voice.say('dossier.back')}
      </Button>
    </div>
  );
}

export function DossierPage(): ReactNode {
  const { dataset, notebook, isKept } = useExplorer();
  const voice = useVoice();
  const book = useStore(notebook);
  useFocusReturn();
  const { found, lost } = useMemo(() => anchorNotebook(dataset, book), [dataset, book]);
  const entries = useMemo(() => compileDossier(dataset, found, voice), [dataset, found, voice]);
  const origin = voice.say('dossier.origin', {
    version: dataset.manifest.generator.version,
    documents: voice.say('count.documents', { n: dataset.manifest.counts.documents }),
    data: dataset.id,
  });
  const cover = { title: book.title || voice.say('dossier.untitled'), origin };
  return (
    <div className={classes.page} data-testid="dossier">
      <article className={classes.sheet}>
        <header className={classes.head}>
          <Title order={2} size="h5" c="dimmed">
            {voice.say('dossier.title')} · {voice.say('dossier.entries', { n: entries.length })}
          </Title>
          <DossierActions entries={entries} cover={cover} />
          <TextInput
            variant="unstyled"
            size="xl"
            {...(book.title && { dir: 'auto' })}
            aria-label={voice.say('dossier.name')}
            placeholder={voice.say('dossier.untitled')}
            value={book.title}
            onChange={({ currentTarget }) => notebook.update(setTitle(currentTarget.value))}
          />
        </header>
        {!isKept() && <Alert color="yellow">{voice.say('dossier.notKept')}</Alert>}
        {entries.length === 0 && lost.length === 0 && <Empty />}
        {entries.map((entry) => (
          <EntryView key={JSON.stringify(entry.thing)} entry={entry} />
        ))}
        <Lost entries={lost} />
        <Text component="footer" size="xs" c="dimmed">
          {origin}
        </Text>
      </article>
    </div>
  );
}
