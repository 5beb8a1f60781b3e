import type { ReactNode } from 'react';
import { toIso } from '#platform/kernel/time.ts';
import { Alert } from '#platform/ui/alert.tsx';
import { ButtonLink } from '#platform/ui/button.tsx';
import { useNow } from '#platform/ui/clock.tsx';
import { useWords } from '#platform/ui/language.tsx';
import type { ExaminationView } from '#tender/core/procedure/examination/view.ts';
import { useExaminationLink } from './links.ts';
import { groundsToExclude, standingOf } from './standing.ts';
import { examinationPageWords } from './words.ts';

/** Tenderers for whom the guide leaves nothing but exclusion; deciding it stays a deed of people (ALM-07). */
export function ToBeExcluded({ view }: { readonly view: ExaminationView }): ReactNode {
  const t = useWords(examinationPageWords);
  const to = useExaminationLink();
  const now = toIso(useNow());
  return view.tenders.map((tender) => {
    const items = groundsToExclude(tender, view, now);
    if (items.length === 0) return null;
    return (
      <Alert
        key={tender.operator}
        tone="bad"
        title={t('mustExclude', { name: tender.operatorName })}
        actions={
          view.may.exclude ? (
            <ButtonLink to={to(`exclude/${tender.operator}`)} icon="arrow">
              {t('toExclusion')}
              <span className="ui-hidden"> {tender.operatorName}</span>
            </ButtonLink>
          ) : undefined
        }
      >
        {items.map((item) => {
          const { prospect } = standingOf(tender.operator, item, view.remedies, now);
          if (prospect === 'none') return null;
          return (
            <p key={item.item}>{t('mustExcludeText', { items: item.title, prospect: t(`prospect-${prospect}`) })}</p>
          );
        })}
      </Alert>
    );
  });
}
