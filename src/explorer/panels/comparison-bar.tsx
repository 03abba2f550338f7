/// The bar that says which days are compared, and what the colours of the lines mean. The one rule kept here: the way
/// out is always beside it.

import { Button, CloseButton, Paper, Tooltip, VisuallyHidden } from '@mantine/core';
import { IconListDetails } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useComparison } from '../context/comparison.ts';
import { useOfView, useScheme, useView, useViewStore, useVoice } from '../context/context.ts';
import { CHANGES, type Change, type Comparison } from '../data/comparison.ts';
import { sayWindow } from '../i18n/say-days.ts';
import { setCompare } from '../state/filter.ts';
import { clearSelection } from '../state/selection.ts';
import { CHANGE_COLORS } from '../style/change.ts';
import classes from './comparison.module.css';

function countLinks({ links }: Comparison, change: Change): number {
  let count = 0;
  for (const one of links.values()) if (one === change) count += 1;
  return count;
}

/// What each colour of line means, with how many there are.
function Colors({ comparison }: { readonly comparison: Comparison }): ReactNode {
  const voice = useVoice();
  const colors = CHANGE_COLORS[useScheme()];
  return (
    <ul className={classes.colors}>
      {CHANGES.map((change) => (
        <li key={change} data-testid={`change-${change}`}>
          <span
            className={classes.line}
            data-change={change}
            style={{ background: colors[change] }}
            aria-hidden="true"
          />
          {voice.say(`compare.${change}`, { n: countLinks(comparison, change) })}
        </li>
      ))}
    </ul>
  );
}

export function ComparisonBar(): ReactNode {
  const view = useViewStore();
  const voice = useVoice();
  const comparison = useComparison();
  const [window, compare] = [useView('window'), useView('compare')];
  const selected = useOfView(({ selection }) => selection !== null);
  if (!comparison || !window || !compare) return null;
  return (
    <Paper className={classes.bar} withBorder shadow="xs" data-testid="comparison-bar" role="status">
      {/* The chips beside it say it for those who see. */}
      <VisuallyHidden>
        {voice.say('compare.windows', { window: sayWindow(window, voice), compare: sayWindow(compare, voice) })}
      </VisuallyHidden>
      <Colors comparison={comparison} />
      {selected && (
        <Button
          size="compact-xs"
          variant="light"
          leftSection={<IconListDetails size={14} />}
          onClick={() => view.update(clearSelection())}
        >
          {voice.say('compare.list')}
        </Button>
      )}
      <Tooltip label={voice.say('compare.end')}>
        <CloseButton
          size="sm"
          aria-label={voice.say('compare.end')}
          data-testid="end-comparison"
          onClick={() => view.update(setCompare(null))}
        />
      </Tooltip>
    </Paper>
  );
}
