/// Who received whom, where the order of words leaves it open: `استقبل X، وزير الدفاع Y` says either. The one rule kept
/// here: whoever is in the other's country is the visitor, but for envoys, who live there.

import type { Role } from '../../model/ontology.ts';
import type { OpenClaim, ResolvedArgument } from './event.ts';
import type { Affiliations } from './event-profile.ts';

/// How many sentences on a journey still says who is abroad.
const REACH = 3;

/// Claims of one document, host and visitor changed in the receptions of which a journey told before says so.
export function settleHosts(claims: readonly OpenClaim[], affiliations: Affiliations): readonly OpenClaim[] {
  return claims.map((claim) => (isReversed(claim, claims, affiliations) ? reversed(claim) : claim));
}

function filling({ arguments: filled }: OpenClaim, role: Role): readonly string[] {
  return filled.filter((argument) => argument.role === role).map(({ entity }) => entity);
}

function isReversed(claim: OpenClaim, all: readonly OpenClaim[], affiliations: Affiliations): boolean {
  if (claim.claim.kind !== 'meeting' && claim.claim.kind !== 'visit') return false;
  const [hosts, visitors] = [filling(claim, 'host'), filling(claim, 'visitor')];
  if (hosts.length === 0 || visitors.length === 0 || isBoundForLand(claim, hosts)) return false;
  const states = (entity: string): readonly string[] => (isState(entity) ? [entity] : affiliations.of(entity));
  const areFrom = (entities: readonly string[], lands: ReadonlySet<string>): boolean =>
    entities.every((entity) => states(entity).some((state) => lands.has(state)));
  const areStrangers = (lands: ReadonlySet<string>): boolean =>
    hosts.every((host) => states(host).length > 0 && !states(host).some((state) => lands.has(state)));
  const here = landsOf(filling(claim, 'place'), affiliations);
  if (areFrom(visitors, here) && areStrangers(here) && !isAtEmbassy(claim)) return true;
  const journey = all.findLast((one) => isJourneyBefore(one, claim) && filling(one, 'visitor').length > 0);
  if (!journey || claim.claim.kind === 'visit') return false;
  const [travellers, there] = [filling(journey, 'visitor'), goalsOf(journey, affiliations)];
  const came = hosts.every((host) => travellers.includes(host)) && !visitors.some((one) => travellers.includes(one));
  return came && areFrom(visitors, there) && areStrangers(there);
}

/// Who goes to a land is its visitor wherever he is.
function isBoundForLand({ claim }: OpenClaim, hosts: readonly string[]): boolean {
  return claim.kind === 'visit' && hosts.some(isState);
}

const ENVOYS = /سفير|قنصل|مبعوث|ملحق|قايم بالاعمال|بعثه/;

/// An envoy receives those whose land he is in.
function isAtEmbassy({ claim, extraction }: OpenClaim): boolean {
  const hosts = claim.arguments.filter(({ role }) => role === 'host');
  return hosts.some(({ mention }) => extraction.mentions[mention]?.offices.some(({ title }) => ENVOYS.test(title)));
}

function isJourneyBefore(one: OpenClaim, { claim, extraction }: OpenClaim): boolean {
  const gap = claim.sentence - one.claim.sentence;
  const segment = (at: number): number | undefined => extraction.sentences[at]?.segment;
  const near = gap >= 0 && gap <= REACH && segment(claim.sentence) === segment(one.claim.sentence);
  return (
    near &&
    one.claim.kind === 'visit' &&
    one.claim.factuality === 'asserted' &&
    one.claim.trigger.start < claim.trigger.start
  );
}

/// The states to which a journey led.
function goalsOf(journey: OpenClaim, affiliations: Affiliations): ReadonlySet<string> {
  return landsOf([...filling(journey, 'place'), ...filling(journey, 'host')], affiliations);
}

function landsOf(entities: readonly string[], affiliations: Affiliations): ReadonlySet<string> {
  return new Set(entities.flatMap((entity) => (isState(entity) ? [entity] : affiliations.of(entity))));
}

function isState(entity: string): boolean {
  return entity.startsWith('state:');
}

const OTHER: Readonly<Partial<Record<Role, Role>>> = { host: 'visitor', visitor: 'host' };

function reversed(claim: OpenClaim): OpenClaim {
  const turned = (argument: ResolvedArgument): ResolvedArgument => ({
    ...argument,
    role: OTHER[argument.role] ?? argument.role,
  });
  return { ...claim, arguments: claim.arguments.map(turned) };
}
