import type { ReactNode } from 'react';
import { AsWritten } from '#platform/ui/as-written.tsx';
import { type CheckItem, Checklist } from '#platform/ui/checklist.tsx';
import { useLanguage, useWords } from '#platform/ui/language.tsx';
import { Section, Stack } from '#platform/ui/layout.tsx';
import { TextLink } from '#platform/ui/text.tsx';
import { sayFinding } from '#tender/documents/say-finding.ts';
import { useFrame } from '../data/frame.ts';
import { OutageNotice } from '../outage/outage-notice.tsx';
import { keptOnDevice } from './device-draft.ts';
import { answeredCount, answersOf, espdDraftKey } from './espd-answers.ts';
import { comingTo, isUnderWay } from './intake/incoming.ts';
import { useSharedIntake } from './intake/use-intake.ts';
import { useTenderLink } from './links.ts';
import { PlaceTender } from './place-tender.tsx';
import { RoundPart } from './round-part.tsx';
import { ruleLine } from './rule-text.ts';
import { SelfSealedPart } from './self-sealed/self-sealed-part.tsx';
import { useTaskTitle } from './task-title.ts';
import { type Task, tasksOf } from './tasks.ts';
import type { TenderPageProps } from './tender-page.ts';
import { TenderSeal } from './tender-seal.tsx';
import { submissionPageWords } from './words.ts';
import { useWorkspace } from './workspace/context.ts';
import { KeyPart } from './workspace/key-part.tsx';

/** The tender at a glance: its state, what belongs in it, and the one button. */
export function TenderOverview(props: TenderPageProps): ReactNode {
  const t = useWords(submissionPageWords);
  const { view, own } = props;
  const toItem = useTaskItem(props);
  return (
    <Stack gap="xl">
      <OutageNotice />
      <RoundPart view={view} />
      <Section title={t('title')} intro={t('intro')}>
        <TenderSeal view={view} own={own} />
      </Section>
      <Section title={t('parts')} intro={t('partsIntro')}>
        <Checklist items={tasksOf(view, own).map(toItem)} />
      </Section>
      <PlaceTender {...props} />
      <KeyPart />
      <SelfSealedPart />
    </Stack>
  );
}

function useTaskItem(props: TenderPageProps): (task: Task) => CheckItem {
  const to = useTenderLink();
  const title = useTaskTitle();
  const note = useTaskNote(props);
  const { incoming } = useSharedIntake();
  return (task) => {
    const isBusy = 'status' in task && incoming.some((one) => one.item === task.status.item.id && isUnderWay(one));
    return {
      id: task.path,
      label: (
        <TextLink to={to(task.path)}>{'status' in task ? <AsWritten>{title(task)}</AsWritten> : title(task)}</TextLink>
      ),
      state: isBusy ? 'busy' : task.state,
      note: note(task),
    };
  };
}

function useTaskNote({ view, own }: TenderPageProps): (task: Task) => string {
  const t = useWords(submissionPageWords);
  const { language } = useLanguage();
  const { operator } = useFrame();
  const { whose } = useWorkspace();
  const fileNote = useFileNote();
  const { content } = own;
  return (task) => {
    switch (task.kind) {
      case 'signatories': {
        const names = content.signatories.flatMap(({ personal }) => personal['name'] ?? []);
        return names.length === 0 ? t('signatoriesTodo') : names.join(', ');
      }
      case 'parties':
        return content.parties.length === 0
          ? t('partiesOptional')
          : t('partiesCount', { count: content.parties.length });
      case 'espd': {
        const parties = own.espdParties;
        const done = parties.map((party) => answeredCount(view.espd, answersOf(content.espd[party] ?? [])));
        const all = view.espd.length * parties.length;
        const unsaved = parties.some((party) => keptOnDevice(espdDraftKey(whose, party)) !== undefined);
        const unsigned = task.status.findings.some(({ code }) => code === 'no-signatory');
        return [
          t('espdCount', { done: done.reduce((sum, one) => sum + one, 0), all }),
          ...(unsaved ? [t('espdUnsaved')] : []),
          ...(unsigned ? [t('espdUnsigned')] : []),
        ].join('; ');
      }
      case 'figures':
      case 'references':
        return task.status.findings.map((finding) => sayFinding(finding, language, operator?.name)).join(' ');
      default:
        return fileNote(task) ?? ruleLine(task.status.item, language);
    }
  };
}

/** The files of a document with how many remarks there are; undefined while there is none. */
function useFileNote(): (task: Extract<Task, { readonly status: unknown }>) => string | undefined {
  const t = useWords(submissionPageWords);
  const { language } = useLanguage();
  const { operator } = useFrame();
  const { incoming } = useSharedIntake();
  return ({ status: { item, files, findings: together } }) => {
    const present = files.map(({ file, findings }) => {
      const count = findings.length;
      const remarks = count === 0 ? '' : `: ${t('remarks', { count })}`;
      return `${file.name}${remarks}`;
    });
    const coming = comingTo(incoming, item.id, files).map(
      ({ file, step, percent }) => `${file.name}: ${t(stepWords[step], { percent })}`,
    );
    const all = [...present, ...coming];
    if (all.length === 0) return undefined;
    const remarks = together.map((finding) => sayFinding(finding, language, operator?.name));
    return [all.join('; '), ...remarks].join('. ');
  };
}

const stepWords = {
  waiting: 'stepWaiting',
  checking: 'stepChecking',
  sealing: 'stepSealing',
  sending: 'stepSending',
  failed: 'stepFailed',
  unfinished: 'stepUnfinished',
} as const;
