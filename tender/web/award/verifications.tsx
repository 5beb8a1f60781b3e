import type { ReactNode } from 'react';
import { localise } from '#platform/kernel/digits.ts';
import { EmptyState } from '#platform/ui/empty-state.tsx';
import { InstantText } from '#platform/ui/instant-text.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { StatusTag, type Tone } from '#platform/ui/status-tag.tsx';
import { List, Text } from '#platform/ui/text.tsx';
import type { AwardView } from '#tender/core/procedure/award/view.ts';
import { useDownloads } from '../data/links.ts';
import { DownloadLink } from '../frame/download-link.tsx';
import type { OpenedProps } from './opened.ts';
import './award.css';
import { VerificationForm } from './verification-form.tsx';
import { awardPageWords } from './words.ts';

type Held = AwardView['verifications'][number];

/** Meetings in which a tenderer shows that what he wrote is true; points can only go down (ALM-19). */
export function Verifications({ view, scoring }: OpenedProps): ReactNode {
  const t = useWords(awardPageWords);
  return (
    <Stack gap="l">
      <Text soft>{t('verificationIntro')}</Text>
      {view.verifications.length === 0 ? (
        <EmptyState title={t('noVerifications')} text={t('noVerificationsText')} />
      ) : null}
      {view.verifications.map((held, index) => (
        <Verification key={`${held.operator} ${held.at}`} held={held} number={index + 1} scoring={scoring} />
      ))}
      {view.may.verify ? <VerificationForm scoring={scoring} /> : null}
    </Stack>
  );
}

const tones: Readonly<Record<Held['outcome'], Tone>> = {
  confirmed: 'good',
  'points-lowered': 'warn',
  'requirement-not-met': 'bad',
};

interface VerificationProps {
  readonly held: Held;
  readonly number: number;
  readonly scoring: OpenedProps['scoring'];
}

function Verification({ held, number, scoring }: VerificationProps): ReactNode {
  const t = useWords(awardPageWords);
  const { document } = useDownloads();
  const { guide, language, nameOf } = scoring;
  const title = (id: string): string => guide.award.criteria.find((criterion) => criterion.id === id)?.title ?? id;
  return (
    <Section
      title={nameOf(held.operator)}
      level={3}
      card
      intro={<InstantText at={held.at} />}
      aside={<StatusTag tone={tones[held.outcome]}>{t(`outcome-${held.outcome}`)}</StatusTag>}
    >
      <Stack>
        <p className="award-text">{held.minutes}</p>
        {held.adjustments.length === 0 ? null : (
          <List
            items={held.adjustments.map(({ criterion, points, reason }) =>
              t('lowered', { criterion: title(criterion), points: localise(points, language), reason }),
            )}
          />
        )}
        <DownloadLink to={document(`verification-${number}`)}>{t('verificationPdf')}</DownloadLink>
      </Stack>
    </Section>
  );
}
