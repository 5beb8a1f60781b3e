import type { ReactNode } from 'react';
import { Navigate, useParams } from 'react-router';
import { Alert } from '#platform/ui/alert.tsx';
import { AsWritten } from '#platform/ui/as-written.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Section } from '#platform/ui/layout.tsx';
import { Text } from '#platform/ui/text.tsx';
import type { Finding } from '#tender/core/procedure/basics.ts';
import { sayFinding } from '#tender/documents/say-finding.ts';
import { useFrame } from '../data/frame.ts';
import { AskedFacts } from './asked-facts.tsx';
import { DocumentFiles } from './document-files.tsx';
import { documentPageWords } from './document-words.ts';
import { envelopeWords } from './envelope-words.ts';
import { useTenderLink } from './links.ts';
import { TaskPage } from './task-page.tsx';
import { documentPath } from './tasks.ts';
import type { TenderPageProps } from './tender-page.ts';
import { UploadRoom } from './unfinished-uploads.tsx';

/** One document of the checklist: what is asked, and the files that stand with it (ALM-06, ALM-08). */
export function DocumentPage(props: TenderPageProps): ReactNode {
  const t = useWords(documentPageWords);
  const { item: id = '' } = useParams();
  const to = useTenderLink();
  const status = props.view.checklist.find(({ item }) => item.id === id && item.formats.length > 0);
  if (status === undefined) return <Navigate to={to('')} replace />;
  const { item, state } = status;
  return (
    <TaskPage {...props} path={documentPath(item.id)} title={<AsWritten>{item.title}</AsWritten>}>
      <AskedFacts item={item} guide={props.guide} />
      <InEnvelope {...props} item={item.id} />
      <Section title={t(item.maxFiles === 1 ? 'yourFile' : 'yourFiles')} level={3} intro={t('checkedHere')}>
        {state === 'not-needed' && item.required !== 'optional' ? <Text soft>{t('notNeeded')}</Text> : null}
        <Remarks findings={status.findings} />
        <UploadRoom />
        <DocumentFiles key={item.id} status={status} />
      </Section>
    </TaskPage>
  );
}

/** What is to be remarked of the files together: how they are called, and pages beyond a limit that they share (ROC-12, ROC-13). */
function Remarks({ findings }: { readonly findings: readonly Finding[] }): ReactNode {
  const { language } = useLanguage();
  const { operator } = useFrame();
  return findings.map((finding, index) => (
    <Alert key={index} tone="warn" title={sayFinding(finding, language, operator?.name)} />
  ));
}

/** Where prices lie apart: which envelope this document goes into, and when that is opened. */
function InEnvelope({ view, item }: TenderPageProps & { readonly item: string }): ReactNode {
  const t = useWords(envelopeWords);
  const prices = view.vault?.prices;
  if (prices === undefined) return null;
  const inside = prices.items.includes(item);
  return (
    <Alert title={t(inside ? 'inPrices' : 'inFirst')}>
      <p>{t(inside ? `opens-${prices.openedBy}` : 'inFirstText')}</p>
    </Alert>
  );
}
