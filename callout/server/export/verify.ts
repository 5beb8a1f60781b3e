import { isPersonName } from '#platform/identity/accounts.ts';
import { isCommittedTo, type PersonalReference, personalRefs } from '#platform/identity/personal.ts';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { isMailAddress } from '#platform/mail/address.ts';
import { StreamCheck } from '#platform/record/verify.ts';
import { besideLog } from './beside.ts';
import { fileName, isFile, type Manifest, type Progress } from './format.ts';
import type { Archive } from './read-archive.ts';
import { asResult, Refused, required } from './refused.ts';
import { personalRowSchema, personRowSchema } from './rows.ts';

export interface VerifiedExport {
  readonly key: string;
  readonly streams: number;
  readonly events: number;
  /** Texts that are what the log committed to, and those that were erased. */
  readonly texts: number;
  readonly erased: number;
  /** Pictures of plans and recordings. */
  readonly files: number;
}

/**
 * Checks the record of an export, trusting nothing but the key: signature, tree and order of every stream, that every text beside the log is
 * what the log committed to, and that each list reads. Codes: those of `verifyStream` and `openArchive`, `export-key-differs`,
 * `stream-missing`, `text-differs`, `text-not-in-log`, `import-person-refused`; `stream` says where.
 */
export function verifyExport(
  archive: Archive,
  { key, progress }: { readonly key?: string | undefined; readonly progress?: Progress } = {},
): Promise<Result<VerifiedExport>> {
  const { manifest } = archive;
  if (key !== undefined && key !== manifest.key)
    return Promise.resolve(refuse('export-key-differs', { key: manifest.key }));
  return asResult(async () => {
    const committed: Committed = new Map();
    const streams = new Set<string>();
    let events = 0;
    for (const one of manifest.streams) {
      if (streams.has(one.stream)) throw new Refused('stream-missing', { stream: one.stream });
      streams.add(one.stream);
      events += await verifyStreamOf(archive, one, committed);
      progress?.('logs', streams.size, manifest.streams.length);
    }
    if (!streams.has('organisation')) return refuse('stream-missing', { stream: 'organisation' });
    const files = await verifyLists(archive);
    await verifyPeople(archive);
    const texts = await verifyTexts(archive, committed);
    return ok({ key: manifest.key, streams: streams.size, events, texts, erased: committed.size - texts, files });
  });
}

/** By its reference, the commitment to a text and the number of its stream: of the texts themselves one is in memory. */
type Committed = Map<string, Pick<PersonalReference, 'commitment'> & { readonly stream: string }>;

/** How many events it has. */
async function verifyStreamOf(
  archive: Archive,
  { stream, file, checkpoint }: Manifest['streams'][number],
  committed: Committed,
): Promise<number> {
  const check = new StreamCheck();
  for await (const line of archive.lines(file)) {
    for (const { ref, commitment } of personalRefs(check.add(line)?.data ?? null)) {
      if ((committed.get(ref)?.commitment ?? commitment) !== commitment)
        throw new Refused('text-differs', { stream, ref });
      committed.set(ref, { commitment, stream });
    }
  }
  const verified = check.compare(checkpoint, archive.manifest.key);
  if (!verified.ok) throw new Refused(verified.error.code, { ...verified.error.params, stream });
  if (check.stream !== stream) throw new Refused('stream-missing', { stream });
  return verified.value.size;
}

/** How many there are. */
async function verifyTexts(archive: Archive, committed: Committed): Promise<number> {
  const met = new Set<string>();
  for await (const { ref, salt, person } of archive.rows('personal.jsonl', personalRowSchema)) {
    const known = committed.get(ref);
    if (known === undefined || met.has(ref)) throw new Refused('text-not-in-log', { ref });
    if (!isCommittedTo({ salt, person }, known.commitment))
      throw new Refused('text-differs', { stream: known.stream, ref });
    met.add(ref);
  }
  return met.size;
}

/** Each list reads, each file that one speaks of is there, and there is none beside. How many files there are. */
async function verifyLists(archive: Archive): Promise<number> {
  const there = new Set(archive.manifest.files.map(({ name }) => name).filter(isFile));
  const wanted = new Set<string>();
  for (const list of besideLog)
    for await (const { file } of list.read(archive)) if (file !== undefined) wanted.add(fileName(file));
  for (const name of wanted) if (!there.has(name)) throw new Refused('archive-file-missing', { name });
  for (const name of there) if (!wanted.has(name)) throw new Refused('archive-name-not-allowed', { name });
  return there.size;
}

/** Each can be made an account of. */
async function verifyPeople(archive: Archive): Promise<void> {
  const [ids, addresses] = [new Set<string>(), new Set<string>()];
  for await (const { id, email, name } of archive.rows('people.jsonl', personRowSchema)) {
    const address = email.trim().toLowerCase();
    const taken = addresses.has(address) || ids.has(id);
    required(!isMailAddress(address) ? refusedPerson(id, 'address-invalid') : ok(true));
    required(taken ? refusedPerson(id, 'address-taken') : ok(true));
    required(isPersonName(name) ? ok(true) : refusedPerson(id, 'name-invalid'));
    ids.add(id);
    addresses.add(address);
  }
}

function refusedPerson(id: string, code: string): Result<never> {
  return refuse('import-person-refused', { id, code });
}
