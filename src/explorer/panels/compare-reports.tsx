/// The reports of one event side by side, by date. The one rule kept here: where sources disagree, those who
/// affirm stand in one column and those who say otherwise in the other.

import { Modal, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ClaimEvidence, EventAttributes } from '../../model/graph.ts';
import { useExplorer, useVoice } from '../context/context.ts';
import { byReport, testimonyOfClaim } from '../data/testimony.ts';
import { labelOf } from '../i18n/name.ts';
import { EvidenceCard, Provenance } from './evidence-card.tsx';

function Column({
  document,
  claims,
}: {
  readonly document: string;
  readonly claims: readonly ClaimEvidence[];
}): ReactNode {
  const { dataset } = useExplorer();
  return (
    <Stack gap="xs">
      <Provenance document={dataset.documents.get(document)} />
      {claims.map((claim) => (
        <EvidenceCard key={`${claim.start}:${claim.trigger.start}`} testimony={testimonyOfClaim(claim)} brief />
      ))}
    </Stack>
  );
}

function Side({ title, claims }: { readonly title: string; readonly claims: readonly ClaimEvidence[] }): ReactNode {
  const { dataset } = useExplorer();
  const voice = useVoice();
  return (
    <Stack>
      <Title order={3} size="h5">
        {title}{' '}
        <Text span c="dimmed" size="sm">
          {voice.number(claims.length)}
        </Text>
      </Title>
      {[...byReport(dataset, claims)].map(([id, own]) => (
        <Column key={id} document={id} claims={own} />
      ))}
    </Stack>
  );
}

interface Props {
  readonly attributes: EventAttributes;
  onClose(): void;
}

export function CompareReports({ attributes, onClose }: Props): ReactNode {
  const { dataset } = useExplorer();
  const voice = useVoice();
  const affirmed = attributes.evidence.filter((claim) => claim.factuality === 'asserted');
  const otherwise = attributes.evidence.filter((claim) => claim.factuality !== 'asserted');
  const split = affirmed.length > 0 && otherwise.length > 0;
  const reports = [...byReport(dataset, attributes.evidence)];
  return (
    <Modal
      opened
      onClose={onClose}
      size="min(1200px, 94vw)"
      title={voice.say('event.compareTitle')}
      closeButtonProps={{ 'aria-label': voice.say('panel.close') }}
    >
      <Title order={2} size="h4" mb="md">
        <bdi>{labelOf(attributes, voice.language)}</bdi>
      </Title>
      <SimpleGrid cols={{ base: 1, sm: 2, lg: split ? 2 : Math.min(3, reports.length) }} spacing="lg">
        {split
          ? [
              <Side key="affirmed" title={voice.say('event.affirmed')} claims={affirmed} />,
              <Side key="otherwise" title={voice.say('event.otherwise')} claims={otherwise} />,
            ]
          : reports.map(([id, claims]) => <Column key={id} document={id} claims={claims} />)}
      </SimpleGrid>
    </Modal>
  );
}
