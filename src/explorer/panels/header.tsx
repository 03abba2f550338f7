/// The head of the page. The one rule kept here: searching, downloading, language and theme are one step away.

import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconAdjustmentsHorizontal, IconMoon, IconSun, IconTopologyStar3 } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useScheme, useViewStore, useVoice } from '../context/context.ts';
import { setLanguage, setTheme } from '../state/preference.ts';
import { DossierButton } from './dossier-button.tsx';
import { DownloadMenu } from './download-menu.tsx';
import classes from './header.module.css';
import { SearchBox } from './search-box.tsx';
import { SettingsMenu } from './settings-menu.tsx';
import { ShareMenu } from './share-menu.tsx';
import { SurfaceSwitch } from './surface-switch.tsx';

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
