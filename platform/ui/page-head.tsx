import type { ReactNode } from 'react';
import './page-head.css';
import { Heading } from './text.tsx';

interface PageHeadProps {
  readonly title: string;
  readonly intro?: ReactNode;
  readonly aside?: ReactNode;
}

/** The top of a page outside a procedure: its title, what it is for, and its main button. */
export function PageHead({ title, intro, aside }: PageHeadProps): ReactNode {
  return (
    <header className="ui-page-head">
      <div className="ui-page-head__text">
        <Heading level={1}>{title}</Heading>
        {intro === undefined ? null : <p className="ui-page-head__intro">{intro}</p>}
      </div>
      {aside}
    </header>
  );
}
