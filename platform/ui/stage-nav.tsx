import { type ReactNode, useEffect, useId, useState } from 'react';
import { NavLink, useLocation } from 'react-router';
import { classes } from './classes.ts';
import { Icon, type IconName } from './icon.tsx';
import { useWords } from './language.tsx';
import type { StageState } from './stages.ts';
import './stage-nav.css';
import { uiWords } from './words.ts';

export interface StageNavItem {
  readonly id: string;
  readonly label: string;
  readonly to: string;
  readonly state?: StageState;
  /** A number that waits for the reader: open questions, work to do. */
  readonly badge?: number;
}

interface StageNavProps {
  readonly items: readonly StageNavItem[];
  /** What the parts are of, where it is no procedure. */
  readonly label?: string;
}

/** The parts of a procedure by their own names: a list on a desktop, folded behind the name of the current one on a phone. */
export function StageNav(props: StageNavProps): ReactNode {
  const t = useWords(uiWords);
  const listId = useId();
  const [open, setOpen] = useState(false);
  const { pathname } = useLocation();
  useEffect(() => setOpen(false), [pathname]);
  const current =
    props.items.find((item) => pathname === pathOf(item.to)) ??
    props.items.findLast((item) => pathname.startsWith(`${pathOf(item.to)}/`));
  return (
    <nav className="ui-stage-nav" aria-label={props.label ?? t('stages')}>
      <button
        type="button"
        className="ui-stage-nav__fold"
        aria-expanded={open}
        aria-controls={listId}
        onClick={() => setOpen(!open)}
      >
        <span>
          <span className="ui-stage-nav__word">{t('stageChoice')}</span>
          <strong>{current?.label ?? props.label ?? t('stages')}</strong>
        </span>
        <Icon name="chevron" />
      </button>
      <ul id={listId} className={classes('ui-stage-nav__list', open && 'ui-stage-nav__list--open')}>
        {props.items.map((item) => (
          <li key={item.id}>
            <NavLink
              to={item.to}
              end={props.items.some((other) => other !== item && pathOf(other.to).startsWith(`${pathOf(item.to)}/`))}
              className="ui-stage-nav__link"
            >
              {item.state === undefined ? null : (
                <Icon name={signs[item.state]} className={`ui-stage-nav__sign ui-stage-nav__sign--${item.state}`} />
              )}
              <span className="ui-stage-nav__label">
                {item.label}
                {item.state === undefined ? null : <span className="ui-hidden"> ({t(item.state)})</span>}
              </span>
              {item.badge === undefined || item.badge === 0 ? null : (
                <span className="ui-stage-nav__badge">{item.badge}</span>
              )}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** An address without its query, which the travelled moment stands in. */
function pathOf(to: string): string {
  return to.replace(/[?#].*$/, '');
}

const signs: Readonly<Record<StageState, IconName>> = {
  past: 'check',
  running: 'dot',
  coming: 'circle',
  skipped: 'minus',
};
