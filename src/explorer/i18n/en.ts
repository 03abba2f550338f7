/// What the interface says in English. The one rule kept here: it is the list of all messages; the Arabic file
/// must have the same.

import type { Plural } from './plural.ts';

export const EN = {
  'app.name': 'Isnad',
  'app.tagline': 'Who met whom, who said what, and the sentence that says so',
  'app.skip': 'Skip to the details',

  'load.title': 'Reading the graph',
  'load.graph': 'Reading nodes and edges…',
  'load.documents': 'Reading the articles…',
  'load.index': 'Preparing search…',
  'fail.title': 'The graph could not be opened',
  'fail.missing': 'The file {file} was not found beside this page. Build a graph and serve the folder that holds it: isnad build ARTICLES --out graph-data',
  'fail.network': 'The file {file} could not be read ({reason}). Open this page through a file server, not as a file: isnad serve graph-data',
  'fail.format': 'The file {file} is not a graph: {reason}. Build it again: isnad build ARTICLES --out graph-data',
  'fail.schema': 'The graph has schema {found}, and this explorer reads schema {expected}. Build the graph again with the version of Isnad that this explorer belongs to.',
  'fail.retry': 'Try again',
  'empty.title': 'The graph is empty',
  'empty.text': 'Nothing was found in the articles. See the diagnostics in manifest.json, then build again with more articles.',
  'empty.filtered': 'Everything is hidden by the filters.',

  'search.label': 'Search',
  'search.placeholder': 'Search names, events, sentences…',
  'search.hint': 'Press / to search',
  'search.none': 'Nothing found for “{query}”. Try one word of the name, in Arabic or Latin letters.',
  'search.clear': 'Clear the search',
  'search.results': { one: '{n} result', other: '{n} results' } as Plural,
  'group.person': 'People', 'group.organization': 'Organizations', 'group.state': 'States', 'group.place': 'Places',
  'group.event': 'Events', 'group.sentence': 'Sentences',

  'kind.person': 'Person', 'kind.organization': 'Organization', 'kind.state': 'State', 'kind.place': 'Place',

  'legend.title': 'Show',
  'legend.entities': 'Who and where', 'legend.events': 'What happened', 'legend.relations': 'Roles and ties',
  'legend.factuality': 'How it is told',
  'legend.all': 'Show everything',
  'legend.only': 'Only {kind}',
  'legend.open': 'Legend and filters',
  'legend.shown': '{n} of {total} shown',

  'surface.label': 'How to show it', 'surface.graph': 'Graph', 'surface.list': 'List',
  'language.switch': 'العربية', 'language.label': 'Language of the page',
  'theme.light': 'Light', 'theme.dark': 'Dark', 'theme.auto': 'As the system', 'theme.toggle': 'Light or dark',
  'settings.title': 'Settings', 'settings.theme': 'Appearance', 'settings.digits': 'Digits', 'settings.names': 'Names in the graph',
  'settings.namesAr': 'Arabic', 'settings.namesEn': 'English',

  'download.title': 'Download', 'download.gexf': 'GEXF 1.3, for Gephi',
  'download.shown': 'What is shown', 'download.all': 'Everything',
  'download.failed': 'The file could not be written: {reason}',

  'camera.in': 'Zoom in', 'camera.out': 'Zoom out', 'camera.fit': 'Show the whole graph',
  'canvas.label': 'Graph of {nodes} nodes and {edges} edges. Arrow keys walk to the neighbour in that direction, Enter opens it, Escape leaves.',
  'canvas.none': 'This browser cannot draw the graph (WebGL is off). Lists, search, evidence and articles work as usual.',
  'canvas.lost': 'Drawing was interrupted; it will be back in a moment.',
  'walk.node': '{kind}: {label}, {connections}',
  'walk.edge': '{role}: {source} → {target}, {sentences}',

  'ego.show': 'Show only its neighbourhood', 'ego.title': 'Neighbourhood of {label}', 'ego.depth': 'Steps', 'ego.leave': 'Show the whole graph again',

  'panel.close': 'Close', 'panel.back': 'Back', 'panel.label': 'Details',
  'overview.title': 'Overview',
  'overview.text': 'Every node and every line shows the sentence it came from. Choose one, or search.',
  'overview.connected': 'Best connected', 'overview.reported': 'Most reported events', 'overview.documents': 'Articles',
  'overview.undated': 'undated',

  'node.aliases': 'Also written', 'node.offices': 'Offices', 'node.connections': 'Connections', 'node.evidence': 'Sentences',
  'node.unnamed': 'Known only by the office', 'node.fly': 'Show in the graph', 'node.state': 'Belongs to {state}',
  'count.connections': { one: '{n} connection', other: '{n} connections' } as Plural,
  'count.sentences': { one: '{n} sentence', other: '{n} sentences' } as Plural,
  'count.reports': { one: '{n} report', other: '{n} reports' } as Plural,
  'count.outlets': { one: 'from {n} outlet', other: 'from {n} outlets' } as Plural,
  'count.documents': { one: '{n} article', other: '{n} articles' } as Plural,
  'count.entities': { one: '{n} entity', other: '{n} entities' } as Plural,
  'count.events': { one: '{n} event', other: '{n} events' } as Plural,
  'count.edges': { one: '{n} tie', other: '{n} ties' } as Plural,
  'count.unproven': { one: '{n} item without evidence', other: '{n} items without evidence' } as Plural,
  'count.more': { one: 'Show {n} more', other: 'Show {n} more' } as Plural,

  'event.date': 'Date', 'event.place': 'Place', 'event.participants': 'Who took part', 'event.reports': 'Reports',
  'event.noDate': 'The articles do not settle when.', 'event.noPlace': 'The articles do not say where.',
  'event.disputed': 'Disputed', 'event.disputedText': 'Some sources affirm what others deny.',
  'event.independent': { one: '{n} independent', other: '{n} independent' } as Plural,
  'event.compare': 'Compare side by side', 'event.compareTitle': 'Reports side by side',
  'event.affirmed': 'Say it happened', 'event.otherwise': 'Say otherwise',
  'date.from': 'from {start} to {end}',
  'precision.day': 'to the day', 'precision.week': 'to the week', 'precision.month': 'to the month',
  'precision.season': 'to the season', 'precision.year': 'to the year',
  'basis.text': 'stated in the text', 'basis.publication': 'worked out from the day of publication',
  'basis.solver': 'worked out from other dates in the article',

  'edge.title': 'Tie', 'edge.from': 'from {date}', 'edge.to': 'until {date}',

  'factuality.asserted': 'Affirmed', 'factuality.planned': 'Planned', 'factuality.denied': 'Denied',
  'factuality.demanded': 'Demanded', 'factuality.possible': 'Possible', 'factuality.conditional': 'Conditional',

  'evidence.says': 'Who says it', 'evidence.outletSays': 'The article itself', 'evidence.published': 'Published {date}',
  'evidence.unpublished': 'no date of publication', 'evidence.confidence': 'Confidence {value}', 'evidence.rule': 'Rule {rule}',
  'evidence.eventDate': 'Date in the sentence', 'evidence.open': 'Open in article', 'evidence.cite': 'Copy citation',
  'evidence.cited': 'Copied', 'evidence.citeFailed': 'Could not copy', 'evidence.marked': 'Marked in the sentence',
  'evidence.unknownOutlet': 'outlet not stated', 'evidence.untitled': 'Untitled',
  'mark.trigger': 'event word', 'mark.date': 'date', 'mark.source': 'source', 'mark.cue': 'attribution', 'mark.mention': 'named here',
  'mark.match': 'match', 'mark.argument': 'participant',

  'article.title': 'Article', 'article.loading': 'Opening the article…', 'article.missing': 'This article is not in the data.',
  'article.boilerplate': 'Page furniture (menus, links, forms)', 'article.showBoilerplate': 'Show', 'article.hideBoilerplate': 'Hide',
  'article.found': { one: '{n} sentence of this article is in the graph', other: '{n} sentences of this article are in the graph' } as Plural,
  'article.margin': 'In the graph: {label}', 'article.toSentence': 'Back to the sentence',

  'list.title': 'Everything shown', 'list.name': 'Name', 'list.connections': 'Connections', 'list.sentences': 'Sentences',
} as const satisfies Readonly<Record<string, string | Plural>>;

export type MessageKey = keyof typeof EN;
export type Messages = Readonly<Record<MessageKey, string | Plural>>;
