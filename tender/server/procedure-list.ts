import type { JsonValue } from '#platform/kernel/json.ts';
import type { Language } from '#platform/kernel/language.ts';
import { toIso } from '#platform/kernel/time.ts';
import type { Entries, WritableEntries } from '#platform/store/event-store.ts';
import type { ListedProcedure, ProcedureList } from '#tender/api/list.ts';
import { isSelection } from '#tender/core/guide/places.ts';
import type { Guide } from '#tender/core/guide/schema/guide.ts';
import { guideIn, languagesOf } from '#tender/core/guide/translated.ts';
import type { ProcedureFile } from '#tender/core/procedure/file.ts';
import { fileId, lotsOf } from '#tender/core/procedure/lots.ts';
import { plannedDeadlineOf } from '#tender/core/procedure/planning/phases.ts';
import { inLanguage } from '#tender/core/procedure/preparation/in-language.ts';
import type { Actor, Role } from '#tender/core/procedure/roles.ts';

/** The list of notices, kept as one row a procedure beside its events; and one for each lot, of what differs between lots. */

const collection = 'procedure';
const lotCollection = 'procedure-lot';

interface LotRow {
  readonly awarded: boolean;
  readonly granted: Readonly<Record<string, readonly Role[]>>;
}

/** What is the same for everybody, and who is more than everybody. */
interface Row extends Omit<ListedProcedure, 'state' | 'roles' | 'following' | 'lots'> {
  readonly lots?: readonly { readonly id: string; readonly title: string }[];
  /** What it is called in the other languages of its guide. */
  readonly told?: readonly Told[];
  readonly stopped: boolean;
  readonly awarded: boolean;
  readonly granted: Readonly<Record<string, readonly Role[]>>;
  readonly followers: readonly string[];
}

interface Told extends Pick<ListedProcedure, 'language' | 'title' | 'summary'> {
  readonly lots?: NonNullable<Row['lots']>;
}

/** `before` is the file that the row was made of; where nothing changed that stands in it, it stays. */
export async function indexProcedure(
  entries: WritableEntries,
  id: string,
  file: ProcedureFile,
  before: ProcedureFile,
): Promise<void> {
  if (before.version > 0 && listedStages.every((stage) => file[stage] === before[stage])) return;
  if (file.lot === undefined) {
    await entries.put(collection, id, JSON.parse(JSON.stringify(rowOf(id, file))) as JsonValue);
    return;
  }
  const row: LotRow = { awarded: file.contract.final !== undefined, granted: file.preparation.granted };
  await entries.put(lotCollection, id, JSON.parse(JSON.stringify(row)) as JsonValue);
}

/** Whatever a row is made of. A stage that an event does not touch keeps its very state. */
const listedStages = ['preparation', 'planning', 'interest', 'termination', 'contract'] as const;

function rowOf(id: string, file: ProcedureFile): Row {
  const { guide, draft, publishedAt, granted } = file.preparation;
  const operators = Object.entries(file.interest.operators);
  return {
    procedure: id,
    title: guide?.title ?? draft?.fileName ?? id,
    language: guide?.language ?? 'nl',
    reference: guide?.reference ?? '',
    authority: guide?.authority.name ?? '',
    summary: guide?.subject.summary ?? '',
    nature: guide?.subject.nature ?? '',
    cpv: guide?.subject.cpv ?? [],
    ...(guide?.subject.place === undefined ? {} : { place: guide.subject.place }),
    timeZone: guide?.timeZone ?? 'Europe/Amsterdam',
    published: publishedAt !== undefined,
    ...(publishedAt === undefined ? {} : { publishedAt }),
    ...(guide === undefined ? {} : { deadline: toIso(plannedDeadlineOf(file)) }),
    ...(file.preparation.invitedFrom === undefined ? {} : { invitedFrom: file.preparation.invitedFrom }),
    ...(guide !== undefined && isSelection(guide) ? { selection: true as const } : {}),
    stopped: file.termination.stopped !== undefined,
    awarded: file.contract.final !== undefined,
    granted,
    ...(lotsOf(file).length === 0 ? {} : { lots: lotsOf(file) }),
    ...(guide === undefined || guide.translations.length === 0 ? {} : { told: toldIn(file, guide) }),
    followers: operators.filter(([, { following }]) => following).map(([operator]) => operator),
  };
}

function toldIn(file: ProcedureFile, guide: Guide): readonly Told[] {
  return languagesOf(guide)
    .slice(1)
    .map((language) => {
      const { title, subject } = guideIn(guide, language);
      const lots = lotsOf(inLanguage(file, language));
      return { language, title, summary: subject.summary, ...(lots.length === 0 ? {} : { lots }) };
    });
}

export interface ListRequest {
  /** Of who asks: a guide that is written in it is named in it. */
  readonly language?: Language;
  readonly search: string;
  readonly limit: number;
  readonly offset: number;
}

/** Published procedures, and drafts of who has a role in them; every word searched for must occur. Open ones first, by deadline. */
export async function listProcedures(
  entries: Entries,
  request: ListRequest,
  actor: Actor | undefined,
  now: Temporal.Instant,
): Promise<ProcedureList> {
  const rows = (await entries.list(collection)).map(({ value }) => rowIn(value as unknown as Row, request.language));
  const lotRows = await entries.list(lotCollection);
  const ofLots = new Map(lotRows.map(({ key, value }) => [key, value as unknown as LotRow]));
  const words = plain(request.search)
    .split(/\s+/)
    .filter((word) => word !== '');
  const found = rows
    .map((row) => ({ row, listed: listed(row, ofLots, actor, now) }))
    .filter(
      ({ row, listed: { published, roles } }) =>
        (published || roles.length > 0) && words.every((word) => searchText(row).includes(word)),
    )
    .map(({ listed: item }) => item)
    .toSorted(byUrgency);
  return { procedures: found.slice(request.offset, request.offset + request.limit), total: found.length };
}

function rowIn(row: Row, language: Language | undefined): Row {
  const told = row.told?.find((each) => each.language === language);
  return told === undefined ? row : { ...row, ...told };
}

function listed(
  row: Row,
  ofLots: ReadonlyMap<string, LotRow>,
  actor: Actor | undefined,
  now: Temporal.Instant,
): ListedProcedure {
  const { stopped: _stopped, awarded: _awarded, granted, followers, lots: _lots, told: _told, ...rest } = row;
  const organisation = actor?.organisation;
  const lots = (row.lots ?? []).map((lot) => ({ ...lot, row: ofLots.get(fileId(row.procedure, lot.id)) }));
  const awarded = lots.length > 0 ? lots.every((lot) => lot.row?.awarded === true) : row.awarded;
  const held = [granted, ...lots.map((lot) => lot.row?.granted ?? {})];
  return {
    ...rest,
    state: stateOf({ ...row, awarded }, now),
    ...(lots.length === 0
      ? {}
      : {
          lots: lots.map(({ id, title, row: own }) => ({
            procedure: fileId(row.procedure, id),
            title,
            state: stateOf({ ...row, awarded: own?.awarded === true }, now),
          })),
        }),
    roles: actor === undefined ? [] : [...new Set(held.flatMap((roles) => roles[actor.user] ?? []))],
    following: organisation?.kind === 'operator' && followers.includes(organisation.id),
  };
}

function stateOf(row: Row, now: Temporal.Instant): ListedProcedure['state'] {
  if (!row.published) return 'draft';
  if (row.stopped) return 'stopped';
  if (row.awarded) return 'awarded';
  return row.deadline !== undefined && toIso(now) >= row.deadline ? 'closed' : 'open';
}

const order: readonly ListedProcedure['state'][] = ['draft', 'open', 'closed', 'stopped', 'awarded'];

function byUrgency(a: ListedProcedure, b: ListedProcedure): number {
  const byState = order.indexOf(a.state) - order.indexOf(b.state);
  if (byState !== 0) return byState;
  const [first = '', second = ''] = [a.deadline, b.deadline];
  return first === second ? (a.procedure < b.procedure ? -1 : 1) : first < second ? -1 : 1;
}

function searchText(row: Row): string {
  const cpv = row.cpv.flatMap(({ code, name }) => [code, name]);
  return plain([row.title, row.reference, row.authority, row.summary, row.place ?? '', ...cpv].join(' '));
}

/** Lower case without accents, so that `beveiliging` finds `Beveiliging` and `creche` finds `crèche`. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
