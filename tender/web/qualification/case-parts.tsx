import { Fragment, type ReactNode } from 'react';
import { InstantText } from '#platform/ui/instant-text.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { MoneyText } from '#platform/ui/money-text.tsx';
import { StatusTag } from '#platform/ui/status-tag.tsx';
import { Facts, Heading, Text } from '#platform/ui/text.tsx';
import { Explained } from '#platform/ui/why-drawer.tsx';
import type { FileRef } from '#tender/core/procedure/basics.ts';
import type {
  AttestationView,
  CaseView,
  DecisionView,
  ItemView,
  TeamView,
} from '#tender/core/qualification/case-view.ts';
import { DownloadLink } from '../frame/download-link.tsx';
import { caseWords } from './case-words.ts';
import { apiOf, useSystem } from './data.ts';
import { dayText, shortDay, whyBar, whyRule } from './days.ts';
import { systemWords } from './words.ts';

/** A file of the case, for who may read it. */
export function CaseFile({ file }: { readonly file: FileRef }): ReactNode {
  const { system } = useSystem();
  return (
    <DownloadLink to={`${apiOf(system)}/files/${file.sha256}`} name={file.name} icon="document">
      {file.name}
    </DownloadLink>
  );
}

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
              <Heading level={4}>{item.title}</Heading>
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
              <Heading level={4}>{attestation.title}</Heading>
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
    const judged = pieces.some(({ judged }) => judged !== undefined);
    return judged ? (
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
        {dates} <InstantText at={at} form="short" />
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

export function CaseDecisions({ decisions }: { readonly decisions: readonly DecisionView[] }): ReactNode {
  const t = useWords(caseWords);
  if (decisions.length === 0) return null;
  return (
    <Section title={t('decisions')} level={3}>
      <ul className="qualification-list">
        {decisions.map((decision) => (
          <li key={decision.at} className="qualification-piece">
            <Decision decision={decision} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Decision({ decision }: { readonly decision: DecisionView }): ReactNode {
  const t = useWords(caseWords);
  const s = useWords(systemWords);
  const { outcome, at, criteria, reasons, notified } = decision;
  return (
    <Facts
      facts={[
        {
          label: t('decisionOn'),
          value: (
            <>
              <StatusTag tone={outcome === 'qualified' ? 'good' : 'bad'}>{s(`outcome-${outcome}`)}</StatusTag>{' '}
              <InstantText at={at} />
            </>
          ),
        },
        { label: t('decisionGround'), value: criteria.map(({ title, says }) => `${title}: ${says}`).join(' ') },
        { label: t('decisionReasons'), value: <span className="page-pre">{reasons}</span> },
        {
          label: t('decisionNotified'),
          value: notified === undefined ? t('decisionNot') : <Notified decision={decision} />,
        },
        ...(notified?.freeFrom === undefined
          ? []
          : [{ label: t('decisionFree'), value: <FreeDay decision={decision} freeFrom={notified.freeFrom} /> }]),
      ]}
    />
  );
}

function Notified({ decision: { notified } }: { readonly decision: DecisionView }): ReactNode {
  const t = useWords(caseWords);
  const { language } = useLanguage();
  const { decision } = useSystem();
  if (notified === undefined) return null;
  const channels = notified.channels.map((channel) => t(channel)).join(', ');
  return (
    <>
      <Explained why={whyRule(t('notifiedWhy'), t('notifiedRule'), decision.source, language)}>
        {dayText(notified.day, language)}
      </Explained>{' '}
      {t('channels', { channels })}
    </>
  );
}

interface FreeDayProps {
  readonly decision: DecisionView;
  readonly freeFrom: string;
}

function FreeDay({ decision: { notified, barWhy = [] }, freeFrom }: FreeDayProps): ReactNode {
  const view = useSystem();
  const { language } = useLanguage();
  const why = whyBar(view, { notifiedOn: notified?.day ?? freeFrom, why: barWhy }, language);
  return (
    <Explained why={why}>
      <strong>{dayText(freeFrom, language)}</strong>
    </Explained>
  );
}

/** When what happened, and who is behind it. */
export function CaseFacts({ one }: { readonly one: CaseView }): ReactNode {
  const t = useWords(caseWords);
  const s = useWords(systemWords);
  const { expressedAt, fileSentAt, applications, concluded, withdrawn, language, contact, remarks } = one;
  const known = language === 'fr' || language === 'nl' ? language : 'en';
  return (
    <Facts
      facts={[
        { label: t('expressed'), value: <InstantText at={expressedAt} /> },
        { label: t('language'), value: s(known) },
        { label: t('contact'), value: Object.values(contact.personal).join(', ') },
        ...(remarks === undefined ? [] : [{ label: t('remarks'), value: remarks }]),
        {
          label: t('fileSent'),
          value: fileSentAt === undefined ? t('fileNotSent') : <InstantText at={fileSentAt} />,
        },
        ...applications.map(({ at, signatories, mandate }, place) => ({
          label: place === 0 ? t('applied') : `${t('appliedAgain')} ${place}`,
          value: (
            <>
              <InstantText at={at} /> · {t('signedBy')}{' '}
              {signatories.map(({ personal, capacity }) => `${personal['name'] ?? ''} (${capacity})`).join(', ')} ·{' '}
              {t('mandate')}: <CaseFile file={mandate} />
            </>
          ),
        })),
        ...(concluded === undefined
          ? []
          : [
              {
                label: t('concluded'),
                value: (
                  <>
                    <InstantText at={concluded.at} />, {t(concluded.newcomer ? 'newcomer' : 'notNewcomer')}.{' '}
                    {concluded.reason}
                  </>
                ),
              },
            ]),
        ...(withdrawn === undefined
          ? []
          : [
              {
                label: t('withdrawn'),
                value: (
                  <>
                    <InstantText at={withdrawn.at} />: {withdrawn.reason}
                  </>
                ),
              },
            ]),
      ]}
    />
  );
}

export function CaseSupplements({ one }: { readonly one: CaseView }): ReactNode {
  const t = useWords(caseWords);
  if (one.supplements.length === 0) return null;
  return (
    <Section title={t('supplements')} level={3}>
      <ul className="qualification-list">
        {one.supplements.map(({ asks, at }) => (
          <li key={at}>
            <InstantText at={at} form="short" />: <span className="page-pre">{asks}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
