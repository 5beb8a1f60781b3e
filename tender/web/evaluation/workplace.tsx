import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { useParams } from 'react-router';
import { AsWritten } from '#platform/ui/as-written.tsx';
import { EmptyState } from '#platform/ui/empty-state.tsx';
import { Icon } from '#platform/ui/icon.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Stack } from '#platform/ui/layout.tsx';
import { Heading, TextLink } from '#platform/ui/text.tsx';
import type { EvaluationView } from '#tender/core/procedure/evaluation/view.ts';
import { Contradictions } from '../contradictions/contradictions.tsx';
import { useProcedureLink } from '../data/route.ts';
import { useCellAddress } from './addresses.ts';
import { Advice } from './advice.tsx';
import { Answer } from './answer.tsx';
import type { CellProps } from './cell-props.ts';
import { cellOf, neighbours, type Place, workOrder } from './cells.ts';
import { Certified } from './certified.tsx';
import { Consensus } from './consensus.tsx';
import './evaluation.css';
import { GivenScores } from './given-scores.tsx';
import { OwnScore } from './own-score.tsx';
import { evaluationPageWords } from './words.ts';

/** One cell of the matrix: the answer at the left, what is asked and the grades at the right. */
export function Workplace({ view }: { readonly view: EvaluationView }): ReactNode {
  const t = useWords(evaluationPageWords);
  const to = useProcedureLink();
  const { operator = '', criterion: id = '' } = useParams();
  const tender = view.tenders.find((one) => one.operator === operator);
  const criterion = view.criteria.find((one) => one.id === id);
  if (tender === undefined || criterion === undefined) {
    return (
      <EmptyState title={t('noSuchCell')} action={<TextLink to={to('evaluation')}>{t('backToMatrix')}</TextLink>} />
    );
  }
  return (
    <Stack gap="l">
      <WorkplaceHead view={view} tender={tender} criterion={criterion} />
      <div className="evaluation-panes">
        <section
          className="evaluation-pane evaluation-pane--answer"
          aria-label={t('answerOf', { tenderer: tender.operatorName })}
        >
          <Answer tender={tender} criterion={criterion} />
        </section>
        <Judging key={`${operator}/${id}`} view={view} tender={tender} criterion={criterion} />
      </div>
      <Contradictions operator={operator} name={tender.operatorName} contradictions={tender.contradictions} />
    </Stack>
  );
}

function WorkplaceHead({ view, tender, criterion }: CellProps): ReactNode {
  const t = useWords(evaluationPageWords);
  const to = useProcedureLink();
  const place = { operator: tender.operator, criterion: criterion.id };
  const order = workOrder(view);
  const number = order.findIndex((each) => each.operator === place.operator && each.criterion === place.criterion) + 1;
  const { before, after } = neighbours(view, place);
  const head = useInSight(`${place.operator}/${place.criterion}`);
  return (
    <div ref={head} className="evaluation-head">
      <div>
        <p className="evaluation-head__back">
          <TextLink to={to('evaluation')}>{t('backToMatrix')}</TextLink>
        </p>
        <Heading level={2}>
          {tender.operatorName}: <AsWritten>{criterion.title}</AsWritten>
        </Heading>
      </div>
      {number === 0 ? null : (
        <nav className="evaluation-head__steps" aria-label={t('cells')}>
          <Step place={before} direction="before" label={t('cellBefore')} />
          <span>{t('cellOf', { number, all: order.length })}</span>
          <Step place={after} direction="after" label={t('cellAfter')} />
        </nav>
      )}
    </div>
  );
}

/** The work itself comes into sight, below all that stands around it, whenever another cell is opened. */
function useInSight(cell: string): RefObject<HTMLDivElement | null> {
  const head = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const frame = requestAnimationFrame(() => head.current?.scrollIntoView({ block: 'start' }));
    return () => cancelAnimationFrame(frame);
  }, [cell]);
  return head;
}

function Step(props: {
  readonly place: Place | undefined;
  readonly direction: 'before' | 'after';
  readonly label: string;
}): ReactNode {
  const address = useCellAddress();
  if (props.place === undefined) return <span className="evaluation-head__none" />;
  return (
    <TextLink to={address(props.place)}>
      <span className={`evaluation-head__arrow evaluation-head__arrow--${props.direction}`}>
        <Icon name="arrow" />
        <span className="ui-hidden">{props.label}</span>
      </span>
    </TextLink>
  );
}

function Judging({ view, tender, criterion }: CellProps): ReactNode {
  const t = useWords(evaluationPageWords);
  const cell = cellOf(view, { operator: tender.operator, criterion: criterion.id });
  const together = view.phase !== 'before' && view.phase !== 'scoring';
  return (
    <div className="evaluation-pane">
      <div className="evaluation-question">
        <p className="evaluation-question__label">{t('question')}</p>
        <p>
          <AsWritten>{criterion.question ?? criterion.title}</AsWritten>
        </p>
      </div>
      {cell?.certified !== undefined ? (
        <Certified view={view} criterion={criterion} cell={cell} certified={cell.certified} />
      ) : together ? (
        <>
          <GivenScores view={view} criterion={criterion} cell={cell}>
            <OwnScore view={view} tender={tender} criterion={criterion} />
          </GivenScores>
          <Consensus view={view} tender={tender} criterion={criterion} />
        </>
      ) : (
        <OwnScore view={view} tender={tender} criterion={criterion} />
      )}
      <Advice view={view} tender={tender} criterion={criterion} />
    </div>
  );
}
