/// The formats to choose from. The one rule kept here: they stand in groups by what one wants, not by what they are
/// called.

import { Radio } from '@mantine/core';
import {
  IconArchive,
  IconBooks,
  IconBraces,
  IconFileTypeSvg,
  IconFileVector,
  IconPhoto,
  IconQuote,
  IconReport,
  IconTable,
  IconTopologyStar3,
  IconUsersGroup,
  IconWorldOff,
  IconWorldWww,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useVoice } from '../context/context.ts';
import type { ExportName } from '../export/choice.ts';
import classes from './download-dialog.module.css';

const ICONS: Readonly<Record<ExportName, typeof IconPhoto>> = {
  png: IconPhoto,
  svg: IconFileTypeSvg,
  html: IconWorldOff,
  bundle: IconArchive,
  csv: IconTable,
  gexf: IconTopologyStar3,
  graphml: IconFileVector,
  json: IconBraces,
  report: IconReport,
  bibtex: IconBooks,
  csl: IconQuote,
  ftm: IconUsersGroup,
  jsonld: IconWorldWww,
};

const GROUPS = {
  picture: ['png', 'svg'],
  whole: ['html', 'bundle'],
  tool: ['csv', 'gexf', 'graphml', 'json', 'ftm', 'jsonld'],
  citation: ['report', 'bibtex', 'csl'],
} as const satisfies Readonly<Record<string, readonly ExportName[]>>;

function Card({ name }: { readonly name: ExportName }): ReactNode {
  const voice = useVoice();
  const Icon = ICONS[name];
  return (
    <Radio.Card value={name} className={classes.card} data-testid={`format-${name}`}>
      <Icon size={19} stroke={1.6} aria-hidden="true" />
      <span>{voice.say(`download.${name}`)}</span>
    </Radio.Card>
  );
}

interface FormatsProps {
  readonly value: ExportName;
  onChange(name: ExportName): void;
}

export function DownloadFormats({ value, onChange }: FormatsProps): ReactNode {
  const voice = useVoice();
  return (
    <Radio.Group
      value={value}
      onChange={(name) => onChange(name as ExportName)}
      aria-label={voice.say('download.format')}
    >
      {Object.entries(GROUPS).map(([group, names]) => (
        <section key={group} className={classes.group}>
          <h3 className={classes.groupName}>{voice.say(`download.group.${group as keyof typeof GROUPS}`)}</h3>
          {names.map((name) => (
            <Card key={name} name={name} />
          ))}
        </section>
      ))}
    </Radio.Group>
  );
}
