/// The legend, which is also the filter. The one rule kept here: each entry shows its sign, its name and how many
/// there are, and a hidden entry stays in its place.

import { ActionIcon, Button, Text, Tooltip, UnstyledButton } from '@mantine/core';
import { IconEye, IconEyeOff, IconFocus2 } from '@tabler/icons-react';
import { type ReactNode, useMemo } from 'react';
import { isEvent } from '../../model/graph.ts';
import { ENTITY_KINDS, EVENT_KIND_NAMES, FACTUALITIES, OTHER_KIND } from '../../model/ontology.ts';
import { useExplorer, useView, useViewStore, useVisibility, useVoice } from '../context/context.ts';
import { countKinds, type Dataset, relationOf } from '../data/dataset.ts';
import { kindName, relationName } from '../i18n/name.ts';
import {
  isFiltered,
  isolateKind,
  showEverything,
  toggleFactuality,
  toggleKind,
  toggleRelation,
} from '../state/filter.ts';
import type { NodeKind, Producer } from '../state/view.ts';
import { FactualityIcon } from './badges.tsx';
import classes from './legend.module.css';
import { ShapeIcon } from './shape-icon.tsx';

interface EntryProps {
  readonly name: string;
  readonly count: number;
  readonly hidden: boolean;
  readonly sign?: ReactNode;
  readonly toggle: Producer;
  readonly only?: Producer;
}

function Entry({ name, count, hidden, sign, toggle, only }: EntryProps): ReactNode {
  const view = useViewStore();
  const voice = useVoice();
  const onlyLabel = voice.say('legend.only', { kind: name });
  return (
    <li className={classes.entry} data-hidden={hidden || undefined}>
      <UnstyledButton className={classes.toggle} aria-pressed={!hidden} onClick={() => view.update(toggle)}>
        {sign}
        <span className={classes.name}>{name}</span>
        <span className={classes.count}>{voice.number(count)}</span>
        {hidden ? (
          <IconEyeOff size={15} aria-hidden="true" />
        ) : (
          <IconEye size={15} aria-hidden="true" className={classes.eye} />
        )}
      </UnstyledButton>
      {only && (
        <Tooltip label={onlyLabel}>
          <ActionIcon
            className={classes.only}
            variant="subtle"
            color="gray"
            size="sm"
            aria-label={onlyLabel}
            onClick={() => view.update(only)}
          >
            <IconFocus2 size={14} />
          </ActionIcon>
        </Tooltip>
      )}
    </li>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  return (
    <section>
      <Text component="h3" className={classes.title}>
        {title}
      </Text>
      <ul className={classes.list}>{children}</ul>
    </section>
  );
}

function tally<T>(values: Iterable<T>): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function useCounts(dataset: Dataset) {
  return useMemo(() => {
    const { nodes, edges } = dataset.bundle.graph;
    const relations = tally(edges.map((edge) => relationOf(edge.attributes)));
    const factualities = tally(nodes.flatMap(({ attributes }) => (isEvent(attributes) ? [attributes.factuality] : [])));
    return { kinds: countKinds(dataset), relations: [...relations].sort((a, b) => b[1] - a[1]), factualities };
  }, [dataset]);
}

export function Legend(): ReactNode {
  const { dataset } = useExplorer();
  const view = useViewStore();
  const voice = useVoice();
  const [hidden, ego] = [useView('hidden'), useView('ego')];
  const filtered = isFiltered(view.get());
  const { nodes } = useVisibility();
  const { kinds, relations, factualities } = useCounts(dataset);
  const present = [...kinds.keys()];
  const kindEntry = (kind: NodeKind): ReactNode =>
    kinds.has(kind) && (
      <Entry
        key={kind}
        name={kindName(kind, voice)}
        count={kinds.get(kind) ?? 0}
        hidden={hidden.kinds.includes(kind)}
        sign={<ShapeIcon kind={kind} />}
        toggle={toggleKind(kind)}
        only={isolateKind(kind, present)}
      />
    );
  return (
    <div className={classes.legend} data-testid="legend">
      <Text size="xs" c="dimmed" className={classes.shown} aria-live="polite">
        {voice.say('legend.shown', { n: nodes.size, total: dataset.nodes.size })}
      </Text>
      <Group title={voice.say('legend.entities')}>{[...ENTITY_KINDS, OTHER_KIND].map(kindEntry)}</Group>
      <Group title={voice.say('legend.events')}>{EVENT_KIND_NAMES.map(kindEntry)}</Group>
      <Group title={voice.say('legend.factuality')}>
        {FACTUALITIES.filter((factuality) => factualities.has(factuality)).map((factuality) => (
          <Entry
            key={factuality}
            name={voice.say(`factuality.${factuality}`)}
            count={factualities.get(factuality) ?? 0}
            hidden={hidden.factualities.includes(factuality)}
            sign={<FactualityIcon factuality={factuality} />}
            toggle={toggleFactuality(factuality)}
          />
        ))}
      </Group>
      <Group title={voice.say('legend.relations')}>
        {relations.map(([relation, count]) => (
          <Entry
            key={relation}
            name={relationName(relation, voice.language)}
            count={count}
            hidden={hidden.relations.includes(relation)}
            toggle={toggleRelation(relation)}
          />
        ))}
      </Group>
      {(filtered || ego) && (
        <Button variant="light" size="compact-sm" onClick={() => view.update(showEverything())}>
          {voice.say('legend.all')}
        </Button>
      )}
    </div>
  );
}
