/// What is known of a person, an organization, a state or a place. The one rule kept here: all of it leads to the
/// sentences it came from.

import { IconQuote, IconTopologyStar3 } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { EntityAttributes, GraphNode } from '../../model/graph.ts';
import { useExplorer, useVisibility, useVoice } from '../context/context.ts';
import { Later } from '../control/later.tsx';
import { Tag } from '../control/tag.tsx';
import { Words } from '../control/words.tsx';
import { testimoniesOfNode } from '../data/testimony.ts';
import { stateNames } from '../i18n/state-name.ts';
import { Connections } from './connections.tsx';
import { useScope } from './evidence-scope.tsx';
import { EvidenceSection, SENTENCES } from './evidence-section.tsx';
import { Identity } from './identity.tsx';
import { JumpRow } from './jump-row.tsx';
import classes from './panel.module.css';
import { NodeHeader } from './panel-header.tsx';
import { Ranks } from './ranks.tsx';
import { Section } from './section.tsx';
import { SpeakerButton } from './speaker-only.tsx';
import { StoredSection } from './stored-section.tsx';

const CONNECTIONS = 'connections';

interface Props {
  readonly node: GraphNode;
  readonly attributes: EntityAttributes;
}

function Aliases({ attributes }: { readonly attributes: EntityAttributes }): ReactNode {
  const voice = useVoice();
  const others = attributes.aliases.filter((alias) => alias !== attributes.labels.ar && alias !== attributes.label);
  if (others.length === 0) return null;
  return (
    <Section title={voice.say('node.aliases')}>
      <div className={classes.aliases}>
        {others.map((alias) => (
          <Tag key={alias} size="lg">
            <bdi>{alias}</bdi>
          </Tag>
        ))}
      </div>
    </Section>
  );
}

export function EntityPanel({ node, attributes }: Props): ReactNode {
  const { dataset } = useExplorer();
  const voice = useVoice();
  const { surviving } = useVisibility();
  const scope = useScope();
  const testimonies = testimoniesOfNode(node, scope);
  const degree = dataset.incident.get(node.key)?.filter(scope.counts).length ?? 0;
  const connections = voice.say('count.connections', { n: degree });
  const state =
    attributes.kind !== 'state' && attributes.state ? stateNames(dataset, voice.language)(attributes.state) : undefined;
  return (
    <div className={classes.panel} data-testid="entity-panel">
      <NodeHeader node={node.key} attributes={attributes}>
        <div className={classes.badges}>
          {state && <Tag>{voice.say('node.state', { state })}</Tag>}
          {attributes.unnamed && (
            <Words size="sm" dimmed>
              {voice.say('node.unnamed')}
            </Words>
          )}
          <SpeakerButton speaker={node.key} />
        </div>
      </NodeHeader>
      <JumpRow
        jumps={[
          { to: CONNECTIONS, label: connections, icon: IconTopologyStar3 },
          { to: SENTENCES, label: voice.say('count.sentences', { n: testimonies.length }), icon: IconQuote },
        ]}
      />
      <Aliases attributes={attributes} />
      <StoredSection node={node} />
      <Section title={voice.say('node.connections')} note={connections} anchor={CONNECTIONS}>
        <Connections node={node.key} />
      </Section>
      <Later>
        <EvidenceSection
          testimonies={testimonies}
          left={surviving.sentencesOf(attributes).length}
          all={attributes.evidence.length}
        />
      </Later>
      <Later>
        <Ranks node={node.key} />
        <Identity attributes={attributes} />
      </Later>
    </div>
  );
}
