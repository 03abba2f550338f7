/// A claim's confidence with its reasons: which rule read it, what decided, and what to weigh beside it. The one rule
/// kept here: every reason is one that the data hold of this claim.

import { IconChevronDown } from '@tabler/icons-react';
import { type ReactNode, useId, useState } from 'react';
import { RULES } from '../../model/rule.ts';
import { useExplorer, useVoice } from '../context/context.ts';
import { PlainButton } from '../control/plain-button.tsx';
import { Words } from '../control/words.tsx';
import { type Caution, cautionsOf } from '../data/caution.ts';
import type { ClaimRow } from '../data/claim-table.ts';
import type { Dataset } from '../data/dataset.ts';
import type { MessageKey } from '../i18n/messages.ts';
import { nameOf } from '../i18n/name.ts';
import type { Voice } from '../i18n/voice.ts';
import classes from './weighing.module.css';

/// What a rule takes for evidence, in words; a rule that newer data bring by its name.
export function sayRule(rule: string, voice: Voice): string {
  return rule in RULES ? voice.say(`rule.${rule}` as MessageKey) : rule;
}

export function ReadAs({ rule }: { readonly rule: string }): ReactNode {
  const voice = useVoice();
  return (
    <Words size="xs" dimmed>
      {voice.say('weigh.read')}: {sayRule(rule, voice)}
    </Words>
  );
}

function sayCaution(caution: Caution, dataset: Dataset, voice: Voice): string {
  if (caution.kind === 'sourced') {
    return voice.say('weigh.sourced', { source: nameOf(dataset, caution.source.source, voice.language) });
  }
  if (caution.kind === 'chain') return voice.say('weigh.chain', { n: caution.length });
  if (caution.kind === 'told')
    return voice.say('weigh.told', { factuality: voice.say(`factuality.${caution.factuality}`) });
  if (caution.kind === 'dateWorkedOut')
    return voice.say('weigh.dateWorkedOut', { basis: voice.say(`basis.${caution.basis}`) });
  return voice.say(`weigh.${caution.kind}`);
}

function sayExtractor({ confidence, extractor }: ClaimRow['claim'], voice: Voice): string {
  const value = voice.percent(confidence);
  if (extractor === 'weights') return voice.say('weigh.weights', { value, n: Math.round(confidence * 100) });
  return extractor === 'rules' ? voice.say('weigh.rules') : extractor;
}

function Reasons({ row }: { readonly row: ClaimRow }): ReactNode {
  const { dataset } = useExplorer();
  const voice = useVoice();
  const cautions = cautionsOf(row, dataset.documents.get(row.claim.document));
  return (
    <div className={classes.reasons} data-testid="reasons">
      <ReadAs rule={row.claim.rule} />
      <p>{sayExtractor(row.claim, voice)}</p>
      {cautions.length > 0 ? (
        <>
          <p className={classes.also}>{voice.say('weigh.also')}</p>
          <ul>
            {cautions.map((caution) => (
              <li key={caution.kind} data-caution={caution.kind}>
                {sayCaution(caution, dataset, voice)}
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>{voice.say('weigh.nothing')}</p>
      )}
    </div>
  );
}

export function Weighing({ row }: { readonly row: ClaimRow }): ReactNode {
  const voice = useVoice();
  const [open, setOpen] = useState(false);
  const id = useId();
  const value = voice.percent(row.claim.confidence);
  return (
    <>
      <PlainButton
        className={classes.confidence}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
        data-testid="confidence-reasons"
      >
        <span className={classes.meter} aria-hidden="true">
          <span style={{ inlineSize: `${row.claim.confidence * 100}%` }} />
        </span>
        {voice.say('evidence.confidence', { value })} · {voice.say('weigh.why', { value })}
        <IconChevronDown size={14} aria-hidden="true" className={classes.chevron} />
      </PlainButton>
      <div id={id} className={classes.place}>
        {open && <Reasons row={row} />}
      </div>
    </>
  );
}
