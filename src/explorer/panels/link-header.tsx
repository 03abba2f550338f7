/// The head of a panel on what joins two nodes. The one rule kept here: the two ends stand first, what joins them
/// between them.

import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Words } from '../control/words.tsx';
import type { Link } from '../data/picture.ts';
import { NodeLink } from './node-link.tsx';
import classes from './panel.module.css';
import { ClosePanel } from './panel-header.tsx';
import { StarButton } from './star-button.tsx';

interface Props {
  readonly link: Link;
  /// What kind of link it is, with its icon.
  readonly kind: string;
  readonly icon: Icon;
  /// What it is called where it is starred.
  readonly label: string;
  readonly arrow: Icon;
  /// What joins the two, with what is known of it after it.
  readonly title: string;
  readonly children?: ReactNode;
}

export function LinkHeader({ link, kind, icon: Kind, label, arrow: Arrow, title, children }: Props): ReactNode {
  return (
    <header>
      <div className={classes.head}>
        <span className={classes.kind}>
          <Kind size={18} aria-hidden="true" />
          <Words size="sm" dimmed>
            {kind}
          </Words>
        </span>
        <span className={classes.signs}>
          <StarButton thing={{ type: 'edge', key: link.key, label }} />
          <ClosePanel />
        </span>
      </div>
      <div className={classes.ends}>
        <NodeLink node={link.source} both />
        <div className={classes.tie}>
          <Arrow size={16} aria-hidden="true" />
          <h2 data-testid="link-title">{title}</h2>
          {children}
        </div>
        <NodeLink node={link.target} both />
      </div>
    </header>
  );
}
