import type { ReactNode } from 'react';
import { toIso } from '#platform/kernel/time.ts';
import { Alert } from '#platform/ui/alert.tsx';
import { ButtonLink } from '#platform/ui/button.tsx';
import { useNow } from '#platform/ui/clock.tsx';
import { Countdown } from '#platform/ui/countdown.tsx';
import { Disclosure } from '#platform/ui/disclosure.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { StatusTag } from '#platform/ui/status-tag.tsx';
import type { EvidenceItemView } from '#tender/core/procedure/evidence/view.ts';
import { useFrame } from '../data/frame.ts';
import { useProcedureLink } from '../data/route.ts';
import { useView } from '../data/view.ts';
import { Unfold } from '../standstill/unfold.tsx';
import { pageBelow } from '../submission/page-below.ts';
import { JudgePiece } from './judge-piece.tsx';
import { canJudge, type Dossier, dueText, stateOf, tallyOf } from './piece.ts';
import { PieceCard } from './piece-card.tsx';
import { evidencePageWords } from './words.ts';

interface StaffDossierProps {
  readonly dossier: Dossier;
  readonly mayJudge: boolean;
}

/** All pieces of one tenderer; folded once they are settled, or when he was excluded. */
export function StaffDossier({ dossier, mayJudge }: StaffDossierProps): ReactNode {
  const t = useWords(evidencePageWords);
  const to = useProcedureLink();
  const tender = useView('examination').data?.tenders.find(({ operator }) => operator === dossier.operator);
  const excluded = tender?.excluded;
  const name = dossier.operatorName;
  return (
    <Section title={name} level={3} card aside={<DossierTag dossier={dossier} excluded={excluded !== undefined} />}>
      <Stack>
        <Due dossier={dossier} />
        {excluded === undefined ? null : <Alert title={t('excludedStaff', { name, reason: excluded.reason })} />}
        {excluded === undefined && mayJudge && tallyOf(dossier).refused > 0 ? (
          <Alert
            tone="warn"
            title={t('excludeTitle', { name })}
            actions={
              <ButtonLink to={pageBelow(to('examination'), `exclude/${dossier.operator}`)} kind="primary" icon="arrow">
                {t('excludeGo')}
              </ButtonLink>
            }
          >
            <p>{t('excludeText', { name })}</p>
          </Alert>
        ) : null}
        {dossier.verified || excluded !== undefined ? (
          <Disclosure summary={t('pieces', { count: dossier.items.length })}>
            <Pieces dossier={dossier} mayJudge={mayJudge && excluded === undefined} />
          </Disclosure>
        ) : (
          <Pieces dossier={dossier} mayJudge={mayJudge} />
        )}
      </Stack>
    </Section>
  );
}

function Pieces({ dossier, mayJudge }: StaffDossierProps): ReactNode {
  return (
    <ul className="evidence-list">
      {dossier.items.map((item) => (
        <li key={item.item}>
          <StaffPiece dossier={dossier} item={item} mayJudge={mayJudge} />
        </li>
      ))}
    </ul>
  );
}

function DossierTag({ dossier, excluded }: { readonly dossier: Dossier; readonly excluded: boolean }): ReactNode {
  const t = useWords(evidencePageWords);
  const { accepted, refused, waiting, all } = tallyOf(dossier);
  if (excluded) return <StatusTag tone="neutral">{t('excluded')}</StatusTag>;
  if (dossier.verified) return <StatusTag tone="good">{t('verified')}</StatusTag>;
  return (
    <span className="evidence-piece__tags">
      <StatusTag>{t('tally', { accepted, all })}</StatusTag>
      {waiting > 0 ? <StatusTag tone="accent">{t('toJudge', { count: waiting })}</StatusTag> : null}
      {refused > 0 ? <StatusTag tone="bad">{t('notMet')}</StatusTag> : null}
    </span>
  );
}

/** Until when the pieces can be handed in, as long as some are still to come. */
export function Due({ dossier }: { readonly dossier: Dossier }): ReactNode {
  const t = useWords(evidencePageWords);
  const { language } = useLanguage();
  const { timeZone } = useFrame();
  const waits = dossier.items.some(({ handedIn }) => handedIn === undefined);
  if (dossier.dueAt === undefined) return null;
  return (
    <p className="evidence-due">
      {t('due')} {dueText(dossier.dueAt, timeZone, language)}
      {waits ? (
        <>
          {' · '}
          <Countdown until={dossier.dueAt} />
        </>
      ) : null}
    </p>
  );
}

interface StaffPieceProps extends StaffDossierProps {
  readonly item: EvidenceItemView;
}

function StaffPiece({ dossier, item, mayJudge }: StaffPieceProps): ReactNode {
  const t = useWords(evidencePageWords);
  const { language } = useLanguage();
  const { timeZone } = useFrame();
  const now = toIso(useNow());
  const { dueAt, operatorName } = dossier;
  const state = stateOf(item, dueAt, now);
  const due = dueAt === undefined ? '' : dueText(dueAt, timeZone, language);
  return (
    <PieceCard
      item={item}
      state={state}
      own={false}
      sentence={state === 'missing' ? t('staff-missing', { due }) : undefined}
    >
      {mayJudge && canJudge(item, dueAt, now) ? (
        <Unfold
          kind={item.judged === undefined ? 'secondary' : 'quiet'}
          label={
            <span>
              {t(item.judged === undefined ? 'judge' : 'judgeAgain')}
              <span className="ui-hidden"> {item.title}</span>
            </span>
          }
        >
          {(close) => <JudgePiece operator={dossier.operator} operatorName={operatorName} item={item} onDone={close} />}
        </Unfold>
      ) : null}
    </PieceCard>
  );
}
