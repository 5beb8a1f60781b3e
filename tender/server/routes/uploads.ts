import type { RequestContext } from '#platform/http/context.ts';
import { problemOfProtocol } from '#platform/http/problem.ts';
import { formatBytes } from '#platform/kernel/format.ts';
import { fail, ok, type Refusal, type Result, refuse } from '#platform/kernel/result.ts';
import {
  checksumMismatch,
  chunkType,
  metadataText,
  readBytes,
  readChecksum,
  readMetadata,
  tusExtensions,
  tusVersion,
} from '#platform/tus/protocol.ts';
import { receiptHeader, type UploadAnswer, uploadMetadata, uploadsPath } from '#tender/api/uploads.ts';
import { fileIdSchema, type SealedRef, sealedRefSchema } from '#tender/core/procedure/basics.ts';
import type { UploadRow } from '../arrival/index-rows.ts';
import { bringerOf, rowsOf } from '../arrival/index-rows.ts';
import { largestSealed, usedBy } from '../arrival/quota.ts';
import { expiresAt } from '../arrival/removal.ts';
import { contentDisposition } from '../content-disposition.ts';
import { answerRefusal } from '../refusals.ts';
import { requireActor, type Service } from '../service.ts';
import { anySentence } from '../words.ts';
import { describeUploads } from './uploads-openapi.ts';
import { visitAs } from './visit.ts';

/** tus 1.0.0 for sealed files: docs/specs/uploads.md. */
export function serveUploads(service: Service): void {
  describeUploads(service);
  const { api } = service;
  api.options('/uploads', (c) => discover(service, c));
  api.post('/uploads', (c) => create(service, c));
  api.get('/uploads', (c) => list(service, c));
  api.get('/uploads/:upload', (c) => standing(service, c));
  api.patch('/uploads/:upload', (c) => receive(service, c));
  api.delete('/uploads/:upload', (c) => cancel(service, c));
  api.get('/uploads/:upload/receipts', (c) => receipts(service, c));
}

function discover(service: Service, c: RequestContext): Response {
  const { fileBytes } = service.application.arrivals.parts.limits;
  c.header('tus-resumable', tusVersion);
  c.header('tus-version', tusVersion);
  c.header('tus-extension', tusExtensions);
  c.header('tus-checksum-algorithm', 'sha256');
  c.header('tus-max-size', `${fileBytes}`);
  return c.body(null, 204);
}

async function create(service: Service, c: RequestContext): Promise<Response> {
  const actor = await requireActor(service, c);
  if (!actor.ok) return refused(c, actor.error);
  const announced = readAnnounced(c);
  if (!announced.ok) return refused(c, announced.error);
  const { procedure, ref } = announced.value;
  const seen = await visitAs(service, procedure, actor.value, c.get('language'));
  if (!seen.ok) return refused(c, seen.error);
  const begun = await service.application.arrivals.begin(procedure, actor.value, ref);
  if (!begun.ok) return refused(c, begun.error, seen.value.zone);
  c.header('location', `${uploadsPath}/${begun.value.id}`);
  tell(service, c, begun.value);
  return c.body(null, 201);
}

/** Codes: `tus-version-missing`, `tus-header-malformed` {header}. */
function readAnnounced(c: RequestContext): Result<{ readonly procedure: string; readonly ref: SealedRef }> {
  if (c.req.header('tus-resumable') !== tusVersion) return refuse('tus-version-missing', { version: tusVersion });
  const size = readBytes(c.req.header('upload-length'), 'Upload-Length');
  if (!size.ok) return size;
  const metadata = readMetadata(c.req.header('upload-metadata') ?? '');
  if (!metadata.ok) return metadata;
  const procedure = fileIdSchema.safeParse(metadata.value.get(uploadMetadata.procedure));
  const ref = sealedRefSchema.safeParse({ sha256: metadata.value.get(uploadMetadata.sha256), size: size.value });
  if (!procedure.success) return refuse('tus-header-malformed', { header: 'Upload-Metadata' });
  if (ref.success) return ok({ procedure: procedure.data, ref: ref.data });
  return refuse('tus-header-malformed', { header: size.value < 1 ? 'Upload-Length' : 'Upload-Metadata' });
}

async function list(service: Service, c: RequestContext): Promise<Response> {
  const actor = await requireActor(service, c);
  if (!actor.ok) return refused(c, actor.error);
  const seen = await visitAs(service, c.req.query('procedure') ?? '', actor.value, c.get('language'));
  if (!seen.ok) return refused(c, seen.error);
  const { parts } = service.application.arrivals;
  const { id: procedure, file, viewer, zone } = seen.value;
  if (viewer.operator === undefined) return refused(c, { code: 'operator-needed' }, zone);
  const bringer = bringerOf(actor.value);
  const rows = await rowsOf(parts.store.entries, bringer);
  const { unplacedBytes, unplacedFiles } = parts.limits;
  return c.json({
    limits: { sealedBytes: largestSealed(file, parts.limits), unplacedBytes, unplacedFiles },
    used: await usedBy(parts, bringer),
    uploads: rows.filter((row) => row.procedure === procedure && row.state !== 'removing').map(inWords),
  });
}

async function standing(service: Service, c: RequestContext): Promise<Response> {
  const found = await ownUpload(service, c);
  if (!found.ok) return refused(c, found.error);
  const row = found.value;
  tell(service, c, row);
  c.header('upload-length', `${row.size}`);
  c.header('upload-metadata', metadataText({ procedure: row.procedure, sha256: row.sha256 }));
  return c.json(inWords(row));
}

async function receive(service: Service, c: RequestContext): Promise<Response> {
  const actor = await requireActor(service, c);
  if (!actor.ok) return refused(c, actor.error);
  if (c.req.header('tus-resumable') !== tusVersion) {
    return refused(c, { code: 'tus-version-missing', params: { version: tusVersion } });
  }
  if (c.req.header('content-type') !== chunkType) return refused(c, { code: 'chunk-type-wrong' });
  const offset = readBytes(c.req.header('upload-offset'), 'Upload-Offset');
  if (!offset.ok) return refused(c, offset.error);
  const announced = c.req.header('upload-checksum');
  const sha256 = announced === undefined ? ok(undefined) : readChecksum(announced);
  if (!sha256.ok) return refused(c, sha256.error);
  // The request itself and not its stream of the web, which costs a good part of the speed.
  const { incoming } = c.env;
  const sent = { offset: offset.value, sha256: sha256.value, body: incoming, stop: () => incoming.destroy() };
  const taken = await service.application.arrivals.receive(c.req.param('upload') ?? '', actor.value, sent);
  if (!taken.ok) return refused(c, taken.error);
  tell(service, c, taken.value.upload);
  const { receipt } = taken.value;
  if (receipt !== undefined) c.header(receiptHeader, Buffer.from(JSON.stringify(receipt)).toString('base64url'));
  return c.body(null, 204);
}

async function cancel(service: Service, c: RequestContext): Promise<Response> {
  const actor = await requireActor(service, c);
  if (!actor.ok) return refused(c, actor.error);
  const done = await service.application.arrivals.cancel(c.req.param('upload') ?? '', actor.value);
  if (!done.ok) return refused(c, done.error);
  c.header('tus-resumable', tusVersion);
  return c.body(null, 204);
}

async function receipts(service: Service, c: RequestContext): Promise<Response> {
  const found = await ownUpload(service, c);
  if (!found.ok) return refused(c, found.error);
  const made = await service.application.arrivals.receiptsOf(found.value.id);
  c.header('content-disposition', contentDisposition('attachment', `upload-${found.value.id}.json`));
  return c.json({ format: 'leidraad-upload-1', receipts: made });
}

async function ownUpload(service: Service, c: RequestContext): Promise<Result<UploadRow>> {
  const actor = await requireActor(service, c);
  return actor.ok ? service.application.arrivals.standing(c.req.param('upload') ?? '', actor.value) : fail(actor.error);
}

/** What every answer about an upload says in its headers. */
function tell(service: Service, c: RequestContext, row: UploadRow): void {
  c.header('tus-resumable', tusVersion);
  c.header('upload-offset', `${row.offset}`);
  const expires = row.state === 'arriving' ? expiresAt(service.application.arrivals, row, []) : undefined;
  if (expires !== undefined) c.header('upload-expires', new Date(expires.epochMilliseconds).toUTCString());
}

function inWords({ id, procedure, sha256, size, offset, state }: UploadRow): UploadAnswer {
  return { id, procedure, sha256, size, offset, complete: state === 'complete' };
}

const inBytes: ReadonlySet<string> = new Set([
  'file-too-large',
  'upload-quota-bytes',
  'chunk-too-large',
  'chunk-too-small',
]);

/** What tus answers otherwise than the rest of the interface. */
const ofTus: Readonly<Record<string, { readonly status: number; readonly title: string }>> = {
  'tus-version-missing': { status: 412, title: 'Precondition Failed' },
  'chunk-type-wrong': { status: 415, title: 'Unsupported Media Type' },
  'upload-busy': { status: 423, title: 'Locked' },
  'upload-checksum-differs': { status: checksumMismatch, title: 'Checksum Mismatch' },
};

function refused(c: RequestContext, { code, params = {} }: Refusal, zone?: string): Response {
  c.header('tus-resumable', tusVersion);
  // A body that is not read to its end lets nothing come after it on this connection.
  if (c.req.method === 'PATCH') c.header('connection', 'close');
  if (typeof params['offset'] === 'number') c.header('upload-offset', `${params['offset']}`);
  const language = c.get('language');
  const written = Object.entries(params).map(
    ([name, value]) =>
      [name, inBytes.has(code) && typeof value === 'number' ? formatBytes(value, language) : value] as const,
  );
  const values = Object.fromEntries(written);
  const special = ofTus[code];
  if (special === undefined) return answerRefusal(c, { code, params: values }, zone);
  return problemOfProtocol(c, { code, params: values, sentence: anySentence(code, language, values, zone) }, special);
}
