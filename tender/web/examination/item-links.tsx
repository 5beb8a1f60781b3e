import { type ReactNode, useSyncExternalStore } from 'react';
import { Link } from 'react-router';
import { toIso } from '#platform/kernel/time.ts';
import { AsWritten } from '#platform/ui/as-written.tsx';
import { useNow } from '#platform/ui/clock.tsx';
import { Disclosure } from '#platform/ui/disclosure.tsx';
import { Icon, type IconName } from '#platform/ui/icon.tsx';
import { useWords } from '#platform/ui/language.tsx';
import type { ExaminationView, ExaminedItem, ExaminedTender } from '#tender/core/procedure/examination/view.ts';
import { tenderPath, useExaminationLink } from './links.ts';
import { isLacking, isStillClosed, type Standing, standingOf } from './standing.ts';
import { examinationPageWords } from './words.ts';

interface ItemLinksProps {
  readonly tender: ExaminedTender;
  readonly remedies: ExaminationView['remedies'];
  /** The item that is shown. */
  readonly current: string;
}

/** The items of one tender with how each stands; the one that is shown is marked. On a phone they unfold. */
export function ItemLinks({ tender, remedies, current }: ItemLinksProps): ReactNode {
  const t = useWords(examinationPageWords);
  const now = toIso(useNow());
  const hasRoom = useSyncExternalStore(onRoom, () => room.matches);
  const label = t('itemsOf', { name: tender.operatorName });
  const links = (
    <ul className="page-items">
      {tender.items.map((item) => (
        <li key={item.item}>
          <ItemLink
            operator={tender.operator}
            item={item}
            standing={standingOf(tender.operator, item, remedies, now)}
            isCurrent={item.item === current}
          />
        </li>
      ))}
    </ul>
  );
  return <nav aria-label={label}>{hasRoom ? links : <Disclosure summary={label}>{links}</Disclosure>}</nav>;
}

interface ItemLinkProps {
  readonly operator: string;
  readonly item: ExaminedItem;
  readonly standing: Standing;
  readonly isCurrent: boolean;
}

function ItemLink({ operator, item, standing, isCurrent }: ItemLinkProps): ReactNode {
  const t = useWords(examinationPageWords);
  const to = useExaminationLink();
  const { verdict, isSuggestion, prospect } = standing;
  const tone = isSuggestion ? 'open' : isLacking(verdict) ? 'lacking' : 'done';
  const word = isSuggestion ? 'suggestion' : prospect === 'none' ? 'recorded' : (`prospect-${prospect}` as const);
  return (
    <Link
      to={to(tenderPath(operator, item.item))}
      className="page-items__link"
      aria-current={isCurrent ? 'page' : undefined}
    >
      <span className={`page-items__sign page-items__sign--${tone}`}>
        <Icon name={signs[tone]} />
      </span>
      <span className="page-items__title">
        <AsWritten>{item.title}</AsWritten>
      </span>
      <span className="page-items__state">
        {isStillClosed(item) ? t('inPriceEnvelope') : `${t(`verdict-${verdict}`)}, ${t(word)}`}
      </span>
    </Link>
  );
}

const signs: Readonly<Record<'open' | 'done' | 'lacking', IconName>> = {
  open: 'circle',
  done: 'check',
  lacking: 'warning',
};

const room = globalThis.matchMedia('(width >= 64rem)');

function onRoom(changed: () => void): () => void {
  room.addEventListener('change', changed);
  return () => room.removeEventListener('change', changed);
}
