import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';
import './status-tag.css';
import { Explained, type WhySource } from './why-drawer.tsx';

export type Tone = 'neutral' | 'accent' | 'good' | 'warn' | 'bad';

interface StatusTagProps {
  readonly tone?: Tone;
  readonly icon?: IconName;
  readonly why?: WhySource;
  readonly children: ReactNode;
}

/** A status in a word or two, never by colour alone. */
export function StatusTag({ tone = 'neutral', icon, why, children }: StatusTagProps): ReactNode {
  return (
    <span className={`ui-tag ui-tag--${tone}`}>
      {icon === undefined ? null : <Icon name={icon} />}
      {why === undefined ? <span>{children}</span> : <Explained why={why}>{children}</Explained>}
    </span>
  );
}
