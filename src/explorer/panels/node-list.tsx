/// Everything that is shown, as a list. The one rule kept here: it holds all that the graph holds, so that nobody
/// needs the picture.

import { Alert, Title } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { type ReactNode, useMemo } from 'react';
import { ENTITY_KINDS, EVENT_KIND_NAMES, OTHER_KIND } from '../../model/ontology.ts';
import { useExplorer, useVisibility, useVoice } from '../context/context.ts';
import { byConnections } from '../data/dataset.ts';
import { kindName } from '../i18n/name.ts';
import { NodeLink } from './node-link.tsx';
import classes from './node-list.module.css';
import { Paged } from './paged.tsx';
import { Section } from './section.tsx';

export function NodeList({ excuse }: { readonly excuse?: string | undefined }): ReactNode {
  const { dataset } = useExplorer();
  const voice = useVoice();
  const { nodes } = useVisibility();
  const groups = useMemo(() => {
    const ordered = byConnections(dataset, nodes);
    return [...ENTITY_KINDS, ...EVENT_KIND_NAMES, OTHER_KIND].map((kind) => ({
      kind,
      keys: ordered.filter((key) => dataset.nodes.get(key)?.attributes.kind === kind),
    }));
  }, [dataset, nodes]);
  return (
    <div className={classes.list} data-testid="list">
      {excuse && (
        <Alert icon={<IconInfoCircle size={18} />} color="yellow" role="status">
          {excuse}
        </Alert>
      )}
      <Title order={2} size="h4">
        {voice.say('list.title')}
      </Title>
      <div className={classes.groups}>
        {groups
          .filter(({ keys }) => keys.length > 0)
          .map(({ kind, keys }) => (
            <Section key={kind} title={kindName(kind, voice)} note={voice.number(keys.length)}>
              <Paged
                entries={keys}
                page={20}
                render={(key) => (
                  <NodeLink key={key} node={key} both note={voice.number(dataset.incident.get(key)?.length ?? 0)} />
                )}
              />
            </Section>
          ))}
      </div>
    </div>
  );
}
