import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import type { Entries, EventStore, WritableEntries } from '#platform/store/event-store.ts';
import { hasLots } from '#tender/core/guide/lots.ts';
import { isSelection } from '#tender/core/guide/places.ts';
import type { Guide } from '#tender/core/guide/schema/guide.ts';
import type { ProcedureCommand } from '#tender/core/procedure/commands.ts';
import type { ProcedureFile } from '#tender/core/procedure/file.ts';
import { operatorName } from '#tender/core/procedure/interest/follow.ts';
import { type InvitationSource, type Invited, sameInvited } from '#tender/core/procedure/interest/invitation-source.ts';
import { lotsOf, partsOfFileId } from '#tender/core/procedure/lots.ts';
import { plannedDeadlineOf } from '#tender/core/procedure/planning/phases.ts';
import { checkGuide } from '#tender/core/procedure/preparation/guide-source.ts';
import { viewerOf } from '#tender/core/procedure/procedure.ts';
import { type Actor, requireRole } from '#tender/core/procedure/roles.ts';
import { invitedOf } from '#tender/core/procedure/selection/selected.ts';
import { viewerOfSystem } from '#tender/core/qualification/qualification.ts';
import type { Clock } from './clock.ts';
import type { ProcedureFiles } from './procedure-files.ts';
import { frozenIn, systemIn } from './qualification/frozen.ts';

/** Procedures to which operators are invited elsewhere: by the id of the source, so that what changes there is known here at once. */

const collection = 'invited-from';

type Draft = Extract<ProcedureCommand, { type: 'draft-procedure' }>;
type Renewal = Extract<ProcedureCommand, { type: 'renew-invitations' }>;

export async function noteSource(entries: WritableEntries, file: ProcedureFile): Promise<void> {
  const { procedure, invitedFrom } = file.preparation;
  if (procedure === undefined || invitedFrom === undefined || file.lot !== undefined) return;
  await entries.put(collection, `${keyOf(invitedFrom)}/${procedure}`, procedure);
}

/** Procedures whose invitations follow from this one. */
export async function invitedBy(entries: Entries, procedure: string): Promise<readonly string[]> {
  const { procedure: whole } = partsOfFileId(procedure);
  const found = await entries.list(collection, `${keyOf({ kind: 'selection', procedure: whole })}/`);
  return found.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
}

function keyOf(source: InvitationSource): string {
  return source.kind === 'selection' ? `selection/${source.procedure}` : `register/${source.system}/${source.call}`;
}

/** Where sources are found. */
export interface Sources {
  readonly files: ProcedureFiles;
  readonly store: EventStore;
}

/** Whether this person may begin a procedure from this source. Codes: those of the kinds of source below. */
export async function mayStart({ files, store }: Sources, command: Draft, actor: Actor): Promise<Result<undefined>> {
  const { invitedFrom } = command;
  if (invitedFrom === undefined) return ok(undefined);
  return invitedFrom.kind === 'selection'
    ? mayStartFromSelection(files, command, invitedFrom.procedure, actor)
    : mayStartFromRegister(store, invitedFrom, actor);
}

/** Codes: `no-such-system`, `role-needed`, `no-such-call`, `nobody-on-the-list`. */
async function mayStartFromRegister(
  store: EventStore,
  { system: id, call }: Extract<InvitationSource, { kind: 'register' }>,
  actor: Actor,
): Promise<Result<undefined>> {
  const system = await systemIn(store, id);
  if (system === undefined) return refuse('no-such-system');
  const viewer = viewerOfSystem(system, actor);
  if (system.notices.length === 0 && viewer.roles.length === 0) return refuse('no-such-system');
  const allowed = requireRole(viewer, 'buyer', 'process-leader');
  if (!allowed.ok) return allowed;
  const list = await frozenIn(store, id, call);
  if (list === undefined) return refuse('no-such-call', { call });
  return list.invited.length === 0 ? refuse('nobody-on-the-list', { call }) : ok(undefined);
}

/** Codes: `no-such-procedure`, `role-needed`, `no-selection`, `nobody-to-start-with`, `guide-of-other-phase`, `lots-not-of-selection`. */
async function mayStartFromSelection(
  files: ProcedureFiles,
  command: Draft,
  procedure: string,
  actor: Actor,
): Promise<Result<undefined>> {
  const source = await files.newest(procedure);
  if (source?.preparation.guide === undefined) return refuse('no-such-procedure');
  const viewer = viewerOf(source, actor);
  if (source.preparation.publishedAt === undefined && viewer.roles.length === 0) return refuse('no-such-procedure');
  const allowed = requireRole(viewer, 'buyer', 'process-leader');
  if (!allowed.ok) return allowed;
  if (!isSelection(source.preparation.guide)) return refuse('no-selection');
  const list = await selectionList(files, procedure);
  if (list === undefined || list.invited.length === 0) return refuse('nobody-to-start-with');
  const { guide } = checkGuide(command.source, command.fileName);
  return guide === undefined ? ok(undefined) : fitsSelection(guide, source);
}

function fitsSelection(guide: Guide, selection: ProcedureFile): Result<undefined> {
  if (guide.procedure.phase !== 'award') return refuse('guide-of-other-phase');
  const lots = lotsOf(selection).map(({ id }) => id);
  const other = lots.length === 0 ? undefined : guide.lots.find(({ id }) => !lots.includes(id));
  if (lots.length === 0 && hasLots(guide)) return refuse('lots-not-of-selection', { lot: guide.lots[0]?.title ?? '' });
  return other === undefined ? ok(undefined) : refuse('lots-not-of-selection', { lot: other.title });
}

/** The command that tells a procedure who may tender now; undefined where it knows, where nobody is invited, or where the list stands. */
export async function renewalFor({ files, store }: Sources, id: string, clock: Clock): Promise<Renewal | undefined> {
  const file = await files.newest(partsOfFileId(id).procedure);
  const source = file?.preparation.invitedFrom;
  if (file === undefined || source === undefined) return undefined;
  if (file.preparation.guide !== undefined && isOver(file, clock.now())) return undefined;
  const list = await listOf({ files, store }, source);
  if (list === undefined || sameInvited(file.interest.invited?.list ?? [], list.invited)) return undefined;
  return { type: 'renew-invitations', version: list.version, invited: [...list.invited] };
}

/** The list stands once the first tenders are in, also where rounds of new ones follow. */
function isOver(file: ProcedureFile, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(now, plannedDeadlineOf(file)) >= 0;
}

interface SourceList {
  /** How many events the source had. */
  readonly version: number;
  readonly invited: readonly Invited[];
}

/** What a source says now; one case for each kind of source. */
async function listOf({ files, store }: Sources, source: InvitationSource): Promise<SourceList | undefined> {
  switch (source.kind) {
    case 'selection':
      return selectionList(files, source.procedure);
    case 'register':
      return frozenIn(store, source.system, source.call);
    default:
      return source satisfies never;
  }
}

/** Whoever was invited in a lot, with all lots in which he was. */
async function selectionList(files: ProcedureFiles, procedure: string): Promise<SourceList | undefined> {
  const lots = await files.ofLots(procedure);
  const [first] = lots;
  if (first === undefined) return undefined;
  const invited = new Map<string, Invited>();
  for (const file of lots) {
    for (const operator of invitedOf(file)) {
      const known = invited.get(operator) ?? { operator, name: operatorName(file, operator) };
      const own = file.lot === undefined ? {} : { lots: [...(known.lots ?? []), file.lot] };
      invited.set(operator, { ...known, ...own });
    }
  }
  return { version: Math.min(...lots.map(({ version }) => version)), invited: [...invited.values()] };
}
