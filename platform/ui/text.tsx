import {
  Heading as NldsHeading,
  Paragraph,
  UnorderedList,
  UnorderedListItem,
} from '@rijkshuisstijl-community/components-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { classes } from './classes.ts';
import './text.css';

interface HeadingProps {
  readonly level: 1 | 2 | 3 | 4;
  /** The size it takes when that differs from its place in the outline. */
  readonly look?: 1 | 2 | 3 | 4;
  readonly id?: string;
  readonly children: ReactNode;
}

export function Heading({ level, look = level, id, children }: HeadingProps): ReactNode {
  return (
    <NldsHeading level={level} appearanceLevel={look} {...(id === undefined ? {} : { id })}>
      {children}
    </NldsHeading>
  );
}

export function Text(props: {
  readonly lead?: boolean;
  readonly soft?: boolean;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <Paragraph
      className={classes(props.soft && 'ui-soft')}
      {...(props.lead === true ? { purpose: 'lead' as const } : {})}
    >
      {props.children}
    </Paragraph>
  );
}

export function List(props: { readonly items: readonly ReactNode[] }): ReactNode {
  return (
    <UnorderedList>
      {props.items.map((item, index) => (
        <UnorderedListItem key={index}>{item}</UnorderedListItem>
      ))}
    </UnorderedList>
  );
}

/** A link inside the product. */
export function TextLink(props: { readonly to: string; readonly children: ReactNode }): ReactNode {
  return (
    <Link to={props.to} className="nl-link">
      {props.children}
    </Link>
  );
}

export interface Fact {
  readonly label: string;
  readonly value: ReactNode;
}

interface FactsProps {
  readonly facts: readonly Fact[];
}

/** Labels with their values, as on a form that is filled in. */
export function Facts({ facts }: FactsProps): ReactNode {
  return (
    <dl className="ui-facts">
      {facts.map((fact) => (
        <div key={fact.label} className="ui-facts__row">
          <dt>{fact.label}</dt>
          <dd>{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}
