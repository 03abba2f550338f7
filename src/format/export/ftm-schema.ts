/// Which schema of FollowTheMoney each kind of thing is. The one rule kept here: where none fits, the wider one is taken, and the keywords
/// say what it is.
///
/// - Ministries, councils and armies are a `PublicBody`, and so is a state: in the news a state acts, signs and appoints, which its schemata
///   for places cannot, and `country` says which one it is.
/// - A place is an `Address`, the one schema for where something is; it can be linked, but takes no part in events.
/// - Parties, armed groups, unions of states, outlets and societies are an `Organization`, with a topic where there is one.
/// - What another program's file calls by a kind of its own is an `Organization` too, for that is the widest that can be linked and named.

import type { EntityAttributes } from '../../model/graph.ts';
import type { Sector } from '../../model/ontology.ts';

export type FtmSchema =
  | 'Address'
  | 'Article'
  | 'Company'
  | 'Event'
  | 'HyperText'
  | 'Membership'
  | 'Mention'
  | 'Occupancy'
  | 'Organization'
  | 'Person'
  | 'PlainText'
  | 'Position'
  | 'PublicBody'
  | 'UnknownLink';

const SECTOR_SCHEMATA: Readonly<Record<Sector, FtmSchema>> = {
  government: 'PublicBody',
  military: 'PublicBody',
  company: 'Company',
  'armed-group': 'Organization',
  party: 'Organization',
  media: 'Organization',
  intergovernmental: 'Organization',
  ngo: 'Organization',
  other: 'Organization',
};

const SECTOR_TOPICS: Partial<Record<Sector, string>> = {
  government: 'gov',
  military: 'mil',
  party: 'pol.party',
  intergovernmental: 'gov.igo',
};

export function schemaOf({ kind, sector }: EntityAttributes): FtmSchema {
  if (kind === 'person') return 'Person';
  if (kind === 'place') return 'Address';
  if (kind === 'state') return 'PublicBody';
  return SECTOR_SCHEMATA[sector ?? 'other'];
}

export function topicOf({ sector }: EntityAttributes): string | undefined {
  return sector && SECTOR_TOPICS[sector];
}

/// What can take part in an event or hold and give offices there.
export function isLegalEntity(schema: FtmSchema | undefined): boolean {
  return schema === 'Person' || isOrganization(schema);
}

export function isOrganization(schema: FtmSchema | undefined): boolean {
  return schema === 'Organization' || schema === 'PublicBody' || schema === 'Company';
}

/// The type that each property's values are of.
export const PROPERTY_TYPES = {
  addressEntity: 'entity',
  alias: 'name',
  author: 'string',
  bodyText: 'text',
  classification: 'string',
  country: 'country',
  date: 'date',
  detectedSchema: 'string',
  document: 'entity',
  endDate: 'date',
  fileName: 'string',
  full: 'address',
  holder: 'entity',
  involved: 'entity',
  keywords: 'string',
  language: 'language',
  location: 'address',
  member: 'entity',
  name: 'name',
  object: 'entity',
  organization: 'entity',
  organizer: 'entity',
  post: 'entity',
  proof: 'entity',
  publishedAt: 'date',
  publisher: 'string',
  resolved: 'entity',
  role: 'string',
  sector: 'string',
  sourceUrl: 'url',
  startDate: 'date',
  status: 'string',
  subject: 'entity',
  summary: 'text',
  title: 'string',
  topics: 'topic',
  weakAlias: 'name',
} as const;
export type FtmProperty = keyof typeof PROPERTY_TYPES;
