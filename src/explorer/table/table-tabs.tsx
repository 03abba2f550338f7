/// The tabs of the table. The one rule kept here: each says how many rows the filters leave in it.

import { Tabs } from '@mantine/core';
import { IconAffiliate, IconCalendarEvent, IconQuote, IconUsers } from '@tabler/icons-react';
import { type ReactNode, useMemo } from 'react';
import { useExplorer, useView, useViewStore, useVisibility, useVoice } from '../context/context.ts';
import { setTab } from '../state/table.ts';
import { TABLE_TABS, type TableTab } from '../state/view.ts';
import classes from './table.module.css';

const ICONS: Readonly<Record<TableTab, typeof IconUsers>> = {
  entities: IconUsers,
  events: IconCalendarEvent,
  ties: IconAffiliate,
  claims: IconQuote,
};

function useCounts(): Readonly<Record<TableTab, number>> {
  const { dataset } = useExplorer();
  const visible = useVisibility();
  return useMemo(() => {
    const events = [...visible.nodes].filter((key) => dataset.claims.ofEvent.has(key));
    const rows = events.flatMap((key) => dataset.claims.ofEvent.get(key) ?? []);
    return {
      entities: visible.nodes.size - events.length,
      events: events.length,
      ties: visible.edges.size,
      claims: rows.filter((row) => visible.surviving.rows[row] === 1).length,
    };
  }, [dataset, visible]);
}

export function TableTabs({ children }: { readonly children: ReactNode }): ReactNode {
  const view = useViewStore();
  const voice = useVoice();
  const counts = useCounts();
  const { tab } = useView('table');
  return (
    <Tabs value={tab} onChange={(next) => view.update(setTab(next as TableTab))} className={classes.tabs}>
      <Tabs.List aria-label={voice.say('table.label')}>
        {TABLE_TABS.map((one) => {
          const Icon = ICONS[one];
          return (
            <Tabs.Tab key={one} value={one} leftSection={<Icon size={16} aria-hidden="true" />} data-tab={one}>
              {voice.say(`tab.${one}`)}
              <span className={classes.count}>{voice.number(counts[one])}</span>
            </Tabs.Tab>
          );
        })}
      </Tabs.List>
      <Tabs.Panel value={tab} className={classes.sheet} tabIndex={-1}>
        {children}
      </Tabs.Panel>
    </Tabs>
  );
}
