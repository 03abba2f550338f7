/// Badges: how a thing is told, and whether sources disagree. The one rule kept here: a badge says it in words;
/// its colour only repeats it.

import { Badge } from '@mantine/core';
import { IconArrowsDiff, IconBan, IconCalendarTime, IconCheck, IconGitBranch, IconHelpCircle, IconSpeakerphone } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Factuality } from '../../model/ontology.ts';
import { useVoice } from '../app/context.ts';

const LOOKS: Readonly<Record<Factuality, { readonly color: string; readonly icon: typeof IconBan }>> = {
  asserted: { color: 'teal', icon: IconCheck },
  planned: { color: 'blue', icon: IconCalendarTime },
  denied: { color: 'red', icon: IconBan },
  demanded: { color: 'violet', icon: IconSpeakerphone },
  possible: { color: 'yellow', icon: IconHelpCircle },
  conditional: { color: 'orange', icon: IconGitBranch },
};

export function FactualityIcon({ factuality, size = 14 }: { readonly factuality: Factuality; readonly size?: number }): ReactNode {
  const Icon = LOOKS[factuality].icon;
  return <Icon size={size} stroke={2} aria-hidden="true" />;
}

export function FactualityBadge({ factuality }: { readonly factuality: Factuality }): ReactNode {
  const voice = useVoice();
  return (
    <Badge variant="light" autoContrast color={LOOKS[factuality].color} leftSection={<FactualityIcon factuality={factuality} size={12} />} data-factuality={factuality}>
      {voice.say(`factuality.${factuality}`)}
    </Badge>
  );
}

export function DisputedBadge(): ReactNode {
  const voice = useVoice();
  return (
    <Badge variant="light" color="orange" leftSection={<IconArrowsDiff size={12} stroke={2} aria-hidden="true" />} title={voice.say('event.disputedText')}>
      {voice.say('event.disputed')}
    </Badge>
  );
}
