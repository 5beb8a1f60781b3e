import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { Alert } from '#platform/ui/alert.tsx';
import { ButtonLink } from '#platform/ui/button.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { Text } from '#platform/ui/text.tsx';
import { TimeLine } from '#platform/ui/time-line.tsx';
import { sentence } from '#tender/core/procedure/words.ts';
import type { CaseView } from '#tender/core/qualification/case-view.ts';
import { Loaded } from '../data/loaded.tsx';
import { CaseDecisions } from './case-decisions.tsx';
import { CaseFacts, CaseSupplements } from './case-facts.tsx';
import { CaseAttestations, CaseItems, CaseTeams, CaseTrial } from './case-parts.tsx';
import { Conclude } from './conclude.tsx';
import { useCase, useSystem, useSystemLink } from './data.ts';
import { Decide } from './decide.tsx';
import { ExamineItem, ExaminePiece, JudgePermit } from './judge.tsx';
import { Notify } from './notify.tsx';
import { RequestSupplement } from './request-supplement.tsx';
import { SendFile } from './send-file.tsx';
import { staffWords } from './staff-words.ts';
import { StandingTag } from './standing.tsx';
import { stagesOf } from './system-layout.tsx';
import { AssignTrial, EvaluateTrial, PayTrial } from './trial.tsx';
import { systemWords } from './words.ts';

/** The case of one operator, for who works on the system. */
export function CasePage(): ReactNode {
  const t = useWords(staffWords);
  const { case: key = '' } = useParams();
  const to = useSystemLink();
  const one = useCase(key);
  const back = <ButtonLink to={to('cases')}>{t('backToCases')}</ButtonLink>;
  return (
    <Loaded
      query={one}
      refused={(problem) => (
        <Alert tone="warn" title={t('noCase')} actions={back}>
          <p>{problem.detail}</p>
        </Alert>
      )}
    >
      {(known) => <Case key={known.key} one={known} />}
    </Loaded>
  );
}

function Case({ one }: { readonly one: CaseView }): ReactNode {
  const t = useWords(staffWords);
  const s = useWords(systemWords);
  const to = useSystemLink();
  return (
    <Stack gap="xl">
      <Section title={one.name} aside={<StandingTag standing={one.standing} outcome={one.decisions.at(-1)?.outcome} />}>
        <Stack>
          <TurnText one={one} />
          <TimeLine stages={stagesOf(one.steps, (name) => s(`step-${name}`))} />
          <div>
            <ButtonLink to={to('cases')} kind="quiet">
              {t('backToCases')}
            </ButtonLink>
          </div>
        </Stack>
      </Section>
      {one.may.notify ? <Notify one={one} /> : null}
      {one.may.sendFile ? <SendFile one={one} /> : null}
      <CaseDecisions of={one.key} decisions={one.decisions} />
      <CaseFacts one={one} />
      {one.applications.length === 0 ? null : <Application one={one} />}
      {one.may.qualify || one.may.refuse || one.may.end ? <Decide one={one} /> : null}
    </Stack>
  );
}

function TurnText({ one }: { readonly one: CaseView }): ReactNode {
  const { language } = useLanguage();
  const { timeZone } = useSystem();
  const { turn, name } = one;
  return <Text lead>{sentence(`${turn.code}-authority`, language, { ...turn.params, name }, timeZone)}</Text>;
}

function Application({ one }: { readonly one: CaseView }): ReactNode {
  const { may, key } = one;
  return (
    <>
      <CaseSupplements one={one} />
      <CaseItems items={one.items} action={(item) => (may.examine ? <ExamineItem of={key} item={item} /> : null)} />
      <CaseAttestations
        attestations={one.attestations}
        pieceAction={(piece) =>
          may.judgePieces && piece.judged === undefined ? <ExaminePiece of={key} piece={piece} /> : null
        }
      />
      {may.requestSupplement ? <RequestSupplement one={one} /> : null}
      {may.conclude ? <Conclude one={one} /> : null}
      {one.concluded === undefined ? null : (
        <CaseTeams
          one={one}
          action={(team, { id, permit }) =>
            may.judgePermits && permit !== undefined && permit.judged === undefined ? (
              <JudgePermit of={key} team={team.id} permit={id} />
            ) : null
          }
        />
      )}
      {one.trial.asked || one.trial.given !== undefined ? (
        <CaseTrial one={one}>
          {may.assignTrial ? <AssignTrial one={one} /> : null}
          {may.evaluateTrial ? <EvaluateTrial one={one} /> : null}
          {may.payTrial ? <PayTrial one={one} /> : null}
        </CaseTrial>
      ) : null}
    </>
  );
}
