import { SkipLink } from '@rijkshuisstijl-community/components-react';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Link, NavLink, useLocation } from 'react-router';
import { classes } from './classes.ts';
import { Icon } from './icon.tsx';
import { useKeptFocus } from './kept-focus.ts';
import { LanguageSwitch, useWords } from './language.tsx';
import './shell.css';
import { ToastProvider } from './toast.tsx';
import { WhyProvider } from './why-drawer.tsx';
import { uiWords } from './words.ts';

export interface NavItem {
  readonly label: string;
  readonly to: string;
}

interface ShellProps {
  readonly product: string;
  readonly mark?: ReactNode;
  readonly home?: string;
  readonly nav: readonly NavItem[];
  /** The menu of whoever is signed in. */
  readonly user?: ReactNode;
  readonly footer?: readonly NavItem[];
  readonly demo?: ReactNode;
  /** A page that fills the window: a low header, no footer, the whole width. */
  readonly full?: boolean;
  readonly children: ReactNode;
}

/** What stands around every page: skip link, header, main area, footer; and what any page may open: explanations and messages. */
export function Shell({
  product,
  mark,
  home = '/',
  nav,
  user,
  footer = [],
  demo,
  full = false,
  children,
}: ShellProps): ReactNode {
  const t = useWords(uiWords);
  useKeptFocus();
  useFocusOnMain();
  return (
    <WhyProvider>
      <ToastProvider>
        <div className={classes('ui-shell', full && 'ui-shell--full')}>
          <SkipLink href="#main">{t('skipToMain')}</SkipLink>
          <header className="ui-shell__head">
            <div className="ui-shell__bar">
              <Link to={home} className="ui-shell__product">
                {mark}
                {product}
              </Link>
              <Navigation items={nav} />
              <div className="ui-shell__tools">
                <div className="ui-shell__language">
                  <LanguageSwitch />
                </div>
                {user}
              </div>
            </div>
          </header>
          <main id="main" tabIndex={-1} className="ui-shell__main">
            {children}
          </main>
          {full ? null : <Foot product={product} items={footer} />}
          {demo}
        </div>
      </ToastProvider>
    </WhyProvider>
  );
}

/** A new page begins at its beginning, for eyes and for ears. */
function useFocusOnMain(): void {
  const { pathname } = useLocation();
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    document.getElementById('main')?.focus({ preventScroll: true });
  }, [pathname]);
}

function Foot(props: { readonly product: string; readonly items: readonly NavItem[] }): ReactNode {
  return (
    <footer className="ui-shell__foot">
      <div className="ui-shell__foot-bar">
        <span>{props.product}</span>
        {props.items.map((item) => (
          <Link key={item.label} to={item.to} className="nl-link">
            {item.label}
          </Link>
        ))}
      </div>
    </footer>
  );
}

function Navigation(props: { readonly items: readonly NavItem[] }): ReactNode {
  const t = useWords(uiWords);
  const listId = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const { pathname } = useLocation();
  useEffect(() => setOpen(false), [pathname]);
  const closeOnEscape = ({ key }: KeyboardEvent): void => {
    if (key !== 'Escape' || !open) return;
    setOpen(false);
    button.current?.focus();
  };
  return (
    <nav className="ui-shell__nav" aria-label={t('mainNavigation')} onKeyDown={closeOnEscape}>
      <button
        ref={button}
        type="button"
        className="ui-shell__menu"
        aria-expanded={open}
        aria-controls={listId}
        onClick={() => setOpen(!open)}
      >
        <Icon name={open ? 'cross' : 'menu'} />
        <span className="ui-shell__menu-word">{t('menu')}</span>
      </button>
      <ul id={listId} className={classes('ui-shell__links', open && 'ui-shell__links--open')}>
        {props.items.map((item) => (
          <li key={item.to}>
            <NavLink to={item.to} end={isAbove(item, props.items)} className="ui-shell__link">
              {item.label}
            </NavLink>
          </li>
        ))}
        <li className="ui-shell__language-item">
          <LanguageSwitch />
        </li>
      </ul>
    </nav>
  );
}

/** The page of an item that stands above others is only itself. */
function isAbove(item: NavItem, items: readonly NavItem[]): boolean {
  return items.some((other) => other.to.startsWith(`${item.to}/`));
}
