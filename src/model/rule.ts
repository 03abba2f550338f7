/// The rules that read, by name. The one rule kept here: whatever is in the graph bears the name of the rule that
/// read it, and each name says here, in one sentence, what its rule takes for evidence.

/// Rules that find names and other references in a sentence.
const MENTION_RULES = {
  'titled-name': 'a name behind a title, a rank or an honorific',
  'listed-name': 'two or more words of which the first is a given name',
  'item-name': 'a name that opens the line of a list, closed by a comma or the end',
  'joined-name': 'a name that "and" joins to a name already read',
  'said-name': 'words behind a verb of saying that can be nothing but its speaker',
  'repeated-name': 'a short form of a name that the document gives in full',
  'role-holder': 'an office whose holder is not named',
  'role-pair': 'two holders of offices spoken of in the dual',
  'rank-holder': 'a definite rank without a name',
  tagger: 'what the trained weights read where rules are unsure',
  'organization-known': 'a body on the list of bodies',
  'organization-quoted': 'a quotation behind a noun for a body',
  'organization-construct': 'a noun for a body completed by a genitive',
  'organization-definite': 'a definite noun for a body with an adjective',
  'organization-chamber': 'a chamber of parliament or a cabinet by its state, without the word for council',
  'organization-bare': 'a definite noun that stands for an institution by itself',
  'organization-anaphor': 'a definite noun for a body that the document names elsewhere',
  'organization-vague': 'a noun for a body with words that only suggest a name, where the trained weights agree',
  'repeated-organization': 'a short form of a body that the document names in full',
  'dateline-agency': 'an agency in the brackets of a dateline',
  'spoken-to': 'a quoted outlet that somebody spoke to',
  'told-outlet': 'an outlet that a sentence says learned something or sent somebody',
  'club-name': 'a word that clubs are called by, with the town of the club or behind who belongs to one',
  'outlet-name': 'a word with one behind it that outlets are called by',
  'short-form': 'what the brackets behind a body hold',
  state: 'a state on the list of states',
  nationality: 'an adjective of nationality',
  'own-states': '"their two countries" behind two states',
  'own-state': '"his country", "our country" behind a holder of a state\'s office',
  place: 'a place on the list of places, or behind a noun for one',
  'joined-place': 'a word for nothing else that "and" joins to a place',
} as const;

/// Rules that find what happened.
const CLAIM_RULES = {
  'finite-verb': 'a finite verb with its subject and objects',
  'light-verb': 'a verb of holding or making with a noun that says what happened',
  masdar: 'a verbal noun with actors of its own',
  'passive-participle': 'a passive participle with its doer or its object',
  participle: 'an adverbial participle of saying',
  'headline-colon': 'a headline in which a speaker stands before a colon',
  'named-office': 'a headline in which an office stands behind a name without a verb',
  delegation: 'a verb that says who came along',
  gathering: 'a verb that says whom a meeting brought together',
} as const;

/// Rules that link one entity to another.
const LINK_RULES = {
  'stated-location': 'a place with its state in the same words',
  'stated-whole': 'a body with the one it is part of in its name, or behind "belonging to"',
} as const;

export type MentionRule = keyof typeof MENTION_RULES;
export type ClaimRule = keyof typeof CLAIM_RULES;

/// What each rule takes for evidence, by the rule's name.
export const RULES: Readonly<Record<string, string>> = { ...MENTION_RULES, ...CLAIM_RULES, ...LINK_RULES };
