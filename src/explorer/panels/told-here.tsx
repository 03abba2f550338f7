/// What a sentence tells of, beside a sentence that only names somebody. The one rule kept here: only events whose
/// claim in this sentence counts are named, each with a way to it.

import { type ReactNode, useMemo } from 'react';
import type { Evidence } from '../../model/graph.ts';
import { useExplorer, useVoice } from '../context/context.ts';
import { sentenceId } from '../data/claim-table.ts';
import classes from './claim-fields.module.css';
import { useScope } from './evidence-scope.tsx';
import { NodeLink } from './node-link.tsx';

export function ToldHere({ evidence }: { readonly evidence: Evidence }): ReactNode {
  const { claims } = useExplorer().dataset;
  const voice = useVoice();
  const { rows } = useScope();
  const events = useMemo(() => {
    const told = claims.ofSentence.get(sentenceId(evidence)) ?? [];
    return [...new Set(told.flatMap((row) => (rows[row] === 1 ? (claims.rows[row]?.event ?? []) : [])))];
  }, [claims, rows, evidence]);
  if (events.length === 0) return null;
  return (
    <div className={classes.field} data-testid="told-here">
      <span className={classes.name}>{voice.say('evidence.tells')}</span>
      <span className={classes.values}>
        {events.map((event) => (
          <NodeLink key={event} node={event} />
        ))}
      </span>
    </div>
  );
}
