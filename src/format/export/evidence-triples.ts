/// Evidence as Web Annotations: which words of which article say so. The one rule kept here: each sentence can be found in two ways, by
/// its words with those around them, and by its place, counted in code points.

import type { ClaimEvidence, MarkedEvidence } from '../../model/graph.ts';
import type { Span } from '../../model/span.ts';
import { codePointsOf, contextOf } from './code-point.ts';
import type { Citation, Lookup } from './lookup.ts';
import { about, date, nameOf, ownName, type Triple, text, typed } from './triple.ts';

/// How many code points before and after a sentence are told.
const CONTEXT = 32;

type ToPoint = (at: number) => number;

function place({ start, end }: Span, toPoint: ToPoint) {
  return {
    'oa:start': typed(toPoint(start), 'nonNegativeInteger'),
    'oa:end': typed(toPoint(end), 'nonNegativeInteger'),
  };
}

function position(name: string, span: Span, toPoint: ToPoint): readonly Triple[] {
  return about(name, { 'rdf:type': 'oa:TextPositionSelector', ...place(span, toPoint) });
}

function markTriples(name: string, { marks }: MarkedEvidence, toPoint: ToPoint): readonly Triple[] {
  return marks.flatMap((mark, n) => [
    ...about(name, { 'isnad:mark': `${name}#mark-${n + 1}` }),
    ...position(`${name}#mark-${n + 1}`, mark, toPoint),
  ]);
}

function argumentTriples(name: string, claim: ClaimEvidence, toPoint: ToPoint): readonly Triple[] {
  return claim.arguments.flatMap((argument, n) => [
    ...about(name, { 'isnad:argument': `${name}#argument-${n + 1}` }),
    ...about(`${name}#argument-${n + 1}`, {
      'isnad:relation': ownName(argument.role),
      'isnad:entity': nameOf('node', argument.entity),
    }),
    ...position(`${name}#argument-${n + 1}`, argument, toPoint),
  ]);
}

/// Who the article has a claim from: an entity of the graph, or somebody it only describes.
function attributionTriples(name: string, claim: ClaimEvidence, lookup: Lookup, toPoint: ToPoint): readonly Triple[] {
  return claim.attribution.flatMap((attribution, n) => {
    const { source, cue } = attribution;
    const known = lookup.nodes.has(source);
    const agent = known ? nameOf('node', source) : `${name}#source-${n + 1}`;
    return [
      ...about(name, { 'prov:wasAttributedTo': agent, 'prov:qualifiedAttribution': `${name}#attribution-${n + 1}` }),
      ...(known ? [] : about(agent, { 'rdf:type': 'prov:Agent', 'rdfs:label': text(source) })),
      ...about(`${name}#attribution-${n + 1}`, {
        'rdf:type': 'prov:Attribution',
        'prov:agent': agent,
        'isnad:cue': text(cue),
        ...place(attribution, toPoint),
      }),
    ];
  });
}

function claimTriples(name: string, claim: ClaimEvidence, lookup: Lookup, toPoint: ToPoint): readonly Triple[] {
  return [
    ...about(name, {
      'isnad:factuality': ownName(claim.factuality),
      'isnad:confidence': typed(claim.confidence.toFixed(4), 'decimal'),
      'isnad:extractor': text(claim.extractor),
      'isnad:statedDate': date(claim.date?.value?.start),
      'isnad:trigger': `${name}#trigger`,
    }),
    ...position(`${name}#trigger`, claim.trigger, toPoint),
    ...argumentTriples(name, claim, toPoint),
    ...attributionTriples(name, claim, lookup, toPoint),
  ];
}

function targetTriples(name: string, { evidence }: Citation, whole: string, toPoint: ToPoint): readonly Triple[] {
  const [before, after] = contextOf(whole, evidence.start, evidence.end, CONTEXT);
  return [
    ...about(`${name}#target`, {
      'rdf:type': 'oa:SpecificResource',
      'oa:hasSource': nameOf('document', evidence.document),
      'oa:hasSelector': [`${name}#quote`, `${name}#position`],
    }),
    ...about(`${name}#quote`, {
      'rdf:type': 'oa:TextQuoteSelector',
      'oa:exact': text(evidence.quote),
      'oa:prefix': text(before),
      'oa:suffix': text(after),
    }),
    ...position(`${name}#position`, evidence, toPoint),
  ];
}

function citationTriples(citation: Citation, lookup: Lookup, toPoint: ToPoint): readonly Triple[] {
  const { id, of, evidence } = citation;
  const name = nameOf('evidence', id);
  const source = nameOf('document', evidence.document);
  const whole = lookup.documents.get(evidence.document)?.text ?? '';
  return [
    ...about(name, {
      'rdf:type': ['oa:Annotation', 'prov:Entity'],
      'oa:motivatedBy': 'oa:linking',
      'oa:hasBody': nameOf(of, citation.about),
      'oa:hasTarget': `${name}#target`,
      'isnad:rule': text(evidence.rule),
      'prov:wasDerivedFrom': source,
      'prov:hadPrimarySource': source,
    }),
    ...targetTriples(name, citation, whole, toPoint),
    ...('trigger' in evidence ? claimTriples(name, evidence, lookup, toPoint) : markTriples(name, evidence, toPoint)),
  ];
}

/// An annotation for each sentence that is evidence for something.
export function* evidenceBlocks(citations: readonly Citation[], lookup: Lookup): Generator<readonly Triple[]> {
  const points = new Map([...lookup.documents].map(([id, { text: whole }]) => [id, codePointsOf(whole)]));
  const asIs = (at: number): number => at;
  for (const citation of citations)
    yield citationTriples(citation, lookup, points.get(citation.evidence.document) ?? asIs);
}
