/// Says that what is selected is not in the picture. The one rule kept here: it offers to show it, and undoes no more
/// than that takes.

import { Button, Paper, Text } from '@mantine/core';
import { IconEyeOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useExplorer, useView, useViewStore, useVisibility, useVoice } from '../context/context.ts';
import { revealNode } from '../data/reveal.ts';
import { labelOf } from '../i18n/name.ts';
import classes from './hidden-notice.module.css';

export function HiddenNotice(): ReactNode {
  const { dataset, port } = useExplorer();
  const view = useViewStore();
  const voice = useVoice();
  const { nodes } = useVisibility();
  const selection = useView('selection');
  const node = selection?.type === 'node' && !nodes.has(selection.key) ? dataset.nodes.get(selection.key) : undefined;
  if (!node) return null;
  const show = (): void => {
    view.update(revealNode(dataset, node.key));
    // Once the canvas has followed, so that it knows where the node is.
    requestAnimationFrame(() => port.get()?.flyTo(node.key));
  };
  return (
    <Paper className={classes.notice} withBorder shadow="sm" role="status" data-testid="hidden-notice">
      <IconEyeOff size={17} aria-hidden="true" />
      <Text size="sm" lineClamp={2}>
        {voice.say('search.hiddenNode', { label: labelOf(node.attributes, voice.language) })}
      </Text>
      <Button size="compact-sm" variant="light" onClick={show} data-testid="reveal">
        {voice.say('search.reveal')}
      </Button>
    </Paper>
  );
}
