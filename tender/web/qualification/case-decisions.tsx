import type { ReactNode } from 'react';
import { AsWritten } from '#platform/ui/as-written.tsx';
import { InstantText } from '#platform/ui/instant-text.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Section } from '#platform/ui/layout.tsx';
import { StatusTag } from '#platform/ui/status-tag.tsx';
import { Facts, Heading } from '#platform/ui/text.tsx';
import { Explained } from '#platform/ui/why-drawer.tsx';
import type { DecisionView } from '#tender/core/qualification/case-view.ts';
import { caseWords } from './case-words.ts';
import { useSystem } from './data.ts';
import { dayText, whyBar, whyRemedy, whyRule } from './days.ts';
import { DocumentLinks } from './document-links.tsx';
import { systemWords } from './words.ts';

interface CaseDecisionsProps {
  /** Key of the case. */
  readonly of: string;
  readonly decisions: readonly DecisionView[];
}

export function CaseDecisions({ of, decisions }: CaseDecisionsProps): ReactNode {
  const t = useWords(caseWords);
  if (decisions.length === 0) return null;
  return (
    <Section title={t('decisions')} level={3}>
      <ul className="qualification-list">
        {decisions.map((decision, place) => (
          <li key={decision.at} className="qualification-piece">
            <Decision decision={decision} />
            <Remedies decision={decision} />
            {decision.notified === undefined ? null : <DocumentLinks id={`decision-${of}-${place + 1}`} />}
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
        {
          label: t('decisionGround'),
          value: <AsWritten>{criteria.map(({ title, says }) => `${title}: ${says}`).join(' ')}</AsWritten>,
        },
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

/** How it can be contested, each with its last day and how that was counted. */
function Remedies({ decision: { remedies, notified } }: { readonly decision: DecisionView }): ReactNode {
  const t = useWords(caseWords);
  const { language } = useLanguage();
  if (remedies.length === 0) return null;
  return (
    <div className="qualification-sub">
      <Heading level={4}>{t('remedies')}</Heading>
      {remedies.map((remedy) => (
        <p key={remedy.id}>
          <span lang={remedy.language}>{remedy.text}</span>{' '}
          <Explained why={whyRemedy(remedy, notified?.day ?? remedy.lastDay, language)}>
            {t('remedyUntil', { day: dayText(remedy.lastDay, language) })}
          </Explained>{' '}
          <span lang={remedy.language}>({remedy.article})</span>
        </p>
      ))}
    </div>
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
