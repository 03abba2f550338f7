/// The text of an article with what was found in it. The one rule kept here: the text reads as it was published;
/// everything added stands in the margin or is a mark.

import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconLine } from '@tabler/icons-react';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { DocumentRecord } from '../../model/graph.ts';
import { overlaps, type Span } from '../../model/span.ts';
import { useExplorer, useViewStore, useVisibility, useVoice } from '../context/context.ts';
import { relationOf } from '../data/dataset.ts';
import { labelOf, relationName } from '../i18n/name.ts';
import { Pieces, useMarkName } from '../panels/marked-sentence.tsx';
import { ShapeIcon } from '../panels/shape-icon.tsx';
import { selectEdge, selectNode } from '../state/selection.ts';
import type { Selection } from '../state/view.ts';
import { type Mark, markText } from '../text/marked.ts';
import classes from './article.module.css';
import { type Block, chunksOf, type FoundSentence, layOut, type Passage } from './article.ts';

/// A sign in the margin that leads back to the graph.
function MarginSign({ thing }: { readonly thing: Selection }): ReactNode {
  const { dataset, port } = useExplorer();
  const view = useViewStore();
  const voice = useVoice();
  const node = dataset.nodes.get(thing.key)?.attributes;
  const edge = dataset.edges.get(thing.key)?.attributes;
  const { passing } = useVisibility();
  const shown = (thing.type === 'node' ? passing.nodes : passing.edges).has(thing.key);
  const label = voice.say(shown ? 'article.margin' : 'article.marginHidden', {
    label: node ? labelOf(node, voice.language) : edge ? relationName(relationOf(edge), voice.language) : thing.key,
  });
  const choose = (): void => {
    view.update(thing.type === 'node' ? selectNode(thing.key) : selectEdge(thing.key));
    if (thing.type === 'node') port.get()?.flyTo(thing.key);
  };
  return (
    <Tooltip label={label} multiline maw={280}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="sm"
        aria-label={label}
        onClick={choose}
        data-testid="margin"
        className={shown ? undefined : classes.filtered}
      >
        {node ? <ShapeIcon kind={node.kind} size={13} /> : <IconLine size={14} />}
      </ActionIcon>
    </Tooltip>
  );
}

/// A stretch of a line that is one sentence found, or the text between such sentences.
interface Stretch extends Span {
  readonly sentence: FoundSentence | null;
}

function stretches(block: Block): readonly Stretch[] {
  const parts: Stretch[] = [];
  let at = block.start;
  for (const sentence of block.sentences) {
    const [start, end] = [Math.max(at, sentence.start), Math.min(block.end, sentence.end)];
    if (end <= start) continue;
    if (start > at) parts.push({ start: at, end: start, sentence: null });
    parts.push({ start, end, sentence });
    at = end;
  }
  return at < block.end ? [...parts, { start: at, end: block.end, sentence: null }] : parts;
}

interface TextProps {
  readonly document: DocumentRecord;
  readonly target: Span;
}

function Line({ block, document, target }: TextProps & { readonly block: Block }): ReactNode {
  const name = useMarkName();
  const marks: readonly Mark[] = document.mentions
    .filter((mention) => overlaps(mention, block))
    .map((mention) => ({ ...mention, kind: 'mention' }));
  const things = new Map(block.sentences.flatMap((sentence) => sentence.found).map((thing) => [thing.key, thing]));
  const aimed = (stretch: Stretch): boolean => target.end > target.start && overlaps(stretch, target);
  return (
    <div className={classes.line}>
      <div className={classes.margin}>
        {[...things.values()].map((thing) => (
          <MarginSign key={thing.key} thing={thing} />
        ))}
      </div>
      <p className={classes.text} dir="auto" lang={document.language}>
        {stretches(block).map((stretch) => (
          <span
            key={stretch.start}
            className={stretch.sentence ? classes.found : undefined}
            data-target={aimed(stretch) || undefined}
            data-start={stretch.start}
            data-end={stretch.end}
          >
            <Pieces pieces={markText(document.text, stretch, marks)} name={name} />
          </span>
        ))}
      </p>
    </div>
  );
}

/// Room kept for a line that is not on the page yet.
const LINE_HEIGHT = 40;
/// Lines this near to the window are put on the page.
const AHEAD = '1200px 0px';

/// Whether the element is, or ever was, near the window.
function useNear(from: boolean): readonly [boolean, (element: HTMLElement | null) => void] {
  const [near, setNear] = useState(from);
  const [element, setElement] = useState<HTMLElement | null>(null);
  useEffect(() => {
    if (near || !element) return;
    const root = element.closest('[role="dialog"]');
    const watch = new IntersectionObserver(([entry]) => entry?.isIntersecting && setNear(true), {
      root,
      rootMargin: AHEAD,
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, [near, element]);
  return [near, setElement];
}

/// Some lines that come onto the page together: once they are near, or at once where one is asked for.
function Chunk({
  blocks,
  first,
  ...text
}: TextProps & { readonly blocks: readonly Block[]; readonly first: boolean }): ReactNode {
  const [near, watch] = useNear(first);
  const asked = blocks.some((block) => overlaps(block, text.target));
  if (!near && !asked) return <div ref={watch} style={{ height: blocks.length * LINE_HEIGHT }} />;
  return blocks.map((block) => <Line key={block.start} block={block} {...text} />);
}

function Lines({ blocks, ...text }: TextProps & { readonly blocks: readonly Block[] }): ReactNode {
  const chunks = useMemo(() => chunksOf(blocks), [blocks]);
  return chunks.map((chunk, n) => <Chunk key={chunk[0]?.start} blocks={chunk} first={n === 0} {...text} />);
}

function Furniture({ passage, ...text }: TextProps & { readonly passage: Passage }): ReactNode {
  const voice = useVoice();
  const [open, setOpen] = useState(false);
  return (
    <div className={classes.furniture}>
      <Button variant="subtle" color="gray" size="compact-xs" aria-expanded={open} onClick={() => setOpen(!open)}>
        {voice.say('article.boilerplate')} · {voice.say(open ? 'article.hideBoilerplate' : 'article.showBoilerplate')}
      </Button>
      {open && <Lines blocks={passage.blocks} {...text} />}
    </div>
  );
}

export function ArticleText({
  document,
  found,
  target,
}: TextProps & { readonly found: readonly FoundSentence[] }): ReactNode {
  const root = useRef<HTMLDivElement>(null);
  const passages = useMemo(() => layOut(document, found), [document, found]);
  useEffect(() => {
    const goal =
      root.current?.querySelector(`[data-target][data-start="${target.start}"]`) ??
      root.current?.querySelector('[data-target]');
    // After the drawer has come to rest: while it moves, scrolling goes astray.
    const later = setTimeout(() => goal?.scrollIntoView({ block: 'center' }), 60);
    return () => clearTimeout(later);
  }, [target]);
  return (
    <div ref={root} className={classes.article} data-testid="article">
      {passages.map((passage) =>
        passage.boilerplate ? (
          <Furniture key={passage.blocks[0]?.start} passage={passage} document={document} target={target} />
        ) : (
          <Lines key={passage.blocks[0]?.start} blocks={passage.blocks} document={document} target={target} />
        ),
      )}
    </div>
  );
}
