/// The bar that says one sees one community only. The one rule kept here: the way back is always beside it.

import { CloseButton, Paper, Text, Tooltip } from '@mantine/core';
import type { ReactNode } from 'react';
import { useExplorer, useView, useViewStore, useVoice } from '../context/context.ts';
import { labelOf } from '../i18n/name.ts';
import { leaveCommunity } from '../state/picture.ts';
import classes from './compute.module.css';
import { useStanding } from './standing.ts';

export function CommunityBar(): ReactNode {
  const { dataset } = useExplorer();
  const view = useViewStore();
  const voice = useVoice();
  const key = useView('community');
  const standing = useStanding();
  const community = key === null ? undefined : standing?.communityOf(key);
  const first = dataset.nodes.get(community?.key ?? key ?? '');
  if (key === null || !first) return null;
  const leave = voice.say('community.leave');
  return (
    <Paper className={classes.community} withBorder shadow="xs" data-testid="community-bar">
      <Text size="sm" truncate>
        {voice.say('community.alone', { name: labelOf(first.attributes, voice.language) })}
      </Text>
      {community && <span className={classes.count}>{voice.number(community.members.length)}</span>}
      <Tooltip label={leave}>
        <CloseButton size="sm" aria-label={leave} onClick={() => view.update(leaveCommunity())} />
      </Tooltip>
    </Paper>
  );
}
