import type { ReactNode } from 'react';
import { Alert } from '#platform/ui/alert.tsx';
import { DataTable } from '#platform/ui/data-table.tsx';
import { Disclosure } from '#platform/ui/disclosure.tsx';
import { InstantText } from '#platform/ui/instant-text.tsx';
import { useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { MoneyText } from '#platform/ui/money-text.tsx';
import { PointsText } from '#platform/ui/points-text.tsx';
import { StatusTag } from '#platform/ui/status-tag.tsx';
import type { Column } from '#platform/ui/table-rows.ts';
import { Facts, TextLink } from '#platform/ui/text.tsx';
import { isSelection } from '#tender/core/guide/places.ts';
import { partsIn } from '#tender/core/procedure/award/assignment.ts';
import type { DecidedRow } from '#tender/core/procedure/award/events.ts';
import { winnersOf } from '#tender/core/procedure/award/places.ts';
import type { AwardView } from '#tender/core/procedure/award/view.ts';
import { useFrame } from '../data/frame.ts';
import { useDownloads } from '../data/links.ts';
import { useProcedureLink } from '../data/route.ts';
import { DownloadLink } from '../frame/download-link.tsx';
import type { OpenedProps } from './opened.ts';
import './award.css';
import { sinceLast } from './decided.ts';
import { Drawn } from './lots/drawn.tsx';
import { Movements } from './movements.tsx';
import { pointCriteria, type Scoring } from './scoring.ts';
import { WinnerNames } from './winner-names.tsx';
import { awardPageWords } from './words.ts';

type Decision = AwardView['decisions'][number];

/** Decisions over time, the newest first, each with its ranking and what changed since the one before. */
export function Decisions({ view, scoring }: OpenedProps): ReactNode {
  const t = useWords(awardPageWords);
  if (view.decisions.length + view.draws.length + view.abandonedDraws.length === 0) return null;
  return (
    <Section title={t('decisions')}>
      <Stack gap="l">
        {view.decisions.toReversed().map((decision, index) => (
          <DecisionCard key={decision.number} view={view} decision={decision} scoring={scoring} open={index === 0} />
        ))}
        <Drawn view={view} nameOf={scoring.nameOf} />
      </Stack>
    </Section>
  );
}

/** Which winner gets which part, and why. */
function assignedFacts({ assigned = [] }: Decision, { guide, nameOf }: Scoring): { label: string; value: ReactNode }[] {
  return assigned.map(({ part, operator, reason }) => ({
    label: partsIn(guide).find(({ id }) => id === part)?.title ?? part,
    value: (
      <span className="award-text">
        {nameOf(operator)}: {reason}
      </span>
    ),
  }));
}

interface DecisionProps extends OpenedProps {
  readonly decision: Decision;
  readonly open: boolean;
}

function DecisionCard({ view, decision, scoring, open }: DecisionProps): ReactNode {
  const t = useWords(awardPageWords);
  const { document } = useDownloads();
  const to = useProcedureLink();
  const { stages } = useFrame();
  const { nameOf } = scoring;
  const changes = sinceLast(view.decisions, decision.number);
  const runs = decision.sent !== undefined && view.decisions.findLast(({ sent }) => sent !== undefined) === decision;
  return (
    <Section
      title={t('decisionNumber', { number: decision.number })}
      level={3}
      card
      aside={<DecisionState decision={decision} />}
    >
      <Stack>
        <Facts
          facts={[
            { label: t('decidedAt'), value: <InstantText at={decision.at} /> },
            { label: t('winner'), value: <WinnerNames names={winnersOf(decision).map(nameOf)} /> },
            ...(decision.reserve === undefined ? [] : [{ label: t('reserve'), value: nameOf(decision.reserve) }]),
            { label: t('reasons'), value: <span className="award-text">{decision.reasons}</span> },
            ...assignedFacts(decision, scoring),
            ...(decision.sent === undefined
              ? []
              : [{ label: t('sentAt'), value: <InstantText at={decision.sent.at} /> }]),
          ]}
        />
        <Fallen decision={decision} scoring={scoring} />
        {changes === undefined ? null : (
          <Movements
            caption={t('sinceDecision', { number: decision.number - 1 })}
            scoring={scoring}
            comparison={changes}
          />
        )}
        <DecidedRanking view={view} decision={decision} scoring={scoring} open={open && changes === undefined} />
        {decision.sent === undefined ? null : <Letters decision={decision} sent={decision.sent} nameOf={nameOf} />}
        <p className="award-links">
          <DownloadLink to={document(`score-report-${decision.number}`)}>{t('scoreReport')}</DownloadLink>
          {runs && stages.includes('standstill') ? (
            <TextLink to={to('standstill')}>{t('toStandstill')}</TextLink>
          ) : null}
        </p>
      </Stack>
    </Section>
  );
}

/** Where no points were given there is no ranking to show. */
function DecidedRanking({ view, decision, scoring, open }: DecisionProps): ReactNode {
  const t = useWords(awardPageWords);
  if (view.unscored === true) return null;
  return (
    <Disclosure summary={t('rankingOfDecision')} open={open}>
      <DecidedTable decision={decision} scoring={scoring} />
    </Disclosure>
  );
}

/** Who stayed under a threshold, and by how much: of him the price was not looked at (ROC-35). */
function Fallen({ decision, scoring }: { readonly decision: Decision; readonly scoring: Scoring }): ReactNode {
  const t = useWords(awardPageWords);
  const { thresholds } = scoring.guide.award;
  const lines = (decision.fallen ?? []).flatMap(({ operator, failed }) =>
    failed.map(({ threshold, measured, minimum }) => ({
      key: `${operator} ${threshold}`,
      name: scoring.nameOf(operator),
      title: thresholds.find(({ id }) => id === threshold)?.title ?? threshold,
      measured,
      minimum,
    })),
  );
  if (lines.length === 0) return null;
  return (
    <Alert tone="warn" title={t('fallen')}>
      {lines.map(({ key, name, title, measured, minimum }) => (
        <p key={key}>
          {name}: {title}. <PointsText points={measured} /> {t('fallenOf')} <PointsText points={minimum} />
        </p>
      ))}
    </Alert>
  );
}

function DecisionState({ decision }: { readonly decision: Decision }): ReactNode {
  const t = useWords(awardPageWords);
  if (decision.overtaken) return <StatusTag tone="warn">{t('stateOvertaken')}</StatusTag>;
  if (decision.sent === undefined) return <StatusTag>{t('stateNotSent')}</StatusTag>;
  return (
    <StatusTag tone="good" icon="check">
      {t('stateSent')}
    </StatusTag>
  );
}

function DecidedTable({ decision, scoring }: { readonly decision: Decision; readonly scoring: Scoring }): ReactNode {
  const t = useWords(awardPageWords);
  return (
    <DataTable<DecidedRow>
      caption={t('rankingOfDecision')}
      hideCaption
      rows={decision.ranking}
      rowKey={({ operator }) => operator}
      empty={{ title: t('nobodyLeft') }}
      columns={[
        { id: 'rank', header: t('place'), numeric: true, text: ({ rank }) => String(rank) },
        { id: 'who', header: t('tenderer'), text: ({ operator }) => scoring.nameOf(operator) },
        ...pointCriteria(scoring.guide).map(({ id, title }) => ({
          id,
          header: title,
          numeric: true,
          text: ({ points }: DecidedRow) => points[id] ?? '',
          cell: ({ points }: DecidedRow) => <PointsText points={points[id] ?? ''} />,
        })),
        {
          id: 'total',
          header: t('total'),
          numeric: true,
          text: ({ total }) => total,
          cell: ({ total }) => <PointsText points={total} />,
        },
        ...(isSelection(scoring.guide) ? [] : [priceColumn(t('price'))]),
      ]}
    />
  );
}

function priceColumn(header: string): Column<DecidedRow> {
  return {
    id: 'price',
    header,
    numeric: true,
    text: ({ price = '' }) => price,
    cell: ({ price }) => (price === undefined ? '–' : <MoneyText amount={price} />),
  };
}

interface LettersProps {
  readonly decision: Decision;
  readonly sent: NonNullable<Decision['sent']>;
  readonly nameOf: (operator: string) => string;
}

/** The letters themselves are for staff and for who got them. */
function Letters({ decision, sent, nameOf }: LettersProps): ReactNode {
  const t = useWords(awardPageWords);
  const { document } = useDownloads();
  const { roles } = useFrame();
  const reads = roles.some((role) => role === 'buyer' || role === 'process-leader' || role === 'auditor');
  return (
    <Disclosure summary={t('lettersSent', { count: sent.letters.length })}>
      <ul className="award-letters">
        {sent.letters.map(({ operator, kind }) => (
          <li key={operator}>
            <span>{t(`letter-${kind}`)}</span>
            {reads ? (
              <DownloadLink to={document(`letter-${decision.number}-${operator}`)}>{nameOf(operator)}</DownloadLink>
            ) : (
              <span>{nameOf(operator)}</span>
            )}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
