/// Nodes of events. The one rule kept here: each claim is evidence of its own, with all that its sentence says
/// of who, when and from whom.

import { quoteOf } from '../../model/document.ts';
import type { ClaimEvidence, EventAttributes, EventAttribution, NameQuote } from '../../model/graph.ts';
import type { Resolution } from '../5-entity/entity.ts';
import type { Event, ResolvedClaim } from '../6-event/event.ts';
import type { Unplaced } from './entity-node.ts';
import { eventLabels, type LabelOf } from './event-label.ts';
import { sentenceEvidence } from './sentence-evidence.ts';

function attributionsOf(
  { claim, article, document }: ResolvedClaim,
  resolution: Resolution,
  labelOf: LabelOf,
): readonly EventAttribution[] {
  if (claim.attribution.length === 0) return [];
  return claim.attribution.map(({ mention, span, cue }) => {
    const meant = mention === null ? [] : (resolution.references[document]?.[mention] ?? []);
    const entity = meant.find((key) => labelOf(key) !== undefined);
    return { start: span.start, end: span.end, source: entity ?? quoteOf(article, span), cue: quoteOf(article, cue) };
  });
}

function claimEvidence(resolved: ResolvedClaim, resolution: Resolution, labelOf: LabelOf): ClaimEvidence {
  const { claim, article, sentence } = resolved;
  return {
    trigger: claim.trigger,
    arguments: resolved.arguments.map(({ role, entity, span }) => ({
      role,
      entity,
      start: span.start,
      end: span.end,
    })),
    date: resolved.date,
    factuality: claim.factuality,
    attribution: attributionsOf(resolved, resolution, labelOf),
    confidence: claim.confidence,
    extractor: claim.extractor,
    ...sentenceEvidence(article, sentence, claim.rule),
  };
}

function triggerOf({ claim, article, called }: ResolvedClaim): NameQuote {
  const { start, end } = claim.trigger;
  return { document: article.id, start, end, quote: called };
}

function decisionsOf({ decisions }: Event, labelOf: LabelOf): Pick<EventAttributes, 'merges' | 'apart'> {
  const merges = decisions.joins().map(({ rule, shared, left, right }) => ({
    rule,
    shared: shared.filter((key) => labelOf(key) !== undefined),
    left: triggerOf(left),
    right: triggerOf(right),
  }));
  const apart = decisions.splits().map(({ rule, event, left, right }) => ({
    rule,
    event,
    left: triggerOf(left),
    right: triggerOf(right),
  }));
  return { ...(merges.length > 0 ? { merges } : {}), ...(apart.length > 0 ? { apart } : {}) };
}

/// How many claims an event's node will have as evidence.
export function countEventEvidence({ claims }: Event): number {
  return claims.length;
}

/// What an event's node says.
export function eventAttributes(event: Event, resolution: Resolution, labelOf: LabelOf): Unplaced<EventAttributes> {
  const labels = eventLabels(event, labelOf);
  return {
    kind: event.kind,
    subtype: event.subtype,
    label: labels.ar,
    labels,
    date: event.date,
    factuality: event.factuality,
    disputed: event.disputed,
    reports: event.reports,
    independentReports: event.independentReports,
    ...decisionsOf(event, labelOf),
    evidence: event.claims.map((claim) => claimEvidence(claim, resolution, labelOf)),
  };
}
