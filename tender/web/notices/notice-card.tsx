import { Fragment, type ReactNode } from 'react';
import { Link } from 'react-router';
import { Countdown } from '#platform/ui/countdown.tsx';
import { InstantText } from '#platform/ui/instant-text.tsx';
import { useLanguage, useWords, WordingProvider } from '#platform/ui/language.tsx';
import { StatusTag } from '#platform/ui/status-tag.tsx';
import { ZoneProvider } from '#platform/ui/zone.tsx';
import type { ListedProcedure } from '#tender/api/list.ts';
import { inSelection } from '#tender/core/procedure/selection/wording.ts';
import { sentence } from '#tender/core/procedure/words.ts';
import { procedurePage } from '../data/route.ts';
import { noticesWords } from './words.ts';

const tones = { draft: 'warn', open: 'good', closed: 'neutral', awarded: 'accent', stopped: 'bad' } as const;

/** One procedure in the list: enough to decide whether to read on. */
export function NoticeCard({ notice }: { readonly notice: ListedProcedure }): ReactNode {
  return (
    <WordingProvider wording={notice.selection === true ? inSelection : undefined}>
      <Card notice={notice} />
    </WordingProvider>
  );
}

function Card({ notice }: { readonly notice: ListedProcedure }): ReactNode {
  const t = useWords(noticesWords);
  const { language } = useLanguage();
  const roles = notice.roles.map((role) => sentence(`role-${role}`, language)).join(', ');
  return (
    <ZoneProvider zone={notice.timeZone}>
      <article className="notices-card">
        <p className="notices-card__authority">{notice.authority}</p>
        <h2 className="notices-card__title">
          <Link to={procedurePage(notice.procedure)} className="notices-card__link" lang={notice.language}>
            {notice.title}
          </Link>
        </h2>
        <p className="notices-card__tags">
          <StatusTag tone={tones[notice.state]}>{t(notice.state)}</StatusTag>
          {notice.following ? (
            <StatusTag tone="accent" icon="bell">
              {t('following')}
            </StatusTag>
          ) : null}
          {roles === '' ? null : (
            <StatusTag tone="accent" icon="person">
              {t('yourRoles', { roles })}
            </StatusTag>
          )}
        </p>
        <p className="notices-card__summary" lang={notice.language}>
          {notice.summary}
        </p>
        {notice.lots === undefined ? null : <CardLots lots={notice.lots} />}
        <CardFacts notice={notice} />
      </article>
    </ZoneProvider>
  );
}

function CardLots({ lots }: { readonly lots: NonNullable<ListedProcedure['lots']> }): ReactNode {
  const t = useWords(noticesWords);
  return (
    <p className="notices-card__lots">
      {t('lots', { count: lots.length })}{' '}
      {lots.map(({ procedure, title, state }, place) => (
        <Fragment key={procedure}>
          {place === 0 ? '' : ' · '}
          <Link to={procedurePage(procedure)} className="nl-link">
            {title}
          </Link>
          {state === 'awarded' ? ` (${t('awarded')})` : ''}
        </Fragment>
      ))}
    </p>
  );
}

function CardFacts({ notice }: { readonly notice: ListedProcedure }): ReactNode {
  const t = useWords(noticesWords);
  const { reference, nature, cpv, place, deadline, state } = notice;
  const isOpen = state === 'open' || state === 'draft';
  return (
    <div className="notices-card__facts">
      {deadline === undefined ? null : (
        <p>
          {t(isOpen ? 'deadline' : 'deadlineWas')}{' '}
          <strong>
            <InstantText at={deadline} form="deadline" />
          </strong>
          {state === 'open' ? (
            <>
              {' '}
              · <Countdown until={deadline} />
            </>
          ) : null}
        </p>
      )}
      <p className="notices-card__more">
        {[reference, isNature(nature) ? t(nature) : '', place ?? '', ...cpv.map(({ code, name }) => `${code} ${name}`)]
          .filter((text) => text !== '')
          .join(' · ')}
      </p>
    </div>
  );
}

function isNature(nature: string): nature is 'works' | 'supplies' | 'services' {
  return nature === 'works' || nature === 'supplies' || nature === 'services';
}
