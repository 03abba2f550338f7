/// The communities of what is shown. The one rule kept here: each has its colour, its name and its count, and choosing
/// one shows it alone; choosing it again shows all.

import { Text, UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { communityColor } from '../compute/community-color.ts';
import { useExplorer, useScheme, useStore, useView, useViewStore, useVoice } from '../context/context.ts';
import { communityName } from '../i18n/name.ts';
import { isolateCommunity, leaveCommunity } from '../state/picture.ts';
import classes from './compute.module.css';
import { Paged } from './paged.tsx';

export function CommunityList(): ReactNode {
  const { dataset, compute } = useExplorer();
  const view = useViewStore();
  const voice = useVoice();
  const scheme = useScheme();
  const [names, isolated] = [useView('names'), useView('community')];
  const measures = useStore(compute.measures);
  if (!measures || measures.communities.length === 0) {
    return (
      <Text size="xs" c="dimmed" role="status">
        {voice.say(measures ? 'community.none' : 'measure.running')}
      </Text>
    );
  }
  return (
    <div className={classes.communities} data-testid="communities">
      <Paged
        entries={measures.communities}
        page={9}
        render={({ key, members, color }) => {
          const name = communityName(dataset.nodes, members, names);
          const alone = isolated !== null && members.includes(isolated);
          return (
            <UnstyledButton
              key={key}
              className={classes.community}
              aria-pressed={alone}
              title={voice.say('community.only', { name })}
              onClick={() => view.update(alone ? leaveCommunity() : isolateCommunity(key))}
            >
              <span className={classes.dot} style={{ background: communityColor(color, scheme) }} />
              <bdi className={classes.communityName}>{name}</bdi>
              <span className={classes.count}>{voice.number(members.length)}</span>
            </UnstyledButton>
          );
        }}
      />
    </div>
  );
}
