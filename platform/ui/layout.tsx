import { type ReactNode, useId } from 'react';
import { classes } from './classes.ts';
import './layout.css';
import { Heading } from './text.tsx';

/** Things below each other at one distance. */
export function Stack(props: { readonly gap?: 's' | 'm' | 'l' | 'xl'; readonly children: ReactNode }): ReactNode {
  return <div className={`ui-stack ui-stack--${props.gap ?? 'm'}`}>{props.children}</div>;
}

/** Equal columns as the room allows; one on a phone. */
export function Columns(props: { readonly children: ReactNode; readonly wide?: boolean }): ReactNode {
  return <div className={classes('ui-columns', props.wide && 'ui-columns--wide')}>{props.children}</div>;
}

interface SectionProps {
  readonly title: ReactNode;
  readonly level?: 2 | 3;
  readonly intro?: ReactNode;
  /** Stands beside the title: a status, a button. */
  readonly aside?: ReactNode;
  /** A white card of its own instead of plain page. */
  readonly card?: boolean;
  readonly children?: ReactNode;
}

export function Section({ title, level = 2, intro, aside, card = false, children }: SectionProps): ReactNode {
  const id = useId();
  return (
    <section className={classes('ui-section', card && 'ui-card')} aria-labelledby={id}>
      <div className="ui-section__head">
        <Heading level={level} id={id}>
          {title}
        </Heading>
        {aside === undefined ? null : <div>{aside}</div>}
      </div>
      {intro === undefined ? null : <div className="ui-section__intro">{intro}</div>}
      {children}
    </section>
  );
}
