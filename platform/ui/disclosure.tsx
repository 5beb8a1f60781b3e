import type { ReactNode } from 'react';
import './disclosure.css';
import { Icon } from './icon.tsx';

interface DisclosureProps {
  readonly summary: ReactNode;
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** Something more for whoever wants it. */
export function Disclosure({ summary, open = false, children }: DisclosureProps): ReactNode {
  return (
    <details className="ui-disclosure" open={open}>
      <summary className="ui-disclosure__summary">
        <Icon name="chevron" />
        <span>{summary}</span>
      </summary>
      <div className="ui-disclosure__body">{children}</div>
    </details>
  );
}
