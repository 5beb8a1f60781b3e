import { isCommittedTo, personalRefs } from '#platform/identity/personal.ts';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { parseLeaf } from '#platform/record/envelope.ts';
import { verifyStream } from '#platform/record/verify.ts';
import { type Archive, fileName, linesOf, rowsOf } from './archive.ts';
import { besideLog } from './beside.ts';
import { type PersonalRow, personalRowSchema } from './rows.ts';

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
 * Checks the record of an export, trusting nothing but the key: signature, tree and order of every stream, and that every text beside the
 * log is what the log committed to. Codes: those of `verifyStream` and `readArchive`, `export-key-differs`, `stream-missing`,
 * `text-differs`, `text-not-in-log`; `stream` says where.
 */
export function verifyExport(archive: Archive, wantedKey?: string): Result<VerifiedExport> {
  const { manifest } = archive;
  if (wantedKey !== undefined && wantedKey !== manifest.key) return refuse('export-key-differs', { key: manifest.key });
  const rows = rowsOf(archive, 'personal.jsonl', personalRowSchema);
  if (!rows.ok) return rows;
  const personal = new Map(rows.value.map((row) => [row.ref, row]));
  const met = new Set<string>();
  const streams = new Set<string>();
  let [events, texts, erased] = [0, 0, 0];
  for (const { stream, file, checkpoint } of manifest.streams) {
    const lines = linesOf(archive, file);
    if (!lines.ok) return lines;
    const verified = verifyStream(lines.value, checkpoint, manifest.key);
    if (!verified.ok) return refuse(verified.error.code, { ...verified.error.params, stream });
    const inside = lines.value.flatMap((line) => parseLeaf(line) ?? []);
    if (inside[0]?.stream !== stream || streams.has(stream)) return refuse('stream-missing', { stream });
    streams.add(stream);
    events += inside.length;
    for (const { ref, commitment } of inside.flatMap(({ data }) => personalRefs(data))) {
      met.add(ref);
      const outcome = textOutcome(personal.get(ref), commitment);
      if (outcome === 'differs') return refuse('text-differs', { stream, ref });
      if (outcome === 'erased') erased += 1;
      else texts += 1;
    }
  }
  if (!streams.has('organisation')) return refuse('stream-missing', { stream: 'organisation' });
  const files = verifyFiles(archive);
  if (!files.ok) return files;
  const strange = rows.value.find(({ ref }) => !met.has(ref));
  if (strange !== undefined) return refuse('text-not-in-log', { ref: strange.ref });
  return ok({ key: manifest.key, streams: streams.size, events, texts, erased, files: files.value });
}

/** Each list reads, each file that one speaks of is there, and there is none beside. */
function verifyFiles(archive: Archive): Result<number> {
  const wanted = new Set<string>();
  for (const list of besideLog) {
    const [rows, files] = [list.read(archive), list.files(archive)];
    if (!rows.ok) return rows;
    if (!files.ok) return files;
    for (const sha256 of files.value) wanted.add(fileName(sha256));
  }
  const there = [...archive.files.keys()].filter((name) => name.startsWith('files/'));
  const missing = [...wanted].find((name) => !archive.files.has(name));
  if (missing !== undefined) return refuse('archive-file-missing', { name: missing });
  const beside = there.find((name) => !wanted.has(name));
  return beside === undefined ? ok(there.length) : refuse('archive-name-not-allowed', { name: beside });
}

function textOutcome(row: PersonalRow | undefined, commitment: string): 'right' | 'erased' | 'differs' {
  if (row === undefined) return 'erased';
  return isCommittedTo({ salt: row.salt, person: row.person }, commitment) ? 'right' : 'differs';
}
