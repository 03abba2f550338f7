/// Steps from one found sentence of an article to the next. The one rule kept here: the keys do what the buttons do,
/// on any layout of the keyboard, and going on past the last begins anew.

import { ActionIcon, Group, Text, Tooltip } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { type ReactNode, useCallback, useEffect } from 'react';
import { useViewStore, useVoice } from '../context/context.ts';
import { openArticle } from '../state/selection.ts';
import type { ArticlePlace } from '../state/view.ts';
import type { FoundSentence } from './article.ts';
import { placeAmong, stepFrom } from './reading-place.ts';

/// The physical keys: J goes on and K goes back, wherever they stand in the alphabet in use.
const KEYS: Readonly<Record<string, 1 | -1>> = { KeyJ: 1, KeyK: -1 };

interface Props {
  readonly place: ArticlePlace;
  readonly found: readonly FoundSentence[];
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}

export function ReadingSteps({ place, found }: Props): ReactNode {
  const view = useViewStore();
  const voice = useVoice();
  const go = useCallback(
    (by: 1 | -1) => {
      const next = stepFrom(found, place, by);
      if (next) view.update(openArticle({ document: place.document, start: next.start, end: next.end }));
    },
    [found, place, view],
  );
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const by = KEYS[event.code];
      if (!by || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      go(by);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [go]);
  if (found.length === 0) return null;
  const at = placeAmong(found, place);
  const buttons = [
    ['article.next', 1, IconArrowDown, 'J'],
    ['article.previous', -1, IconArrowUp, 'K'],
  ] as const;
  return (
    <Group gap={4} wrap="nowrap" ms="lg" me="auto" data-testid="reading-steps">
      {buttons.map(([message, by, Icon, key]) => (
        <Tooltip key={message} label={`${voice.say(message)} (${key})`}>
          <ActionIcon variant="default" aria-label={voice.say(message)} aria-keyshortcuts={key} onClick={() => go(by)}>
            <Icon size={16} />
          </ActionIcon>
        </Tooltip>
      ))}
      <Text size="xs" c="dimmed" role="status">
        {at === undefined
          ? voice.say('article.found', { n: found.length })
          : voice.say('article.at', { at: at + 1, total: found.length })}
      </Text>
    </Group>
  );
}
