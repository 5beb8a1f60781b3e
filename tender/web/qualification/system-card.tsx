import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { instantText } from '#platform/ui/dates.ts';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { StatusTag } from '#platform/ui/status-tag.tsx';
import type { ListedSystem } from '#tender/api/qualification.ts';
import { sentence } from '#tender/core/procedure/words.ts';
import { pageOf } from './data.ts';
import { standingWord } from './standing.tsx';
import { systemWords } from './words.ts';

const tones = { draft: 'warn', open: 'good', ended: 'neutral' } as const;

/** One system in the list: enough to decide whether to read on. */
export function SystemCard({ listed }: { readonly listed: ListedSystem }): ReactNode {
  const t = useWords(systemWords);
  const { language } = useLanguage();
  const { system, title, authority, state, summary, reference, cpv, platform, publishedAt, standing } = listed;
  const roles = listed.roles.map((role) => sentence(`role-${role}`, language)).join(', ');
  const published =
    publishedAt === undefined ? '' : `${platform}, ${instantText(publishedAt, listed.timeZone, language, 'date')}`;
  return (
    <article className="notices-card">
      <p className="notices-card__authority">{authority}</p>
      <h2 className="notices-card__title">
        <Link to={pageOf(system)} className="notices-card__link">
          <span lang={listed.language}>{title}</span>
        </Link>
      </h2>
      <p className="notices-card__tags">
        <StatusTag tone={tones[state]}>{t(state)}</StatusTag>
        {standing === undefined ? null : (
          <StatusTag tone="accent" icon="person">
            {t('own')}: {t(standingWord(standing))}
          </StatusTag>
        )}
        {roles === '' ? null : (
          <StatusTag tone="accent" icon="person">
            {t('yourRoles', { roles })}
          </StatusTag>
        )}
      </p>
      <p className="notices-card__summary" lang={listed.language}>
        {summary}
      </p>
      <div className="notices-card__facts">
        <p className="notices-card__more">{[reference, published, ...cpv].filter((text) => text !== '').join(' · ')}</p>
      </div>
    </article>
  );
}
