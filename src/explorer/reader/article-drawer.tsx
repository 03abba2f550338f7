/// The article a sentence stands in, beside the graph. The one rule kept here: it opens at the sentence and says
/// where the article is from.

import { Drawer, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { useExplorer, useViewStore, useVoice } from '../context/context.ts';
import { useFocusReturn } from '../context/focus-return.ts';
import { closeArticle } from '../state/selection.ts';
import type { ArticlePlace } from '../state/view.ts';
import { foundSentences } from './article.ts';
import { ArticleSource } from './article-source.tsx';
import { ArticleText } from './article-text.tsx';
import { ReadingSteps } from './reading-steps.tsx';

export function ArticleDrawer({ place }: { readonly place: ArticlePlace }): ReactNode {
  const { dataset } = useExplorer();
  const view = useViewStore();
  const voice = useVoice();
  useFocusReturn();
  const document = dataset.documents.get(place.document);
  const found = useMemo(() => foundSentences(dataset, place.document), [dataset, place.document]);
  const about = [
    document?.outlet ?? voice.say('evidence.unknownOutlet'),
    document?.published
      ? voice.say('evidence.published', { date: voice.date(document.published) })
      : voice.say('evidence.unpublished'),
  ];
  return (
    <Drawer.Root
      opened
      closeOnEscape={false}
      onClose={() => view.update(closeArticle())}
      position="left"
      size="min(760px, 100vw)"
      transitionProps={{ duration: 0 }}
    >
      <Drawer.Overlay backgroundOpacity={0.3} />
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{voice.say('article.title')}</Drawer.Title>
          <ReadingSteps place={place} found={found} />
          <Drawer.CloseButton aria-label={voice.say('panel.close')} />
        </Drawer.Header>
        <Drawer.Body>
          {document ? (
            <Stack gap="md">
              <header>
                <Title order={2} size="h4" dir="auto" ta="start">
                  {document.title ?? voice.say('evidence.untitled')}
                </Title>
                <Text size="sm" c="dimmed">
                  {about.join(' · ')}
                </Text>
                <ArticleSource document={document} />
              </header>
              <ArticleText document={document} found={found} target={place} />
            </Stack>
          ) : (
            <Text>{voice.say('article.missing')}</Text>
          )}
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}
