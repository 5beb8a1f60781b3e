import type { ReactNode } from 'react';
import { Alert } from '#platform/ui/alert.tsx';
import { Countdown } from '#platform/ui/countdown.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { SealCard } from '#platform/ui/seal-card.tsx';
import { TextLink } from '#platform/ui/text.tsx';
import type { OwnTender, SubmissionView } from '#tender/core/procedure/submission/view.ts';
import { useFrame } from '../data/frame.ts';
import { useDownloads } from '../data/links.ts';
import { DownloadLink } from '../frame/download-link.tsx';
import { useTenderLink } from './links.ts';
import { useMoment } from './moment.ts';
import { type Seal, sealOf } from './seal.ts';
import './tender-seal.css';
import { submissionPageWords } from './words.ts';

interface TenderSealProps {
  readonly view: SubmissionView;
  readonly own: OwnTender;
}

/** The one state of the tender: a picture, a colour, a sentence; with the receipt, and how long there still is. */
export function TenderSeal({ view, own }: TenderSealProps): ReactNode {
  const t = useWords(submissionPageWords);
  const moment = useMoment();
  const downloads = useDownloads();
  const to = useTenderLink();
  const { opened } = useFrame();
  const seal = sealOf(own, view.closed, opened);
  const params = {
    deadline: moment(view.deadline, 'deadline-short'),
    placedAt: moment(own.placedAt),
    withdrawnAt: moment(own.withdrawnAt),
    revision: own.revision ?? '',
  };
  return (
    <Stack>
      <div className={`page-tender-seal page-tender-seal--${seal.tone}`}>
        <SealCard
          picture={seal.picture}
          title={t(`seal-${seal.state}`, params)}
          sentence={t(textOf(seal, view.closed), params)}
        >
          {view.closed ? null : (
            <p>
              {t('closesIn')} <Countdown until={view.deadline} />
            </p>
          )}
          {own.manifest === undefined || opened || view.closed ? null : (
            <p>
              <TextLink to={to('vault')}>{t('seeVault')}</TextLink>
            </p>
          )}
          {own.receipt === undefined ? null : (
            <p>
              <DownloadLink to={downloads.document(own.receipt)} icon="document">
                {t('receipt', params)}
              </DownloadLink>
            </p>
          )}
        </SealCard>
      </div>
      {own.lateAt === undefined ? null : (
        <Alert tone="bad" title={t('late')}>
          <p>{t('lateText', { lateAt: moment(own.lateAt, 'exact') })}</p>
        </Alert>
      )}
    </Stack>
  );
}

function textOf({ state }: Seal, closed: boolean): 'closedWithdrawn' | `seal-${Seal['state']}-text` {
  return closed && state === 'withdrawn' ? 'closedWithdrawn' : `seal-${state}-text`;
}
