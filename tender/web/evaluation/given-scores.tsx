import type { ReactNode } from 'react';
import { AsWritten } from '#platform/ui/as-written.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { StatusTag } from '#platform/ui/status-tag.tsx';
import type { Cell, EvaluationView, GradedCriterion } from '#tender/core/procedure/evaluation/view.ts';
import { usePeople } from '../data/people.ts';
import { spreadOf, versionsIn } from './cells.ts';
import { History } from './history.tsx';
import { plainPoints, pointsText } from './points.ts';
import { CellPoints } from './quality-points.tsx';
import { evaluationPageWords } from './words.ts';

interface GivenScoresProps {
  readonly view: EvaluationView;
  readonly criterion: GradedCriterion;
  readonly cell: Cell | undefined;
  /** Between what counts and the reasons: to change one's own score. */
  readonly children?: ReactNode;
}

/** Who gave what, as a ladder of grades on which people who differ visibly stand apart (ALM-15). */
export function GivenScores({ view, criterion, cell, children }: GivenScoresProps): ReactNode {
  const t = useWords(evaluationPageWords);
  const { language } = useLanguage();
  const { nameOf } = usePeople();
  if (cell === undefined) return null;
  const { grades, differs, width } = spreadOf(criterion, cell);
  const named = (user: string): string => (user === view.me?.user ? t('you', { name: nameOf(user) }) : nameOf(user));
  return (
    <Section
      title={t('givenScores')}
      level={3}
      aside={
        <StatusTag tone={differs ? 'warn' : 'good'} icon={differs ? 'warning' : 'check'}>
          {differs ? t('apart', { points: plainPoints(width, language) }) : t('allAgree')}
        </StatusTag>
      }
    >
      <Stack>
        <ul className="evaluation-ladder">
          {grades.map(({ grade, users }) => (
            <li
              key={grade.id}
              className={users.length === 0 ? 'evaluation-rung' : 'evaluation-rung evaluation-rung--given'}
            >
              <span className="evaluation-rung__grade">
                <AsWritten>{grade.title}</AsWritten>
              </span>
              <span className="evaluation-rung__points">{pointsText(grade.points, language)}</span>
              <span className="evaluation-rung__people">
                {users.map((user) => (
                  <span key={user} className="evaluation-person">
                    {named(user)}
                  </span>
                ))}
                {users.length === 0 ? <span className="ui-hidden">{t('nobody')}</span> : null}
              </span>
            </li>
          ))}
        </ul>
        <p className="evaluation-outcome">
          {t('counts')}{' '}
          <CellPoints view={view} operator={cell.operator} criterion={criterion.id} points={cell.points} />
        </p>
        {children}
        <Reasons cell={cell} criterion={criterion} named={named} />
      </Stack>
    </Section>
  );
}

interface ReasonsProps {
  readonly cell: Cell;
  readonly criterion: GradedCriterion;
  readonly named: (user: string) => string;
}

function Reasons({ cell, criterion, named }: ReasonsProps): ReactNode {
  return (
    <ul className="evaluation-reasons">
      {cell.scores.map(({ user }) => {
        const versions = versionsIn(cell, user);
        const last = versions.at(-1);
        const grade = criterion.grades.find(({ id }) => id === last?.grade);
        return (
          <li key={user}>
            <p className="evaluation-reasons__who">
              <strong>{named(user)}</strong>, {grade?.title.toLowerCase() ?? ''}
            </p>
            <p>{last?.reason}</p>
            {versions.length > 1 ? <History criterion={criterion} versions={versions} /> : null}
          </li>
        );
      })}
    </ul>
  );
}
