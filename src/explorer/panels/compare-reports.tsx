/// The reports of one event side by side, by date. The one rule kept here: where sources disagree, those who affirm
/// stand in one column and those who deny in the other.

import { Modal, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ClaimEvidence, EventAttributes } from '../../model/graph.ts';
import { useExplorer, useVoice } from '../context/context.ts';
import { useFocusReturn } from '../context/focus-return.ts';
import { isDisputed, sidesOf } from '../data/dispute.ts';
import { byReport, testimonyOfClaim } from '../data/testimony.ts';
import { labelOf } from '../i18n/name.ts';
import { EvidenceCard } from './evidence-card.tsx';
import { Provenance } from './provenance.tsx';

function Report({
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
    <Stack data-testid="side">
      <Title order={3} size="h5">
        {title}{' '}
        <Text span c="dimmed" size="sm">
          {voice.number(claims.length)}
        </Text>
      </Title>
      {[...byReport(dataset, claims)].map(([id, own]) => (
        <Report key={id} document={id} claims={own} />
      ))}
    </Stack>
  );
}

function Disputed({ claims }: { readonly claims: readonly ClaimEvidence[] }): ReactNode {
  const voice = useVoice();
  const { affirmed, denied, neither } = sidesOf(claims);
  return (
    <Stack gap="xl">
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="lg">
        <Side title={voice.say('event.affirmed')} claims={affirmed} />
        <Side title={voice.say('event.denied')} claims={denied} />
      </SimpleGrid>
      {neither.length > 0 && <Side title={voice.say('event.neither')} claims={neither} />}
    </Stack>
  );
}

interface Props {
  readonly attributes: EventAttributes;
  readonly claims: readonly ClaimEvidence[];
  onClose(): void;
}

export function CompareReports({ attributes, claims, onClose }: Props): ReactNode {
  const { dataset } = useExplorer();
  const voice = useVoice();
  useFocusReturn();
  const reports = [...byReport(dataset, claims)];
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
      {isDisputed(claims) ? (
        <Disputed claims={claims} />
      ) : (
        <SimpleGrid cols={{ base: 1, sm: 2, lg: Math.min(3, reports.length) }} spacing="lg">
          {reports.map(([id, own]) => (
            <Report key={id} document={id} claims={own} />
          ))}
        </SimpleGrid>
      )}
    </Modal>
  );
}
