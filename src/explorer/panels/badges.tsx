/// Badges: how a thing is told, and whether sources disagree. The one rule kept here: a badge says it in words;
/// its colour only repeats it.

import {
  IconArrowsDiff,
  IconBan,
  IconCalendarTime,
  IconCheck,
  IconGitBranch,
  IconHelpCircle,
  IconSpeakerphone,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Factuality } from '../../model/ontology.ts';
import { useVoice } from '../context/context.ts';
import { Tag } from '../control/tag.tsx';

const LOOKS: Readonly<Record<Factuality, { readonly color: string; readonly icon: typeof IconBan }>> = {
  asserted: { color: 'teal', icon: IconCheck },
  planned: { color: 'blue', icon: IconCalendarTime },
  denied: { color: 'red', icon: IconBan },
  demanded: { color: 'violet', icon: IconSpeakerphone },
  possible: { color: 'yellow', icon: IconHelpCircle },
  conditional: { color: 'orange', icon: IconGitBranch },
};

/// The sign of a way of telling, in its colour where there is something to notice.
export function FactualityIcon({
  factuality,
  size = 14,
}: {
  readonly factuality: Factuality;
  readonly size?: number;
}): ReactNode {
  const { icon: Icon, color } = LOOKS[factuality];
  return (
    <Icon
      size={size}
      stroke={2.2}
      color={`var(--mantine-color-${color}-6)`}
      aria-hidden="true"
      style={{ flex: 'none' }}
    />
  );
}

export function FactualityBadge({ factuality }: { readonly factuality: Factuality }): ReactNode {
  const voice = useVoice();
  return (
    <Tag icon={<FactualityIcon factuality={factuality} size={13} />} data-factuality={factuality}>
      {voice.say(`factuality.${factuality}`)}
    </Tag>
  );
}

export function DisputedBadge(): ReactNode {
  const voice = useVoice();
  const icon = <IconArrowsDiff size={13} stroke={2.2} color="var(--mantine-color-orange-6)" aria-hidden="true" />;
  return (
    <Tag icon={icon} title={voice.say('event.disputedText')}>
      {voice.say('event.disputed')}
    </Tag>
  );
}
