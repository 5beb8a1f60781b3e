import { Fragment, type ReactNode, useState } from 'react';
import { Button } from '#platform/ui/button.tsx';
import { EmptyState } from '#platform/ui/empty-state.tsx';
import { ErrorState } from '#platform/ui/error-state.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { LoadingState } from '#platform/ui/loading-state.tsx';
import type { EvaluatedTender, GradedCriterion } from '#tender/core/procedure/evaluation/view.ts';
import { videoType } from '#tender/documents/media-type.ts';
import { useDownloads } from '../data/links.ts';
import { usePdfPages } from './pdf-document.ts';
import { PdfPage } from './pdf-page.tsx';
import { evaluationPageWords } from './words.ts';

interface AnswerProps {
  readonly tender: EvaluatedTender;
  readonly criterion: GradedCriterion;
}

type AnswerFile = EvaluatedTender['answers'][number];

/** What the tenderer wrote: to an evaluator the server sends the pages that count and no others (ALM-08). */
export function Answer({ tender, criterion }: AnswerProps): ReactNode {
  const t = useWords(evaluationPageWords);
  const answers = tender.answers.filter(
    ({ item }) => criterion.answeredIn === undefined || item === criterion.answeredIn,
  );
  if (answers.length === 0) return <EmptyState title={t('noAnswer')} />;
  return answers.map((answer) => <AnswerFileView key={answer.file.sha256} answer={answer} />);
}

function AnswerFileView({ answer }: { readonly answer: AnswerFile }): ReactNode {
  const t = useWords(evaluationPageWords);
  const { file } = useDownloads();
  const address = `${file(answer.file.sha256)}?inline`;
  const { pages, judgedPages } = answer;
  const [large, setLarge] = useState(false);
  const video = answer.file.mediaType === videoType;
  const tooLong = pages !== undefined && judgedPages !== undefined && pages > judgedPages;
  return (
    <div className="evaluation-answer">
      <div className="evaluation-answer__head">
        <div>
          <p className="evaluation-answer__name">
            <a className="nl-link" href={address} target="_blank" rel="noreferrer">
              {answer.file.name}
              <span className="ui-hidden"> ({t('opensNew')})</span>
            </a>
          </p>
          <p
            className={tooLong ? 'evaluation-answer__pages evaluation-answer__pages--over' : 'evaluation-answer__pages'}
          >
            {pages === undefined
              ? null
              : tooLong
                ? t('pagesOver', { pages, judged: judgedPages })
                : t('pagesFit', { pages })}
          </p>
        </div>
        {video ? null : (
          <Button kind="quiet" icon="search" aria-pressed={large} onClick={() => setLarge(!large)}>
            {t(large ? 'smaller' : 'larger')}
          </Button>
        )}
      </div>
      {judgedPages === 0 ? (
        <p className="evaluation-answer__line">{t('notJudged')}</p>
      ) : video ? (
        <video className="evaluation-answer__video" controls preload="metadata" src={address} title={answer.file.name}>
          <track kind="captions" />
        </video>
      ) : (
        <Pages address={address} judgedPages={judgedPages} large={large} />
      )}
    </div>
  );
}

interface PagesProps {
  readonly address: string;
  readonly judgedPages: number | undefined;
  readonly large: boolean;
}

function Pages({ address, judgedPages, large }: PagesProps): ReactNode {
  const t = useWords(evaluationPageWords);
  const read = usePdfPages(address);
  if (read.state === 'coming') return <LoadingState lines={12} />;
  if (read.state === 'failed') return <ErrorState text={t('pdfFailed')} />;
  const all = read.pages.length;
  return (
    <div className="evaluation-answer__sheets" role="region" aria-label={t('answer')} tabIndex={0}>
      {read.pages.map((page, index) => (
        <Fragment key={index}>
          {index === judgedPages ? <p className="evaluation-answer__line">{t('notJudged')}</p> : null}
          <PdfPage page={page} large={large} label={t('pageOf', { page: index + 1, all })} />
        </Fragment>
      ))}
    </div>
  );
}
