/// What a way says of the two it links, as a sentence. The one rule kept here: each name in it leads to who bears it.

import type { MouseEvent, ReactNode } from 'react';
import type { EventAttributes } from '../../model/graph.ts';
import { isEvent } from '../../model/graph.ts';
import type { Role } from '../../model/ontology.ts';
import { useExplorer, useViewStore, useVoice } from '../context/context.ts';
import { type Dataset, relationOf } from '../data/dataset.ts';
import type { Hop } from '../data/path.ts';
import type { Way } from '../data/proof.ts';
import { phraseOfEvent, phraseOfRole, phraseOfTie } from '../i18n/link-phrase.ts';
import type { MessageKey } from '../i18n/messages.ts';
import { kindName, nameOf, relationName } from '../i18n/name.ts';
import type { Voice } from '../i18n/voice.ts';
import { encodeView } from '../state/hash.ts';
import { selectNode } from '../state/selection.ts';
import classes from './path-panel.module.css';

/// A name inside a sentence: a link, so that lines break as in any text; choosing it opens its node.
function Name({ node }: { readonly node: string }): ReactNode {
  const { dataset } = useExplorer();
  const view = useViewStore();
  const voice = useVoice();
  const open = (event: MouseEvent): void => {
    // Another tab is opened by the browser.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    view.update(selectNode(node));
  };
  return (
    <a className={classes.name} href={`#${encodeView(selectNode(node)(view.get()))}`} onClick={open}>
      <bdi>{nameOf(dataset, node, voice.language)}</bdi>
    </a>
  );
}

interface Phrase {
  readonly key: MessageKey;
  readonly a: string;
  readonly b: string;
  readonly values?: Readonly<Record<string, string>>;
}

/// What a role says that one has in the event at the other end.
function phraseOfPart(dataset: Dataset, { from, to }: Hop, role: Role, voice: Voice): Phrase {
  const attributes = dataset.nodes.get(from)?.attributes;
  const [a, b] = attributes && isEvent(attributes) ? [to, from] : [from, to];
  return { key: phraseOfRole(role), a, b, values: { role: relationName(role, voice.language) } };
}

function phraseOfShared(event: EventAttributes, { from, to }: Hop, { near, far }: Way, voice: Voice): Phrase {
  const [first, second] = [near[0], far[0]].map((edge) => (edge ? relationOf(edge.attributes) : 'participant') as Role);
  const { key, turned } = phraseOfEvent(event, first ?? 'participant', second ?? 'participant');
  const [a, b] = turned ? [to, from] : [from, to];
  return { key, a, b, values: { kind: kindName(event.kind, voice) } };
}

/// What a way says of its two ends.
function phraseOf(dataset: Dataset, hop: Hop, way: Way, voice: Voice): Phrase {
  const event = dataset.nodes.get(way.event ?? '')?.attributes;
  if (event && isEvent(event)) return phraseOfShared(event, hop, way, voice);
  const [edge] = way.near;
  if (!edge || edge.attributes.kind === 'role') {
    return phraseOfPart(dataset, hop, edge?.attributes.kind === 'role' ? edge.attributes.role : 'participant', voice);
  }
  const { kind, title } = edge.attributes;
  const values = { title: title ?? relationName(kind, voice.language) };
  return { key: phraseOfTie(kind), a: edge.source, b: edge.target, values };
}

/// The sentence of a way, with names that can be chosen.
export function WaySentence({ hop, way }: { readonly hop: Hop; readonly way: Way }): ReactNode {
  const { dataset } = useExplorer();
  const voice = useVoice();
  const phrase = phraseOf(dataset, hop, way, voice);
  const parts = voice.say(phrase.key, { ...phrase.values, a: '\n{a}\n', b: '\n{b}\n' }).split('\n');
  return parts.map((part, at) => {
    if (part === '{a}') return <Name key={part} node={phrase.a} />;
    if (part === '{b}') return <Name key={part} node={phrase.b} />;
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence have no other name
    return <span key={at}>{part}</span>;
  });
}
