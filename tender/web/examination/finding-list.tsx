import type { ReactNode } from 'react';
import { Icon, type IconName } from '#platform/ui/icon.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Section } from '#platform/ui/layout.tsx';
import { StatusTag } from '#platform/ui/status-tag.tsx';
import type { ExaminedItem } from '#tender/core/procedure/examination/view.ts';
import { sayFinding } from '#tender/documents/say-finding.ts';
import { isLacking } from './standing.ts';
import { examinationPageWords } from './words.ts';

const signs: Readonly<Record<'error' | 'warning' | 'note' | 'good', IconName>> = {
  error: 'ban',
  warning: 'warning',
  note: 'info',
  good: 'check',
};

interface FindingListProps {
  readonly item: ExaminedItem;
  readonly operatorName: string;
}

/** What the platform's own checks saw, in sentences, and what they suggest. */
export function FindingList({ item, operatorName }: FindingListProps): ReactNode {
  const t = useWords(examinationPageWords);
  const { language } = useLanguage();
  const { suggestion, findings } = item;
  return (
    <Section
      title={t('found')}
      level={3}
      aside={
        <StatusTag tone={isLacking(suggestion) ? 'warn' : 'neutral'}>
          {t('suggests', { verdict: t(`verdict-${suggestion}`).toLowerCase() })}
        </StatusTag>
      }
    >
      <ul className="page-findings">
        {findings.length === 0 ? (
          <li>
            <span className="page-findings__sign page-findings__sign--good">
              <Icon name={signs.good} />
            </span>
            {t('foundNothing')}
          </li>
        ) : (
          findings.map((finding, index) => (
            <li key={index}>
              <span className={`page-findings__sign page-findings__sign--${finding.severity}`}>
                <Icon name={signs[finding.severity]} />
              </span>
              {sayFinding(finding, language, operatorName)}
            </li>
          ))
        )}
      </ul>
    </Section>
  );
}
