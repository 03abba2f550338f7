/// Who reports an event: how many articles of how many outlets, and what each says. The one rule kept here: reports
/// stand by date, and those who affirm it apart from those who deny it.

import { IconColumns3 } from '@tabler/icons-react';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { ClaimEvidence, EventAttributes } from '../../model/graph.ts';
import { useExplorer, useVisibility, useVoice } from '../context/context.ts';
import { Later } from '../control/later.tsx';
import { TextButton } from '../control/text-button.tsx';
import { isDisputed, sidesOf } from '../data/dispute.ts';
import { byReport, countOutlets, testimonyOfClaim } from '../data/testimony.ts';
import type { Voice } from '../i18n/voice.ts';
import { EventJoins } from './event-joins.tsx';
import { EvidenceCard } from './evidence-card.tsx';
import { HeldBack, useScope } from './evidence-scope.tsx';
import { Paged } from './paged.tsx';
import classes from './panel.module.css';
import { Provenance } from './provenance.tsx';
import { Section } from './section.tsx';

const CompareReports = lazy(() =>
  import('./compare-reports.tsx').then((module) => ({ default: module.CompareReports })),
);

/// "3 reports from 2 outlets (2 independent)"; where filters hold some back, how many of them are left. How many are
/// independent is known of all of them only.
function sayReports(documents: readonly string[], outlets: number, event: EventAttributes, voice: Voice): string {
  const from = voice.say('count.outlets', { n: outlets });
  if (documents.length < event.reports)
    return `${voice.say('event.reportsLeft', { left: documents.length, n: event.reports })} ${from}`;
  const reports = `${voice.say('count.reports', { n: documents.length })} ${from}`;
  return documents.length > 1
    ? `${reports} (${voice.say('event.independent', { n: event.independentReports })})`
    : reports;
}

export function useReportCount(event: string, attributes: EventAttributes): string {
  const { dataset } = useExplorer();
  const voice = useVoice();
  const documents = [
    ...new Set(
      useScope()
        .claimsOf(event, attributes)
        .map(({ document }) => document),
    ),
  ];
  return sayReports(documents, countOutlets(dataset, documents), attributes, voice);
}

function ReportList({ claims }: { readonly claims: readonly ClaimEvidence[] }): ReactNode {
  const { dataset } = useExplorer();
  return (
    <Paged
      entries={[...byReport(dataset, claims)]}
      page={4}
      first={1}
      render={([id, own]) => (
        <div key={id} className={classes.report}>
          <Provenance document={dataset.documents.get(id)} />
          {own.map((claim) => (
            <EvidenceCard key={`${claim.start}:${claim.trigger.start}`} testimony={testimonyOfClaim(claim)} brief />
          ))}
        </div>
      )}
    />
  );
}

/// Those who affirm, those who deny, and those who do neither, each under its heading.
function Sides({ claims }: { readonly claims: readonly ClaimEvidence[] }): ReactNode {
  const voice = useVoice();
  const { affirmed, denied, neither } = sidesOf(claims);
  const sides = [
    ['event.affirmed', affirmed],
    ['event.denied', denied],
    ['event.neither', neither],
  ] as const;
  return sides.map(
    ([title, own]) =>
      own.length > 0 && (
        <div key={title} className={classes.report}>
          <h4>
            {voice.say(title)} · {voice.number(own.length)}
          </h4>
          <ReportList claims={own} />
        </div>
      ),
  );
}

interface Props {
  readonly event: string;
  readonly attributes: EventAttributes;
}

export function EventReports({ event, attributes }: Props): ReactNode {
  const voice = useVoice();
  const { surviving } = useVisibility();
  const [comparing, setComparing] = useState(false);
  const claims = useScope().claimsOf(event, attributes);
  return (
    <Section title={voice.say('event.reports')} note={voice.say('count.sentences', { n: claims.length })}>
      {claims.length > 1 && (
        <TextButton
          look="outlined"
          className={classes.fitting}
          icon={<IconColumns3 size={16} />}
          onClick={() => setComparing(true)}
        >
          {voice.say('event.compare')}
        </TextButton>
      )}
      <EventJoins event={event} attributes={attributes} />
      {isDisputed(claims) ? <Sides claims={claims} /> : <ReportList claims={claims} />}
      <Later>
        <HeldBack left={surviving.claimsOf(event, attributes).length} all={attributes.evidence.length} />
      </Later>
      {comparing && (
        <Suspense>
          <CompareReports attributes={attributes} claims={claims} onClose={() => setComparing(false)} />
        </Suspense>
      )}
    </Section>
  );
}
