import { type ReactNode, useId } from 'react';
import { AsWritten } from '#platform/ui/as-written.tsx';
import { instantText } from '#platform/ui/dates.ts';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { StatusTag, type Tone } from '#platform/ui/status-tag.tsx';
import { Heading } from '#platform/ui/text.tsx';
import { Explained } from '#platform/ui/why-drawer.tsx';
import type { EvidenceItemView } from '#tender/core/procedure/evidence/view.ts';
import { useFrame } from '../data/frame.ts';
import { useDownloads } from '../data/links.ts';
import { DownloadLink } from '../frame/download-link.tsx';
import { shortDay } from '../standstill/days.ts';
import { ageText, type PieceState, whyAge } from './piece.ts';
import { evidencePageWords } from './words.ts';

const tones: Readonly<Record<PieceState, Tone>> = {
  asked: 'neutral',
  missing: 'bad',
  in: 'accent',
  accepted: 'good',
  refused: 'bad',
};

interface PieceCardProps {
  readonly item: EvidenceItemView;
  readonly state: PieceState;
  /** What the state means to the reader. */
  readonly sentence?: string | undefined;
  /** Whether the reader is the tenderer himself. */
  readonly own: boolean;
  readonly children?: ReactNode;
}

/** One piece: what is asked, its state, and all that is known of what was handed in. */
export function PieceCard({ item, state, sentence, own, children }: PieceCardProps): ReactNode {
  const t = useWords(evidencePageWords);
  const { language } = useLanguage();
  const id = useId();
  const { maximumAge, late, age } = item;
  const asks = maximumAge === undefined ? '' : t('maximumAge', { age: ageText(maximumAge, language) });
  return (
    <article className="evidence-piece" aria-labelledby={id}>
      <div className="evidence-piece__head">
        <Heading level={own ? 3 : 4} look={4} id={id}>
          <AsWritten>{item.title}</AsWritten>
        </Heading>
        <span className="evidence-piece__tags">
          {late === true ? <StatusTag tone="warn">{t('late')}</StatusTag> : null}
          {age?.accepted === false ? <StatusTag tone="warn">{t('tooOld')}</StatusTag> : null}
          <StatusTag tone={tones[state]}>{t(`state-${state}`)}</StatusTag>
        </span>
      </div>
      <p className="evidence-piece__asks">
        <AsWritten>{item.format}.</AsWritten> {asks}
      </p>
      {sentence === undefined ? null : <p>{sentence}</p>}
      <PieceFacts item={item} own={own} />
      {children}
    </article>
  );
}

/** What is known of it in one line; below it the reason and the judgment in their own words. */
function PieceFacts({ item, own }: { readonly item: EvidenceItemView; readonly own: boolean }): ReactNode {
  const t = useWords(evidencePageWords);
  const { language } = useLanguage();
  const { timeZone } = useFrame();
  const { handedIn, judged, late } = item;
  const at = handedIn === undefined ? '' : instantText(handedIn.at, timeZone, language, 'short');
  return (
    <>
      {handedIn === undefined ? null : (
        <div className="evidence-piece__line">
          <span>
            {t('issued')} <Issued item={item} />
          </span>
          <span>{t(late === true ? 'receivedLate' : 'receivedOnTime', { date: at })}</span>
          <PieceFile name={handedIn.file.name} sha256={handedIn.file.sha256} />
        </div>
      )}
      {handedIn?.lateReason === undefined ? null : (
        <Said label={t(own ? 'yourReason' : 'tendererReason')}>{handedIn.lateReason}</Said>
      )}
      {judged === undefined ? null : (
        <Said label={t('judgment')}>
          {judged.goodReason ? t('judgedGoodReason', { reason: judged.reason }) : judged.reason}
        </Said>
      )}
    </>
  );
}

function Said({ label, children }: { readonly label: string; readonly children: string }): ReactNode {
  return (
    <p className="evidence-piece__text">
      <strong>{label}:</strong> {children}
    </p>
  );
}

/** The date of issue with the verdict on its age; the verdict explains itself. */
function Issued({ item }: { readonly item: EvidenceItemView }): ReactNode {
  const t = useWords(evidencePageWords);
  const { language } = useLanguage();
  const { age, handedIn } = item;
  if (handedIn === undefined) return null;
  const verdict =
    age === undefined
      ? undefined
      : age.accepted
        ? t('youngEnough')
        : t('tooOldOldest', { date: shortDay(age.oldestAllowed, language) });
  return (
    <>
      {shortDay(handedIn.issuedOn, language)}
      {verdict === undefined ? null : (
        <>
          , <Explained why={whyAge(item, language)}>{verdict}</Explained>
        </>
      )}
    </>
  );
}

function PieceFile({ name, sha256 }: { readonly name: string; readonly sha256: string }): ReactNode {
  const downloads = useDownloads();
  return (
    <DownloadLink to={downloads.file(sha256)} name={name} icon="document">
      {name}
    </DownloadLink>
  );
}
