import type { Guide } from '../../guide/schema/guide.ts';
import type { ChecklistItem, EspdStatement } from '../../guide/schema/submission.ts';
import type { Finding } from '../basics.ts';
import type { AttachedFile, EspdAnswer, Party, TenderContent } from './events.ts';
import { misnamed } from './file-names.ts';
import { beyondBudget } from './page-budget.ts';
import { type StatedItem, statedFor, statedItem } from './stated-items.ts';

export interface ItemStatus {
  readonly item: ChecklistItem;
  /** `sealed`: it lies in a price envelope that is closed, so that nobody knows what is there. */
  readonly state: 'complete' | 'incomplete' | 'missing' | 'not-needed' | 'sealed';
  readonly files: readonly AttachedFile[];
  /** What is wrong beyond what the files' own findings say. */
  readonly findings: readonly Finding[];
}

/**
 * The checklist of a tender as the guide asks for it (ALM-06): the same function for the tenderer and for the examination. Of `closed` items
 * nothing is known yet. `today`: the day of tendering, on which references count.
 */
export function checklistOf(
  guide: Guide,
  content: TenderContent,
  closed: ReadonlySet<string> = new Set(),
  today?: Temporal.PlainDate,
): readonly ItemStatus[] {
  return guide.submission.checklist.map((item) => {
    if (closed.has(item.id)) return { item, state: 'sealed', files: [], findings: [] };
    const files = content.files.filter((attached) => attached.item === item.id);
    if (!isNeeded(item, content))
      return { item, state: files.length > 0 ? 'complete' : 'not-needed', files, findings: [] };
    const requirement = statedFor(guide, item);
    if (requirement !== undefined) return statedStatus(item, statedItem(requirement, item, content, today));
    return item.kind === 'espd' ? espdStatus(guide, item, content) : fileStatus(item, files);
  });
}

function isNeeded(item: ChecklistItem, { parties, abroad }: TenderContent): boolean {
  switch (item.required) {
    case 'always':
      return true;
    case 'optional':
      return false;
    case 'when-established-abroad':
      return abroad === true;
    case 'when-consortium':
      return parties.some(({ role }) => role === 'member');
    default:
      return parties.some(({ role }) => role === 'relied-upon');
  }
}

function fileStatus(item: ChecklistItem, files: readonly AttachedFile[]): ItemStatus {
  if (files.length === 0) return { item, state: 'missing', files, findings: [] };
  const wrong = files.some(({ findings }) => findings.some(({ severity }) => severity === 'error'));
  return {
    item,
    state: wrong ? 'incomplete' : 'complete',
    files,
    findings: [...misnamed(item, files), ...beyondBudget(item, files)],
  };
}

function statedStatus(item: ChecklistItem, { begun, findings }: StatedItem): ItemStatus {
  if (!begun) return { item, state: 'missing', files: [], findings: [] };
  const wrong = findings.some(({ severity }) => severity === 'error');
  return { item, state: wrong ? 'incomplete' : 'complete', files: [], findings };
}

/** Every member of a consortium and every party relied upon fills in an ESPD of its own (guide 6.2, 7.11). */
export function espdParties(parties: readonly Party[]): readonly string[] {
  return ['tenderer', ...parties.filter(({ role }) => role !== 'subcontractor').map(({ key }) => key)];
}

function espdStatus(guide: Guide, item: ChecklistItem, content: TenderContent): ItemStatus {
  const findings = espdParties(content.parties).flatMap((party) => espdFindings(guide, content, party));
  const begun = Object.keys(content.espd).length > 0;
  const unsigned: Finding[] = content.signatories.length === 0 ? [{ code: 'no-signatory', severity: 'error' }] : [];
  const all = [...findings, ...unsigned];
  if (!begun) return { item, state: 'missing', files: [], findings: all };
  return {
    item,
    state: all.some(({ severity }) => severity === 'error') ? 'incomplete' : 'complete',
    files: [],
    findings: all,
  };
}

function espdFindings(guide: Guide, content: TenderContent, party: string): readonly Finding[] {
  const answers = content.espd[party] ?? [];
  const name = content.parties.find(({ key }) => key === party)?.name ?? '';
  const open = guide.submission.espd.filter(({ id }) => !answers.some(({ statement }) => statement === id));
  const failing = guide.submission.espd.filter(
    (statement) =>
      !informs(statement) && answers.some((given) => given.statement === statement.id && asksWhy(statement, given)),
  );
  return [
    ...(open.length === 0
      ? []
      : [{ code: 'espd-unanswered', severity: 'error', params: { count: open.length, party: name } } as const]),
    ...failing.map(
      (statement) =>
        ({
          code: 'espd-answer-excludes',
          severity: 'warning',
          params: { statement: statement.text, party: name },
        }) as const,
    ),
  ];
}

/** Whether an answer has to be explained: it is not the one that lets a tenderer through. */
export function asksWhy({ passes }: Pick<EspdStatement, 'passes'>, given: Pick<EspdAnswer, 'answer'>): boolean {
  return passes !== 'either' && given.answer !== passes;
}

/** Part II of the ESPD tells who takes part and how; no answer in it excludes. */
export function informs({ part }: Pick<EspdStatement, 'part'>): boolean {
  return /^II(-|$)/.test(part);
}
