/// What is known of a tie: the sentences that prove it. The one rule kept here: the sentences come first after the
/// two ends.

import { IconArrowNarrowDown, IconLine } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { EdgeAttributes, GraphEdge } from '../../model/graph.ts';
import { useExplorer, useVisibility, useVoice } from '../context/context.ts';
import { Tag } from '../control/tag.tsx';
import { Words } from '../control/words.tsx';
import { relationOf } from '../data/dataset.ts';
import { testimoniesOfEdge } from '../data/testimony.ts';
import { relationName } from '../i18n/name.ts';
import { useScope } from './evidence-scope.tsx';
import { EvidenceSection } from './evidence-section.tsx';
import { LinkHeader } from './link-header.tsx';
import classes from './panel.module.css';

function Term({ attributes }: { readonly attributes: EdgeAttributes }): ReactNode {
  const voice = useVoice();
  if (attributes.kind === 'role') return null;
  const { title, from, to } = attributes;
  return (
    <>
      {title && (
        <Tag size="lg">
          <bdi>{title}</bdi>
        </Tag>
      )}
      {from && (
        <Words span size="xs" dimmed>
          {voice.say('edge.from', { date: voice.date(from) })}
        </Words>
      )}
      {to && (
        <Words span size="xs" dimmed>
          {voice.say('edge.to', { date: voice.date(to) })}
        </Words>
      )}
    </>
  );
}

export function EdgePanel({ edge }: { readonly edge: GraphEdge }): ReactNode {
  const { dataset } = useExplorer();
  const voice = useVoice();
  const { surviving } = useVisibility();
  const testimonies = testimoniesOfEdge(dataset, edge, useScope().evidenceOf(edge));
  const name = relationName(relationOf(edge.attributes), voice.language);
  return (
    <div className={classes.panel} data-testid="edge-panel">
      <LinkHeader
        link={edge}
        kind={voice.say('edge.title')}
        icon={IconLine}
        label={name}
        arrow={IconArrowNarrowDown}
        title={name}
      >
        <Term attributes={edge.attributes} />
      </LinkHeader>
      <EvidenceSection
        testimonies={testimonies}
        left={surviving.weightOf(edge)}
        all={edge.attributes.evidence.length}
      />
    </div>
  );
}
