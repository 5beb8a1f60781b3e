import { z } from 'zod';
import type { RequestContext } from '#platform/http/context.ts';
import { problems } from '#platform/http/problem.ts';
import { toBase64 } from '#platform/record/base64.ts';
import { hashOfLeaf } from '#platform/record/envelope.ts';
import { clockStepsSchema, consistencySchema, proofSchema, recordSchema } from '#tender/api/answers.ts';
import { bundleSize, streamBundle } from '#tender/core/bundle/bundle.ts';
import { fileIdSchema } from '#tender/core/procedure/basics.ts';
import type { ProcedureFile } from '#tender/core/procedure/file.ts';
import { partsOfFileId } from '#tender/core/procedure/lots.ts';
import { pricesAreSecret } from '#tender/core/procedure/opening/price-envelope.ts';
import { isOwnAct } from '#tender/core/procedure/own-acts.ts';
import { isOneOf, isStaff } from '#tender/core/procedure/roles.ts';
import { bundleOf } from '../bundle.ts';
import { contentDisposition } from '../content-disposition.ts';
import { isClosedTo, isHidden } from '../log.ts';
import { clockSteps } from '../platform-log.ts';
import { streamOf as logOf, toRecorded } from '../procedure-files.ts';
import { answerRefusal } from '../refusals.ts';
import type { Service } from '../service.ts';
import { seenByLot, type Visit, visit } from './visit.ts';

const params = z.object({ procedure: fileIdSchema });
const seqSchema = z.string().regex(/^[1-9]\d{0,8}$/);
const sizeSchema = z.string().regex(/^(0|[1-9]\d{0,8})$/);
const spanSchema = z.object({ from: sizeSchema, to: sizeSchema.optional() });

/** The signed head of the log, and what proves that an event stands in it and that it only grew. */
export function serveRecord(service: Service): void {
  describe(service);
  describeBundle(service);
  service.api.get('/procedures/:procedure/record', (c) => head(service, c));
  service.api.get('/procedures/:procedure/record/clock', (c) => clock(service, c));
  service.api.get('/procedures/:procedure/record/proofs/:seq', (c) => proof(service, c));
  service.api.get('/procedures/:procedure/record/consistency', (c) => consistency(service, c));
  service.api.get('/procedures/:procedure/record/bundle', (c) => bundle(service, c));
}

async function head(service: Service, c: RequestContext): Promise<Response> {
  const seen = await visit(service, c);
  if (!seen.ok) return answerRefusal(c, seen.error);
  const { store } = service.application.parts;
  const newest = isStaff(seen.value.viewer) ? await store.head(logOf(seen.value.id)) : undefined;
  if (newest === undefined) return answerRefusal(c, { code: 'nothing-to-see' }, seen.value.zone);
  return c.json({ ...newest, verifierKey: service.proofs.verifierKey });
}

/** An operator gets the receipt of what he did himself; staff the proof of every event, its text for the auditor once it is not hidden. */
async function proof(service: Service, c: RequestContext): Promise<Response> {
  const seen = await visit(service, c);
  if (!seen.ok) return answerRefusal(c, seen.error);
  const { id, viewer, zone } = seen.value;
  const nothing = { code: 'nothing-to-see' };
  const seq = seqSchema.safeParse(c.req.param('seq'));
  const place = seq.success ? Number(seq.data) : 0;
  const [stored] = await service.application.parts.store.read(logOf(id), { after: place - 1, upTo: place });
  if (place === 0 || stored === undefined) return answerRefusal(c, nothing, zone);
  const { event, lot } = toRecorded(stored);
  const own = viewer.operator !== undefined && isOwnAct(viewer.operator.id, event);
  if (!own && !isStaff(viewer)) return answerRefusal(c, nothing, zone);
  const receipt = await service.proofs.receipt(id, place);
  if (receipt === undefined) return answerRefusal(c, nothing, zone);
  const there = (await seenByLot(service, seen.value))(lot);
  const hidden =
    isHidden(there.file, there.viewer, { seq: place, event }) || isClosedTo(there.file, there.viewer, event);
  if (own || (isOneOf(viewer, 'auditor') && !hidden)) return c.json(receipt);
  const { leaf, proof: text, verifierKey } = receipt;
  return c.json({ leafHash: toBase64(hashOfLeaf(leaf)), proof: text, verifierKey });
}

async function consistency(service: Service, c: RequestContext): Promise<Response> {
  const seen = await visit(service, c);
  if (!seen.ok) return answerRefusal(c, seen.error);
  const { id, zone } = seen.value;
  const asked = spanSchema.safeParse(c.req.query());
  if (!asked.success) return answerRefusal(c, { code: 'input-invalid' }, zone);
  const from = Number(asked.data.from);
  const to = asked.data.to === undefined ? undefined : Number(asked.data.to);
  const extension = holdsCheckpoints(seen.value) ? await service.proofs.extension(id, from, to) : undefined;
  if (extension === undefined) return answerRefusal(c, { code: 'nothing-to-see' }, zone);
  const { proof: hashes, first, head: second } = extension;
  const { verifierKey } = service.proofs;
  const before = first === undefined ? {} : { first };
  return c.json({ from, ...before, size: second.size, proof: hashes, checkpoint: second.checkpoint, verifierKey });
}

/**
 * The file in one archive that is verified without this server. The auditor gets all of it once nothing of it is hidden from him any more; an
 * operator, once the vault is open, what is his and what he was told, with the rest as hashes. One archive holds all lots, and waits for each.
 */
async function bundle(service: Service, c: RequestContext): Promise<Response> {
  const seen = await visit(service, c);
  if (!seen.ok) return answerRefusal(c, seen.error);
  const { id, file, viewer, zone } = seen.value;
  const { store, blobs } = service.application.parts;
  const operator = isStaff(viewer) ? undefined : viewer.operator?.id;
  const lots = await service.application.files.ofLots(id);
  const opened = lots.every(({ opening }) => opening.opened !== undefined);
  const whole = isOneOf(viewer, 'auditor') && lots.every(hidesNothing);
  const own = operator !== undefined && file.interest.operators[operator] !== undefined;
  if (!opened || (!whole && !own)) return answerRefusal(c, { code: 'nothing-to-see' }, zone);
  const wish = { procedure: id, documents: true, ...(whole || operator === undefined ? {} : { operator }) };
  const made = await bundleOf({ store, blobs, verifierKey: service.proofs.verifierKey }, wish);
  if (!made.ok) return answerRefusal(c, made.error, zone);
  return c.body(streamOf(streamBundle(made.value)), 200, {
    'content-type': 'application/zip',
    'content-length': String(bundleSize(made.value)),
    'content-disposition': contentDisposition('attachment', `${partsOfFileId(id).procedure}.zip`),
  });
}

/** Nothing of it is secret any more among those who work on it: prices, and what evaluators gave alone. */
function hidesNothing(file: ProcedureFile): boolean {
  const secret = pricesAreSecret(file) && file.opening.prices.opened !== undefined;
  // In a lot without tenders nobody meets; in a procedure with one lot that is waited for.
  const empty = file.lot !== undefined && file.opening.opened?.tenders.length === 0;
  return !secret && (file.evaluation.meeting !== undefined || empty);
}

/** Leaps of the clock of the machine since this procedure began: what they mean for the instants in it is for its auditor to judge. */
async function clock(service: Service, c: RequestContext): Promise<Response> {
  const seen = await visit(service, c);
  if (!seen.ok) return answerRefusal(c, seen.error);
  const { file, viewer, zone } = seen.value;
  if (!isStaff(viewer)) return answerRefusal(c, { code: 'nothing-to-see' }, zone);
  return c.json({ steps: await clockSteps(service.application.parts.store, file.preparation.draftedAt) });
}

/** What was made so far goes out as fast as it is taken; a reader who goes away ends it. */
export function streamOf(pieces: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream(
    {
      async pull(controller) {
        const next = await pieces.next();
        if (next.done === true) controller.close();
        else controller.enqueue(next.value);
      },
      cancel: async () => void (await pieces.return(undefined)),
    },
    { highWaterMark: 0 },
  );
}

/** Who may have a checkpoint to compare: staff, and operators that did something in this file. */
function holdsCheckpoints({ file, viewer }: Visit): boolean {
  return (
    isStaff(viewer) || (viewer.operator !== undefined && file.interest.operators[viewer.operator.id] !== undefined)
  );
}

function describe({ api }: Service): void {
  const operation = (
    path: string,
    operationId: string,
    summary: string,
    request: { params: z.ZodObject; query?: z.ZodObject },
    schema: z.ZodType,
  ) =>
    api.openAPIRegistry.registerPath({
      method: 'get',
      path: `/procedures/{procedure}/record${path}`,
      operationId,
      tags: ['record'],
      summary,
      request,
      responses: {
        200: { description: summary, content: { 'application/json': { schema } } },
        ...problems(400, 403, 404),
      },
    });
  operation('', 'record', 'Signed head of the log', { params }, recordSchema);
  operation('/clock', 'record-clock', 'Leaps of the clock since the procedure began', { params }, clockStepsSchema);
  operation(
    '/proofs/{seq}',
    'record-proof',
    'That an event stands in the log: a receipt for who did it, the proof for staff',
    { params: params.extend({ seq: seqSchema }) },
    proofSchema,
  );
  operation(
    '/consistency',
    'record-consistency',
    'That the log at `to` events, or now, goes on from what it was at `from`, with both heads as they were signed',
    { params, query: spanSchema },
    consistencySchema,
  );
}

function describeBundle({ api }: Service): void {
  api.openAPIRegistry.registerPath({
    method: 'get',
    path: '/procedures/{procedure}/record/bundle',
    operationId: 'record-bundle',
    tags: ['record'],
    summary:
      'The file in one archive, as far as the reader may look into it; `leidraad verify` checks it without the server',
    request: { params },
    responses: {
      200: {
        description: 'The bundle',
        content: { 'application/zip': { schema: z.string().meta({ format: 'binary' }) } },
      },
      ...problems(403, 404),
    },
  });
}
