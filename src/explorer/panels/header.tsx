/// The head of the page. The one rule kept here: searching, downloading, language and theme are one step away.

import { ActionIcon, Button, Indicator, SegmentedControl, Tooltip, VisuallyHidden } from '@mantine/core';
import {
  IconAdjustmentsHorizontal,
  IconListDetails,
  IconMoon,
  IconStar,
  IconSun,
  IconTopologyStar3,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useExplorer, useScheme, useStore, useView, useViewStore, useVoice } from '../context/context.ts';
import { setLanguage, setSurface, setTheme } from '../state/preference.ts';
import type { Surface } from '../state/view.ts';
import { DownloadMenu } from './download-menu.tsx';
import classes from './header.module.css';
import { SearchBox } from './search-box.tsx';
import { SettingsMenu } from './settings-menu.tsx';
import { ShareMenu } from './share-menu.tsx';

function LanguageButton(): ReactNode {
  const view = useViewStore();
  const voice = useVoice();
  const other = voice.language === 'ar' ? 'en' : 'ar';
  return (
    <Button
      variant="subtle"
      color="gray"
      size="compact-md"
      lang={other}
      data-testid="language"
      className={classes.language}
      onClick={() => view.update(setLanguage(other))}
    >
      {voice.say('language.switch')}
    </Button>
  );
}

function ThemeButton(): ReactNode {
  const view = useViewStore();
  const voice = useVoice();
  const dark = useScheme() === 'dark';
  const label = voice.say('theme.toggle');
  return (
    <Tooltip label={label}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={label}
        data-testid="theme"
        onClick={() => view.update(setTheme(dark ? 'light' : 'dark'))}
      >
        {dark ? <IconSun size={20} /> : <IconMoon size={20} />}
      </ActionIcon>
    </Tooltip>
  );
}

function SurfaceSwitch(): ReactNode {
  const view = useViewStore();
  const voice = useVoice();
  const option = (value: 'graph' | 'table', Icon: typeof IconSun) => ({
    value,
    label: (
      <Tooltip label={voice.say(`surface.${value}`)}>
        <span className={classes.surface}>
          <Icon size={18} aria-hidden="true" />
          <VisuallyHidden>{voice.say(`surface.${value}`)}</VisuallyHidden>
        </span>
      </Tooltip>
    ),
  });
  return (
    <SegmentedControl
      size="xs"
      aria-label={voice.say('surface.label')}
      value={useView('surface')}
      data-testid="surface"
      data={[option('graph', IconTopologyStar3), option('table', IconListDetails)]}
      onChange={(value) => view.update(setSurface(value as Surface))}
    />
  );
}

/// Opens the dossier, and goes back to the graph.
function DossierButton(): ReactNode {
  const { notebook } = useExplorer();
  const view = useViewStore();
  const voice = useVoice();
  const open = useView('surface') === 'dossier';
  const { entries } = useStore(notebook);
  const label = voice.say('dossier.open');
  return (
    <Tooltip label={label}>
      <Indicator inline size={15} label={voice.number(entries.length)} disabled={entries.length === 0} offset={6}>
        <ActionIcon
          variant={open ? 'light' : 'subtle'}
          color={open ? 'ink' : 'gray'}
          size="lg"
          aria-label={label}
          aria-pressed={open}
          onClick={() => view.update(setSurface(open ? 'graph' : 'dossier'))}
          data-testid="dossier-button"
        >
          <IconStar size={20} />
        </ActionIcon>
      </Indicator>
    </Tooltip>
  );
}

export function Header({ onLegend }: { onLegend(): void }): ReactNode {
  const voice = useVoice();
  const legend = voice.say('legend.open');
  return (
    <header className={classes.header}>
      <h1 className={classes.name}>
        <IconTopologyStar3 size={22} aria-hidden="true" className={classes.logo} />
        {voice.say('app.name')}
      </h1>
      <div className={classes.search} data-tour="search">
        <SearchBox />
      </div>
      <div className={classes.tools}>
        <Tooltip label={legend}>
          <ActionIcon
            className={classes.narrow}
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={legend}
            onClick={onLegend}
            data-testid="legend-button"
          >
            <IconAdjustmentsHorizontal size={20} />
          </ActionIcon>
        </Tooltip>
        <SurfaceSwitch />
        <DossierButton />
        <ShareMenu />
        <DownloadMenu />
        <SettingsMenu />
        <span className={classes.wide}>
          <ThemeButton />
        </span>
        <LanguageButton />
      </div>
    </header>
  );
}
