/// The head of the page. The one rule kept here: searching, downloading, language and theme are one step away.

import { ActionIcon, Button, SegmentedControl, Tooltip, VisuallyHidden } from '@mantine/core';
import { IconAdjustmentsHorizontal, IconListDetails, IconMoon, IconSun, IconTopologyStar3 } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useScheme, useView, useViewStore, useVoice } from '../context/context.ts';
import { setLanguage, setSurface, setTheme } from '../state/preference.ts';
import type { Surface } from '../state/view.ts';
import { DownloadMenu } from './download-menu.tsx';
import classes from './header.module.css';
import { OpenFileButton } from './open-file-button.tsx';
import { SearchBox } from './search-box.tsx';
import { SettingsMenu } from './settings-menu.tsx';

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

export function Header({ onLegend }: { onLegend(): void }): ReactNode {
  const voice = useVoice();
  const legend = voice.say('legend.open');
  return (
    <header className={classes.header}>
      <h1 className={classes.name}>
        <IconTopologyStar3 size={22} aria-hidden="true" className={classes.logo} />
        {voice.say('app.name')}
      </h1>
      <div className={classes.search}>
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
        <span className={classes.wide}>
          <OpenFileButton compact />
        </span>
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
