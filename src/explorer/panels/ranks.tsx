/// The ranks of an entity among those shown. The one rule kept here: each says by what, and changes with the filters.

import type { ReactNode } from 'react';
import { communityColor } from '../compute/community-color.ts';
import { useExplorer, useScheme, useView, useViewStore, useVisibility, useVoice } from '../context/context.ts';
import { PlainButton } from '../control/plain-button.tsx';
import { communityName } from '../i18n/name.ts';
import { isolateCommunity } from '../state/picture.ts';
import { SIZINGS, type Sizing } from '../state/view.ts';
import classes from './compute.module.css';
import { Section } from './section.tsx';
import { isEntityIn, useStanding } from './standing.ts';

export function Ranks({ node }: { readonly node: string }): ReactNode {
  const { dataset } = useExplorer();
  const view = useViewStore();
  const voice = useVoice();
  const names = useView('names');
  const scheme = useScheme();
  const { nodes } = useVisibility();
  const standing = useStanding();
  if (!standing || standing.valueOf('mentions', node) === undefined) return null;
  const isEntity = isEntityIn(dataset);
  const among = (key: string): boolean => nodes.has(key) && isEntity(key);
  const total = [...nodes].filter(isEntity).length;
  const community = standing.communityOf(node);
  const rank = (sizing: Sizing): ReactNode => (
    <div key={sizing} className={classes.rank}>
      <dt>{voice.say(`size.${sizing}`)}</dt>
      <dd>{voice.say('measure.rank', { n: standing.rankOf(sizing, node, among) ?? total, total })}</dd>
    </div>
  );
  return (
    <Section title={voice.say('measure.title')}>
      <dl className={classes.ranks} data-testid="ranks">
        {SIZINGS.map(rank)}
        {community && (
          <div className={classes.rank}>
            <dt>{voice.say('community.of')}</dt>
            <dd>
              <PlainButton className={classes.ofCommunity} onClick={() => view.update(isolateCommunity(community.key))}>
                <span className={classes.dot} style={{ background: communityColor(community.color, scheme) }} />
                <bdi>{communityName(dataset.nodes, community.members, names)}</bdi>
              </PlainButton>
            </dd>
          </div>
        )}
      </dl>
    </Section>
  );
}
