/// Where a sentence was printed: outlet, day, title. The one rule kept here: what is not known is said to be unknown.

import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { DocumentRecord } from '../../model/graph.ts';
import { useVoice } from '../context/context.ts';
import classes from './evidence-card.module.css';

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
