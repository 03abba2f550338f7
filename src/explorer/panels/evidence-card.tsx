/// One piece of evidence: the sentence, where it stands, who says it and how sure the reading is. The one rule
/// kept here: the sentence comes first, and what is not known is said to be unknown.

import { IconCheck, IconCopy, IconFileText } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { DocumentRecord, Evidence } from '../../model/graph.ts';
import { useExplorer, useViewStore, useVoice } from '../context/context.ts';
import { IconButton } from '../control/icon-button.tsx';
import { TextButton } from '../control/text-button.tsx';
import type { Thing } from '../curation/notebook.ts';
import { citationOf } from '../data/citation.ts';
import { type Testimony, textAround } from '../data/testimony.ts';
import { openArticle } from '../state/selection.ts';
import { ClaimFields } from './claim-fields.tsx';
import { copyText } from './clipboard.ts';
import classes from './evidence-card.module.css';
import { MarkKey } from './mark-key.tsx';
import { MarkedSentence } from './marked-sentence.tsx';
import { Provenance } from './provenance.tsx';
import { StarButton } from './star-button.tsx';
import { ToldHere } from './told-here.tsx';
import { ReadAs } from './weighing.tsx';

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
    <IconButton label={label} onClick={copy}>
      {copied ? <IconCheck size={17} /> : <IconCopy size={17} />}
    </IconButton>
  );
}

/// What is known of a sentence that makes no claim itself.
function Naming({ evidence }: { readonly evidence: Evidence }): ReactNode {
  return (
    <>
      <ToldHere evidence={evidence} />
      <ReadAs rule={evidence.rule} />
    </>
  );
}

function thingOf({ document, start, end, quote }: Evidence): Thing {
  return { type: 'sentence', document, start, end, quote };
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
      <MarkKey marks={marks} />
      {claim ? <ClaimFields claim={claim} /> : <Naming evidence={evidence} />}
      <div className={classes.acts}>
        <TextButton icon={<IconFileText size={16} />} onClick={open} disabled={!document} data-testid="open-article">
          {voice.say('evidence.open')}
        </TextButton>
        <span className={classes.signs}>
          <StarButton thing={thingOf(evidence)} />
          <CiteButton evidence={evidence} document={document} />
        </span>
      </div>
    </article>
  );
}
