/// One piece of evidence: the sentence, where it stands, who says it and how sure the reading is. The one rule
/// kept here: the sentence comes first, and what is not known is said to be unknown.

import { ActionIcon, Button, Group, Text, Tooltip } from '@mantine/core';
import { IconCheck, IconCopy, IconFileText } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { ClaimEvidence, DocumentRecord, Evidence } from '../../model/graph.ts';
import { contains, type Span } from '../../model/span.ts';
import { useExplorer, useViewStore, useVoice } from '../context/context.ts';
import { citationOf } from '../data/citation.ts';
import { sourcesOf, type Testimony, textAround } from '../data/testimony.ts';
import { openArticle } from '../state/selection.ts';
import { FactualityBadge } from './badges.tsx';
import { copyText } from './clipboard.ts';
import { DateText } from './date-text.tsx';
import classes from './evidence-card.module.css';
import { MarkKey } from './mark-key.tsx';
import { MarkedSentence } from './marked-sentence.tsx';
import { NodeLink } from './node-link.tsx';

export function Provenance({ document }: { readonly document: DocumentRecord | undefined }): ReactNode {
  const voice = useVoice();
  return (
    <div className={classes.provenance}>
      <Text size="sm" fw={600}>
        <bdi>{document?.outlet ?? voice.say('evidence.unknownOutlet')}</bdi>
      </Text>
      <Text size="xs" c="dimmed">
        {document?.published
          ? voice.say('evidence.published', { date: voice.date(document.published) })
          : voice.say('evidence.unpublished')}
      </Text>
      <Text size="xs" c="dimmed" lineClamp={1} className={classes.title}>
        <bdi>{document?.title ?? voice.say('evidence.untitled')}</bdi>
      </Text>
    </div>
  );
}

function Sayers({ claim }: { readonly claim: ClaimEvidence }): ReactNode {
  const { dataset } = useExplorer();
  const voice = useVoice();
  const sources = sourcesOf(dataset, claim);
  return (
    <div className={classes.field}>
      <span className={classes.name}>{voice.say('evidence.says')}</span>
      <span className={classes.values}>
        {sources.length === 0 && <Text size="sm">{voice.say('evidence.outletSays')}</Text>}
        {sources.map((source) =>
          source.known ? (
            <NodeLink key={source.start} node={source.source} note={source.cue} />
          ) : (
            <Text key={source.start} size="sm">
              <bdi>{source.source}</bdi>{' '}
              <Text span size="xs" c="dimmed">
                (<bdi>{source.cue}</bdi>)
              </Text>
            </Text>
          ),
        )}
      </span>
    </div>
  );
}

/// The words of a date that the article does not settle, as they stand in its sentence.
function OpenDate({ claim, span }: { readonly claim: ClaimEvidence; readonly span: Span }): ReactNode {
  const voice = useVoice();
  const words = claim.quote.slice(span.start - claim.start, span.end - claim.start);
  return (
    <span>
      {contains(claim, span) && (
        <Text span size="sm" dir="rtl" lang="ar">
          {words}
        </Text>
      )}{' '}
      <Text span size="xs" c="dimmed">
        ({voice.say('date.open')})
      </Text>
    </span>
  );
}

function ClaimFields({ claim }: { readonly claim: ClaimEvidence }): ReactNode {
  const voice = useVoice();
  return (
    <>
      <Sayers claim={claim} />
      {claim.date && (
        <div className={classes.field}>
          <span className={classes.name}>{voice.say('evidence.eventDate')}</span>
          <span className={classes.values}>
            {claim.date.value ? (
              <DateText date={claim.date.value} />
            ) : (
              <OpenDate claim={claim} span={claim.date.span} />
            )}
          </span>
        </div>
      )}
      <Group gap="xs">
        <FactualityBadge factuality={claim.factuality} />
        <Text size="xs" c="dimmed">
          {voice.say('evidence.confidence', { value: voice.percent(claim.confidence) })}
        </Text>
        <Text size="xs" c="dimmed">
          {voice.say('evidence.rule', { rule: claim.rule })}
        </Text>
      </Group>
    </>
  );
}

function CiteButton({
  evidence,
  document,
}: {
  readonly evidence: Evidence;
  readonly document: DocumentRecord | undefined;
}): ReactNode {
  const voice = useVoice();
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = async (): Promise<void> => {
    setCopied(await copyText(citationOf(evidence, document)));
    setTimeout(() => setCopied(null), 1800);
  };
  const label = voice.say(copied === null ? 'evidence.cite' : copied ? 'evidence.cited' : 'evidence.citeFailed');
  return (
    <Tooltip label={label} {...(copied !== null && { opened: true })}>
      <ActionIcon variant="subtle" color="gray" size="md" aria-label={label} onClick={copy}>
        {copied ? <IconCheck size={17} /> : <IconCopy size={17} />}
      </ActionIcon>
    </Tooltip>
  );
}

export function EvidenceCard({
  testimony,
  brief = false,
}: {
  readonly testimony: Testimony;
  readonly brief?: boolean;
}): ReactNode {
  const { dataset } = useExplorer();
  const view = useViewStore();
  const voice = useVoice();
  const { evidence, marks, claim } = testimony;
  const document = dataset.documents.get(evidence.document);
  const open = (): void =>
    view.update(openArticle({ document: evidence.document, start: evidence.start, end: evidence.end }));
  return (
    <article className={classes.card} data-testid="evidence">
      {!brief && <Provenance document={document} />}
      <MarkedSentence
        text={textAround(document, evidence)}
        where={evidence}
        marks={marks}
        language={document?.language ?? 'ar'}
      />
      {claim && <ClaimFields claim={claim} />}
      {document && <MarkKey text={document.text} marks={marks} />}
      <Group gap="xs" justify="space-between">
        <Button
          variant="light"
          size="compact-sm"
          leftSection={<IconFileText size={16} />}
          onClick={open}
          disabled={!document}
          data-testid="open-article"
        >
          {voice.say('evidence.open')}
        </Button>
        <CiteButton evidence={evidence} document={document} />
      </Group>
    </article>
  );
}
