import { Fragment, type ReactNode } from 'react';
import { AsWritten } from '#platform/ui/as-written.tsx';
import { instantText } from '#platform/ui/dates.ts';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { MoneyText } from '#platform/ui/money-text.tsx';
import { StatusTag } from '#platform/ui/status-tag.tsx';
import { Facts, Heading, Text } from '#platform/ui/text.tsx';
import { useZone } from '#platform/ui/zone.tsx';
import type { AttestationView, CaseView, ItemView, TeamView } from '#tender/core/qualification/case-view.ts';
import { CaseFile } from './case-file.tsx';
import { caseWords } from './case-words.ts';
import { dayText, shortDay, whyRule } from './days.ts';

interface ItemsProps {
  readonly items: readonly ItemView[];
  /** Beside each: what the reader may do with it. */
  readonly action?: (item: ItemView) => ReactNode;
}

export function CaseItems({ items, action }: ItemsProps): ReactNode {
  const t = useWords(caseWords);
  return (
    <Section title={t('items')} level={3}>
      <ul className="qualification-list">
        {items.map((item) => (
          <li key={item.id} className="qualification-piece">
            <div className="qualification-piece__head">
              <Heading level={4}>
                <AsWritten>{item.title}</AsWritten>
              </Heading>
              {item.judged === undefined ? (
                <StatusTag>{t(item.file === undefined ? 'notHandedIn' : 'toExamine')}</StatusTag>
              ) : (
                <StatusTag tone={item.judged.accepted ? 'good' : 'bad'}>
                  {t(item.judged.accepted ? 'met' : 'notMet')}
                </StatusTag>
              )}
            </div>
            {item.file === undefined ? null : <CaseFile file={item.file} />}
            {item.judged === undefined ? null : <p className="page-pre">{item.judged.reason}</p>}
            {action?.(item)}
          </li>
        ))}
      </ul>
    </Section>
  );
}

type PieceView = AttestationView['pieces'][number];

interface AttestationsProps {
  readonly attestations: readonly AttestationView[];
  readonly action?: (attestation: AttestationView) => ReactNode;
  readonly pieceAction?: (piece: PieceView, attestation: AttestationView) => ReactNode;
}

export function CaseAttestations({ attestations, action, pieceAction }: AttestationsProps): ReactNode {
  const t = useWords(caseWords);
  return (
    <Section title={t('attestations')} level={3}>
      <ul className="qualification-list">
        {attestations.map((attestation) => (
          <li key={attestation.id} className="qualification-piece">
            <div className="qualification-piece__head">
              <Heading level={4}>
                <AsWritten>{attestation.title}</AsWritten>
              </Heading>
              <Cover attestation={attestation} />
            </div>
            {attestation.pieces.length === 0 ? <Text soft>{t('noPiece')}</Text> : null}
            {attestation.pieces.toReversed().map((piece) => (
              <Fragment key={piece.piece}>
                <Piece piece={piece} />
                {pieceAction?.(piece, attestation)}
              </Fragment>
            ))}
            {action?.(attestation)}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Cover({ attestation }: { readonly attestation: AttestationView }): ReactNode {
  const t = useWords(caseWords);
  const { language } = useLanguage();
  const { covered, validThrough, expiring, source, pieces } = attestation;
  if (pieces.length === 0) return null;
  const why = whyRule(t('coverWhy'), t('coverRule'), source, language);
  if (!covered) {
    const examined = pieces.some(({ judged }) => judged !== undefined);
    return examined ? (
      <StatusTag tone="bad" why={why}>
        {t('notCovered')}
      </StatusTag>
    ) : null;
  }
  const soon = expiring !== undefined;
  const text =
    validThrough === undefined
      ? t('covered')
      : t(soon ? 'expiresSoon' : 'coveredThrough', { day: shortDay(validThrough, language) });
  const toldOn = soon ? [{ label: t('toldFrom'), value: dayText(expiring.toldOn, language) }] : [];
  return (
    <StatusTag tone={soon ? 'warn' : 'good'} why={{ ...why, inputs: toldOn }}>
      {text}
    </StatusTag>
  );
}

function Piece({ piece }: { readonly piece: PieceView }): ReactNode {
  const t = useWords(caseWords);
  const { language } = useLanguage();
  const zone = useZone();
  const { schemeTitle, equivalent, issuedOn, validUntil, judged, file, at } = piece;
  const dates =
    validUntil === undefined
      ? t('issued', { issuedOn: shortDay(issuedOn, language) })
      : t('issuedThrough', {
          issuedOn: shortDay(issuedOn, language),
          validUntil: shortDay(validUntil, language),
        });
  return (
    <div className="qualification-sub">
      <p>
        <strong>{equivalent === undefined ? schemeTitle : t('equivalentOf', equivalent)}</strong>{' '}
        {judged === undefined ? (
          <StatusTag>{t('toJudge')}</StatusTag>
        ) : (
          <StatusTag tone={judged.accepted ? 'good' : 'bad'}>{t(judged.accepted ? 'accepted' : 'refused')}</StatusTag>
        )}
      </p>
      {equivalent === undefined ? null : <p className="page-pre">{equivalent.reason}</p>}
      <p>
        {dates} {t('handedInAt', { at: instantText(at, zone, language, 'short') })}
      </p>
      <CaseFile file={file} />
      {judged === undefined ? null : <p className="page-pre">{judged.reason}</p>}
    </div>
  );
}

interface TeamsProps {
  readonly one: CaseView;
  readonly action?: (team: TeamView, permit: TeamView['permits'][number]) => ReactNode;
}

export function CaseTeams({ one, action }: TeamsProps): ReactNode {
  const t = useWords(caseWords);
  return (
    <Section title={t('teams')} level={3} intro={t('teamsIntro', { least: one.leastTeams })}>
      {one.teams.length === 0 ? <Text soft>{t('noTeams')}</Text> : null}
      <ul className="qualification-list">
        {one.teams.map((team) => (
          <li key={team.id} className="qualification-piece">
            <div className="qualification-piece__head">
              <Heading level={4}>{team.name}</Heading>
              <StatusTag tone={team.ready ? 'good' : 'neutral'}>
                {t(team.ready ? 'teamReady' : 'teamNotReady')}
              </StatusTag>
            </div>
            {team.permits.map((permit) => (
              <div key={permit.id} className="qualification-sub">
                <Permit permit={permit} />
                {action?.(team, permit)}
              </div>
            ))}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Permit({ permit: { title, issuer, permit } }: { readonly permit: TeamView['permits'][number] }): ReactNode {
  const t = useWords(caseWords);
  const { language } = useLanguage();
  const judged = permit?.judged;
  const [tone, word] =
    permit === undefined
      ? (['neutral', 'permitNone'] as const)
      : judged === undefined
        ? (['accent', 'permitToJudge'] as const)
        : judged.accepted
          ? (['good', 'permitAccepted'] as const)
          : (['bad', 'permitRefused'] as const);
  return (
    <>
      <p>
        <strong>{title}</strong> {t('permitFrom', { issuer })} <StatusTag tone={tone}>{t(word)}</StatusTag>
      </p>
      {permit === undefined ? null : (
        <p>
          {t('permitOn', { day: shortDay(permit.obtainedOn, language) })} <CaseFile file={permit.file} />
        </p>
      )}
      {judged === undefined ? null : <p className="page-pre">{judged.reason}</p>}
    </>
  );
}

interface TrialProps {
  readonly one: CaseView;
  readonly children?: ReactNode;
}

export function CaseTrial({ one, children }: TrialProps): ReactNode {
  const t = useWords(caseWords);
  const { language } = useLanguage();
  const { given } = one.trial;
  return (
    <Section title={t('trial')} level={3}>
      <Stack>
        {given === undefined ? (
          <Text soft>{t('trialNone')}</Text>
        ) : (
          <Facts
            facts={[
              { label: t('trialSubject'), value: given.subject },
              { label: t('trialTeam'), value: one.teams.find(({ id }) => id === given.team)?.name ?? given.team },
              { label: t('trialStart'), value: dayText(given.start, language) },
              { label: t('trialValue'), value: <MoneyText amount={given.value} /> },
              {
                label: t('trialPaid'),
                value: given.paidOn === undefined ? t('trialNotPaid') : dayText(given.paidOn, language),
              },
              ...(given.evaluated === undefined
                ? []
                : [
                    {
                      label: t('trialOutcome'),
                      value: (
                        <>
                          <StatusTag tone={given.evaluated.passed ? 'good' : 'bad'}>
                            {t(given.evaluated.passed ? 'trialPassed' : 'trialFailed')}
                          </StatusTag>{' '}
                          {given.evaluated.reason}
                        </>
                      ),
                    },
                  ]),
            ]}
          />
        )}
        {children}
      </Stack>
    </Section>
  );
}
