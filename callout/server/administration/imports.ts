import { randomUUID } from 'node:crypto';
import { type Imported, type ImportPreview, importedSchema, importPreviewSchema } from '#callout/api/administration.ts';
import { type KnownPerson, type PlannedLine, planImport } from '#callout/core/import/plan.ts';
import type { RequestContext } from '#platform/http/context.ts';
import { formatBytes } from '#platform/kernel/format.ts';
import type { Language } from '#platform/kernel/language.ts';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { isMailAddress } from '#platform/mail/address.ts';
import type { ExpectedPerson } from '../people/expected.ts';
import { answerRefusal, sentenceOf } from '../refusals.ts';
import type { Room } from '../room.ts';
import { describe } from '../routes/describe.ts';
import type { Service } from '../service.ts';
import { inviteWithin } from './inviting.ts';
import { peopleOf } from './people.ts';
import type { ReadList } from './read-csv.ts';
import { largestList, readList } from './read-csv.ts';
import { requireScope, type Scope } from './scope.ts';

/** Paths that take a list and watch over its size themselves. */
export const importPaths = ['/v1/administration/imports'];

/** A list of people is shown as what it would change, and then carried out in one durable step (BHV-01). */
export function serveImports(service: Service): void {
  describe(service, {
    method: 'post',
    path: '/administration/imports/preview',
    id: 'preview-import',
    tag: 'administration',
    summary: 'What a list of people (text/csv) would change; changes nothing',
    takes: 'text/csv',
    answer: importPreviewSchema,
  });
  service.api.post('/administration/imports/preview', async (c) => {
    const asked = await listOf(service, c);
    if (!asked.ok) return answerRefusal(c, asked.error);
    return c.json(await preview(service.room, asked.value, c.get('language')));
  });
  describe(service, {
    method: 'post',
    path: '/administration/imports',
    id: 'import-people',
    tag: 'administration',
    summary:
      'Carries out the lines without a fault, together; `version` is that of the preview, `invite=true` mails who is new',
    takes: 'text/csv',
    answer: importedSchema,
  });
  service.api.post('/administration/imports', async (c) => {
    const asked = await listOf(service, c);
    if (!asked.ok) return answerRefusal(c, asked.error);
    const version = Number(c.req.query('version'));
    if (!Number.isSafeInteger(version)) return answerRefusal(c, { code: 'organisation-changed' });
    const done = await carryOut(service.room, asked.value, { version, invite: c.req.query('invite') === 'true' });
    return done.ok ? c.json(done.value) : answerRefusal(c, done.error);
  });
}

interface Asked {
  readonly scope: Scope;
  readonly list: ReadList;
}

async function listOf(service: Service, c: RequestContext): Promise<Result<Asked>> {
  const scope = await requireScope(service, c);
  if (!scope.ok) return scope;
  const bytes = await bytesOf(c, largestList);
  if (bytes === undefined) return refuse('import-too-large', { limit: formatBytes(largestList, c.get('language')) });
  const list = readList(bytes);
  return list.ok ? ok({ scope: scope.value, list: list.value }) : list;
}

/** The body, or undefined when it is longer than `most` bytes; no more than that is read. */
async function bytesOf(c: RequestContext, most: number): Promise<Uint8Array | undefined> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of c.req.raw.body ?? []) {
    length += piece.byteLength;
    if (length > most) {
      c.header('connection', 'close');
      return undefined;
    }
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

async function plan(room: Room, { scope, list }: Asked): Promise<readonly PlannedLine[]> {
  const organisation = room.organisation.now;
  return planImport(list.lines, {
    organisation,
    user: scope.user,
    known: await knownPeople(room),
    isAddress: isMailAddress,
    newId: randomUUID,
  });
}

/** Everybody: an address that is taken anywhere is not given out twice. The core refuses who is not this administrator's. */
async function knownPeople(room: Room): Promise<ReadonlyMap<string, KnownPerson>> {
  const accounts = await room.identity.accounts(await room.names.users());
  return new Map<string, KnownPerson>([
    ...room.expected.all().map((person): [string, KnownPerson] => [person.email, { ...person, hasAccount: false }]),
    ...[...accounts.values()].map(({ userId, name, email, language }): [string, KnownPerson] => [
      email,
      { user: userId, name, language, hasAccount: true },
    ]),
  ]);
}

async function preview(room: Room, asked: Asked, language: Language): Promise<ImportPreview> {
  const { version } = room.organisation.now;
  const planned = await plan(room, asked);
  const listed = new Set(planned.flatMap((line) => (line.kind === 'refused' ? [] : [line.person.user])));
  const own = await peopleOf(room, asked.scope);
  return {
    version,
    lines: planned.map((line) =>
      line.kind === 'refused'
        ? {
            line: line.line,
            kind: line.kind,
            who: line.who,
            changes: [],
            refusal: {
              code: line.refusal.code,
              sentence: sentenceOf(line.refusal.code, language, line.refusal.params),
            },
          }
        : {
            line: line.line,
            kind: line.kind,
            who: line.person.name,
            email: line.person.email,
            changes: [...line.changes],
          },
    ),
    ignoredColumns: [...asked.list.ignored],
    missing: own.filter(({ user, responder }) => responder !== undefined && !listed.has(user)).map(({ name }) => name),
  };
}

type Fit = Exclude<PlannedLine, { kind: 'refused' }>;

async function carryOut(
  room: Room,
  asked: Asked,
  { version, invite }: { readonly version: number; readonly invite: boolean },
): Promise<Result<Imported>> {
  const planned = await plan(room, asked);
  const fit = planned.filter((line): line is Fit => line.kind === 'new' || line.kind === 'changed');
  const count = (kind: PlannedLine['kind']) => planned.filter((line) => line.kind === kind).length;
  const counts = { added: count('new'), changed: count('changed'), same: count('same'), refused: count('refused') };
  if (fit.length === 0) return refuse('import-nothing-to-do');
  const fresh = new Set(fit.filter(({ kind }) => kind === 'new').map(({ person }) => person.user));
  let people = fit.flatMap(({ person }): readonly ExpectedPerson[] => {
    const { user, name, email, language, hasAccount } = person;
    return hasAccount ? [] : [{ ...room.expected.of(user), user, name, email, language }];
  });
  let invited = 0;
  const commands = [{ type: 'set-responders' as const, responders: fit.map(({ responder }) => mutable(responder)) }];
  const done = await room.organisation.execute(
    commands,
    { user: asked.scope.user },
    {
      version,
      also: async (tx) => {
        const free = await room.expected.checkAddresses(tx, people);
        if (!free.ok) return free;
        if (invite) {
          const wanted = people.filter(({ user }) => fresh.has(user));
          const sent = await inviteWithin(tx, room, wanted, asked.scope.user);
          invited = sent.length;
          people = [...people.filter(({ user }) => !fresh.has(user)), ...sent];
        }
        await room.expected.write(tx, people);
        return ok(undefined);
      },
    },
  );
  if (!done.ok) return done;
  room.expected.remember(people);
  if (invited > 0) room.postOffice.wake();
  room.changes.presence([...done.value.locations.keys()]);
  return ok({ ...counts, invited });
}

function mutable({ groups, skills, ...more }: Fit['responder']) {
  return { ...more, groups: [...groups], skills: [...skills] };
}
