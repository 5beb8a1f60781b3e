import { type ReactNode, useSyncExternalStore } from 'react';
import { Link } from 'react-router';
import { Disclosure } from '#platform/ui/disclosure.tsx';
import { Icon, type IconName } from '#platform/ui/icon.tsx';

type ItemTone = 'open' | 'done' | 'lacking';

interface ItemLinksProps {
  readonly label: string;
  readonly items: readonly {
    readonly id: string;
    readonly to: string;
    readonly title: string;
    readonly state: string;
    readonly tone: ItemTone;
    readonly current: boolean;
  }[];
}

const signs: Readonly<Record<ItemTone, IconName>> = { open: 'circle', done: 'check', lacking: 'warning' };

/** The items of one tender with how each stands; the one that is shown is marked. On a phone they unfold. */
export function ItemLinks({ label, items }: ItemLinksProps): ReactNode {
  const hasRoom = useSyncExternalStore(onRoom, () => room.matches);
  const links = (
    <ul className="page-items">
      {items.map(({ id, to, title, state, tone, current }) => (
        <li key={id}>
          <Link to={to} className="page-items__link" aria-current={current ? 'page' : undefined}>
            <span className={`page-items__sign page-items__sign--${tone}`}>
              <Icon name={signs[tone]} />
            </span>
            <span className="page-items__title">{title}</span>
            <span className="page-items__state">{state}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
  return <nav aria-label={label}>{hasRoom ? links : <Disclosure summary={label}>{links}</Disclosure>}</nav>;
}

const room = globalThis.matchMedia('(width >= 64rem)');

function onRoom(changed: () => void): () => void {
  room.addEventListener('change', changed);
  return () => room.removeEventListener('change', changed);
}
