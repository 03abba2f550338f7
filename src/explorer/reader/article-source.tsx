/// Where an article is from: who wrote it, its address, and what it is a copy of. The one rule kept here: what is not known takes no
/// room.

import { Anchor, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { DocumentRecord } from '../../model/graph.ts';
import { useExplorer, useViewStore, useVoice } from '../context/context.ts';
import { webAddress } from '../data/source.ts';
import { openArticle } from '../state/selection.ts';

export function ArticleSource({ document }: { readonly document: DocumentRecord }): ReactNode {
  const { dataset } = useExplorer();
  const view = useViewStore();
  const voice = useVoice();
  const address = webAddress(document);
  const original = document.copyOf === undefined ? undefined : dataset.documents.get(document.copyOf);
  const open = (id: string) => (): void => view.update(openArticle({ document: id, start: 0, end: 0 }));
  return (
    <Text size="xs" c="dimmed" component="div">
      {document.author && <div dir="auto">{voice.say('article.author', { name: document.author })}</div>}
      {original && (
        <div>
          {voice.say('article.copyOf')}{' '}
          <Anchor component="button" type="button" size="xs" onClick={open(original.id)} data-testid="copy-of">
            <bdi>{original.title ?? original.id}</bdi>
          </Anchor>
        </div>
      )}
      {address && (
        <Anchor href={address} target="_blank" rel="noopener noreferrer" size="xs" dir="ltr" data-testid="address">
          {address}
        </Anchor>
      )}
      <div>
        <bdi dir="ltr">{document.path}</bdi>
      </div>
    </Text>
  );
}
