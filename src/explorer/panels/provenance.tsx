/// Where a sentence was printed: outlet, day, title. The one rule kept here: what is not known is said to be unknown.

import type { ReactNode } from 'react';
import type { DocumentRecord } from '../../model/graph.ts';
import { useVoice } from '../context/context.ts';
import { Words } from '../control/words.tsx';
import classes from './evidence-card.module.css';

export function Provenance({ document }: { readonly document: DocumentRecord | undefined }): ReactNode {
  const voice = useVoice();
  return (
    <div className={classes.provenance}>
      <Words size="sm" className={classes.outlet}>
        <bdi>{document?.outlet ?? voice.say('evidence.unknownOutlet')}</bdi>
      </Words>
      <Words size="xs" dimmed>
        {document?.published
          ? voice.say('evidence.published', { date: voice.date(document.published) })
          : voice.say('evidence.unpublished')}
      </Words>
      <Words size="xs" dimmed className={classes.title}>
        <bdi>{document?.title ?? voice.say('evidence.untitled')}</bdi>
      </Words>
    </div>
  );
}
