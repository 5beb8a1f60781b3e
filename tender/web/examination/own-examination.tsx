import type { ReactNode } from 'react';
import { Alert } from '#platform/ui/alert.tsx';
import { EmptyState } from '#platform/ui/empty-state.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import type { ExaminationView } from '#tender/core/procedure/examination/view.ts';
import { useDownloads } from '../data/links.ts';
import { DownloadLink } from '../frame/download-link.tsx';
import { useMoment } from '../submission/moment.ts';
import { OwnExplanation } from './own-explanation.tsx';
import { OwnRemedy } from './own-remedy.tsx';
import { remedyWords } from './remedy-words.ts';
import type { StaffPageProps } from './staff-page.ts';

/** For a tenderer: what is asked of him, and what was decided about his tender. */
export function OwnExamination({ view, guide }: StaffPageProps): ReactNode {
  const t = useWords(remedyWords);
  const isOut = view.excluded !== undefined;
  const isQuiet = view.remedies.length === 0 && view.explanations.length === 0;
  return (
    <Section title={t('ownTitle')} intro={t('ownIntro')}>
      <Stack gap="l">
        {view.excluded === undefined ? null : <OwnExclusion excluded={view.excluded} />}
        {isQuiet && !isOut ? <EmptyState title={t('ownNothing')} text={t('ownNothingText')} /> : null}
        {view.remedies.toReversed().map((remedy) => (
          <OwnRemedy key={remedy.remedy} remedy={remedy} guide={guide} isOut={isOut} />
        ))}
        {view.explanations.toReversed().map((explanation) => (
          <OwnExplanation key={explanation.explanation} explanation={explanation} isOut={isOut} />
        ))}
      </Stack>
    </Section>
  );
}

function OwnExclusion({ excluded }: { readonly excluded: NonNullable<ExaminationView['excluded']> }): ReactNode {
  const t = useWords(remedyWords);
  const moment = useMoment();
  const downloads = useDownloads();
  const { groundTitle, reason, at, document } = excluded;
  return (
    <Alert
      tone="bad"
      title={`${t('ownExcluded')}: ${groundTitle}`}
      actions={<DownloadLink to={downloads.document(document)}>{t('letter')}</DownloadLink>}
    >
      <p>{reason}</p>
      <p>
        {t('ownExcludedAt', { at: moment(at, 'long') })} {t('ownExcludedMore')}
      </p>
    </Alert>
  );
}
