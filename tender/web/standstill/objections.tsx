import type { ReactNode } from 'react';
import { instantText } from '#platform/ui/dates.ts';
import { EmptyState } from '#platform/ui/empty-state.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Section } from '#platform/ui/layout.tsx';
import { StatusTag } from '#platform/ui/status-tag.tsx';
import type { StandstillView } from '#tender/core/procedure/standstill/view.ts';
import { useFrame } from '../data/frame.ts';
import { AnswerObjection } from './answer-objection.tsx';
import { dayText } from './days.ts';
import type { Objection } from './entries.ts';
import { RaiseObjection } from './raise-objection.tsx';
import { Unfold } from './unfold.tsx';
import { standstillPageWords } from './words.ts';

/** A tenderer reads and raises his own; who works on the procedure reads and answers all of them. */
export function Objections({ view }: { readonly view: StandstillView }): ReactNode {
  const t = useWords(standstillPageWords);
  const { language } = useLanguage();
  const { roles } = useFrame();
  const staff = roles.length > 0;
  const date = dayText(view.forfeiture.lastDay, language);
  return (
    <>
      {view.objections.length === 0 && view.may.object ? null : (
        <Section title={t(staff ? 'objections' : 'ownObjections')}>
          {view.objections.length === 0 ? (
            <EmptyState
              title={t(staff ? 'objectionsNone' : 'ownNone')}
              text={t(staff ? 'objectionsNoneText' : 'ownNoneText', { date })}
            />
          ) : (
            <ul className="standstill-list">
              {view.objections.map((objection) => (
                <li key={objection.objection}>
                  <ObjectionCard objection={objection} named={staff} mayAnswer={view.may.answer} />
                </li>
              ))}
            </ul>
          )}
        </Section>
      )}
      {view.may.object ? <RaiseObjection view={view} /> : null}
    </>
  );
}

interface ObjectionCardProps {
  readonly objection: Objection;
  /** Whether the reader is told who objects; a tenderer knows. */
  readonly named: boolean;
  readonly mayAnswer: boolean;
}

function ObjectionCard({ objection, named, mayAnswer }: ObjectionCardProps): ReactNode {
  const t = useWords(standstillPageWords);
  const { language } = useLanguage();
  const { timeZone } = useFrame();
  const at = t('objectionAt', { date: instantText(objection.at, timeZone, language) });
  const open = objection.answer === undefined;
  return (
    <article className="standstill-card">
      <p className="standstill-card__head">
        <strong>{named ? objection.operatorName : at}</strong>
        <StatusTag tone={open ? 'warn' : 'good'}>{t(open ? 'unanswered' : 'answered')}</StatusTag>
      </p>
      {named ? <p className="standstill-card__meta">{at}</p> : null}
      <p className="standstill-card__text">{objection.text}</p>
      {objection.answer === undefined ? null : (
        <div className="standstill-card__answer">
          <strong>{t('answerLabel')}</strong>
          <p className="standstill-card__text">{objection.answer}</p>
        </div>
      )}
      {open && mayAnswer ? (
        <Unfold kind="primary" label={t('answer')}>
          {(close) => <AnswerObjection objection={objection} onDone={close} />}
        </Unfold>
      ) : null}
    </article>
  );
}
