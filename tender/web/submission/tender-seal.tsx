import type { ReactNode } from 'react';
import { Alert } from '#platform/ui/alert.tsx';
import { Countdown } from '#platform/ui/countdown.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { SealCard } from '#platform/ui/seal-card.tsx';
import { TextLink } from '#platform/ui/text.tsx';
import type { OwnTender, SubmissionView } from '#tender/core/procedure/submission/view.ts';
import { useFrame } from '../data/frame.ts';
import { useDownloads, verifierPage } from '../data/links.ts';
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
          {own.receipt === undefined ? null : <Proofs receipt={own.receipt} params={params} opened={opened} />}
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

interface ProofsProps {
  readonly receipt: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly opened: boolean;
}

/** What the tenderer can show to others, and where he checks it himself. */
function Proofs({ receipt, params, opened }: ProofsProps): ReactNode {
  const t = useWords(submissionPageWords);
  const downloads = useDownloads();
  return (
    <ul className="page-tender-seal__proofs">
      <li>
        <DownloadLink to={downloads.document(receipt)} icon="document">
          {t('receipt', params)}
        </DownloadLink>
      </li>
      <li>
        <DownloadLink to={downloads.machineReadable(receipt)}>{t('receiptJson')}</DownloadLink>
      </li>
      {opened ? (
        <li>
          <DownloadLink to={downloads.bundle}>{t('ownBundle')}</DownloadLink>
        </li>
      ) : null}
      <li>
        <a className="nl-link" href={verifierPage}>
          {t('checkYourself')}
        </a>
      </li>
    </ul>
  );
}
