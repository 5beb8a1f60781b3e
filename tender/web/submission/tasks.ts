import type { CheckState } from '#platform/ui/checklist.tsx';
import type { ItemStatus } from '#tender/core/procedure/submission/checklist.ts';
import type { Draft } from '#tender/core/procedure/submission/draft.ts';
import type { TenderContent } from '#tender/core/procedure/submission/events.ts';
import type { OwnTender, SubmissionView } from '#tender/core/procedure/submission/view.ts';
import type { OwnWork } from './tender-page.ts';

/** One thing to do for a tender; each has a page of its own below `submission`. */
export type Task =
  | { readonly kind: 'signatories' | 'parties'; readonly path: string; readonly state: CheckState }
  | {
      readonly kind: 'espd' | 'document' | 'figures' | 'references';
      readonly path: string;
      readonly state: CheckState;
      readonly status: ItemStatus;
    };

/** What a tender consists of, in the order in which one fills it in: who, then the ESPD, then the documents of the guide (ALM-06). */
export function tasksOf({ checklist }: SubmissionView, own: OwnWork): readonly Task[] {
  const items = checklist.map(itemTask);
  return [
    { kind: 'signatories', path: 'signatories', state: own.content.signatories.length > 0 ? 'done' : 'todo' },
    { kind: 'parties', path: 'parties', state: own.content.parties.length > 0 ? 'done' : 'optional' },
    ...items.filter(({ kind }) => kind === 'espd'),
    ...items.filter(({ kind }) => kind !== 'espd'),
  ];
}

function itemTask(status: ItemStatus): Task {
  return { kind: kindOf(status.item), path: itemPath(status.item), state: stateOf(status), status };
}

function kindOf({ kind, about }: ItemStatus['item']): 'espd' | 'document' | 'figures' | 'references' {
  if (kind === 'espd') return 'espd';
  if (about === undefined) return 'document';
  return kind === 'financial' ? 'figures' : 'references';
}

/** The page on which an item is filled in or handed in. */
function itemPath(item: ItemStatus['item']): string {
  const kind = kindOf(item);
  if (kind === 'espd') return 'espd';
  return kind === 'document' ? documentPath(item.id) : `${kind}/${item.id}`;
}

export function documentPath(item: string): string {
  return `documents/${item}`;
}

function stateOf({ state, files, item, findings }: ItemStatus): CheckState {
  switch (state) {
    case 'complete':
      return 'done';
    case 'incomplete':
      return findings.some(({ code }) => code === 'espd-unanswered') ? 'busy' : 'problem';
    case 'missing':
      return 'todo';
    default:
      return item.formats.length > 0 && files.length > 0 ? 'done' : 'optional';
  }
}

/** The task after the one at `path`, around the ones that are done; undefined at the end. */
export function taskAfter(tasks: readonly Task[], path: string): Task | undefined {
  return tasks[tasks.findIndex((task) => task.path === path) + 1];
}

export interface Omission {
  readonly path: string;
  readonly title: string;
  readonly lacks: 'missing' | 'incomplete';
  /** What the guide does with it (ALM-07). */
  readonly leadsTo: 'remedy' | 'exclude';
}

/** What lacks of a tender as it stands; it may be placed all the same, and the guide says what each omission leads to (ALM-07). */
export function omissionsOf({ checklist }: SubmissionView): readonly Omission[] {
  return checklist.flatMap(({ item, state }): readonly Omission[] =>
    state === 'missing' || state === 'incomplete'
      ? [
          {
            path: itemPath(item),
            title: item.title,
            lacks: state,
            leadsTo: item.whenMissing,
          },
        ]
      : [],
  );
}

export type Obstacle = 'tender-is-empty' | 'no-signatory' | 'joint-authority-needs-all' | 'tender-unchanged';

/** Why it cannot be placed as it stands: the refusals that the core would give, known beforehand (ALM-05). */
export function obstaclesOf(view: SubmissionView, own: OwnWork): readonly Obstacle[] {
  const { files, signatories } = own.content;
  const joint = signatories.length === 1 && signatories[0]?.authority === 'joint';
  return [
    ...(files.length === 0 ? (['tender-is-empty'] as const) : []),
    ...(signatories.length === 0 ? (['no-signatory'] as const) : []),
    ...(joint && view.jointAuthorityNeedsAll ? (['joint-authority-needs-all'] as const) : []),
    ...(own.state === 'placed' ? (['tender-unchanged'] as const) : []),
  ];
}

/** Whether what lies in the vault is not what was prepared on these pages: somebody sealed it himself. */
export function isSealedElsewhere({ state, sealed = [], prices }: OwnTender, draft: Pick<Draft, 'sealed'>): boolean {
  if (state !== 'placed') return false;
  const manifests = prices === undefined ? 1 : 2;
  const prepared = new Set(Object.values(draft.sealed).map(({ sha256 }) => sha256));
  return sealed.length - manifests !== prepared.size || !prepared.isSubsetOf(new Set(sealed));
}

/** Where an obstacle is taken away; undefined when there is nothing to do. */
export function taskOf(obstacle: Obstacle, tasks: readonly Task[]): Task | undefined {
  switch (obstacle) {
    case 'tender-is-empty':
      return tasks.find(({ kind }) => kind === 'document');
    case 'tender-unchanged':
      return undefined;
    default:
      return tasks.find(({ kind }) => kind === 'signatories');
  }
}

/** What a party is called: the tenderer himself is the party `tenderer`. */
export function partyName(party: string, content: TenderContent, tenderer: string): string {
  return party === 'tenderer' ? tenderer : (content.parties.find(({ key }) => key === party)?.name ?? party);
}
