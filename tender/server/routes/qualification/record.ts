import { z } from 'zod';
import type { RequestContext } from '#platform/http/context.ts';
import { problems } from '#platform/http/problem.ts';
import { bundleSize, streamBundle } from '#tender/core/bundle/bundle.ts';
import { keySchema } from '#tender/core/procedure/basics.ts';
import { isOneOf } from '#tender/core/procedure/roles.ts';
import { contentDisposition } from '../../content-disposition.ts';
import { systemBundleOf } from '../../qualification/bundle.ts';
import { answerRefusal } from '../../refusals.ts';
import type { SystemsService } from '../../service.ts';
import { streamOf } from '../record.ts';
import { visitSystem } from './visit.ts';

/** The file of a system in one archive: all of it for the auditor; for an operator what is his, with the rest as hashes. */
export function serveSystemRecord(service: SystemsService): void {
  service.api.openAPIRegistry.registerPath({
    method: 'get',
    path: '/qualification-systems/{system}/record/bundle',
    operationId: 'qualification-bundle',
    tags: ['qualification'],
    summary: 'The file of the system in one archive, as far as one may look into it; `leidraad verify` checks it',
    request: { params: z.object({ system: keySchema }) },
    responses: {
      200: {
        description: 'The archive',
        content: { 'application/zip': { schema: z.string().meta({ format: 'binary' }) } },
      },
      ...problems(404),
    },
  });
  service.api.get('/qualification-systems/:system/record/bundle', (c) => bundle(service, c));
}

async function bundle(service: SystemsService, c: RequestContext): Promise<Response> {
  const seen = await visitSystem(service, c);
  if (!seen.ok) return answerRefusal(c, seen.error);
  const { id, file, viewer, zone } = seen.value;
  const { store, blobs } = service.application.parts;
  const operator = viewer.operator?.id;
  const own = operator !== undefined && file.cases.some((one) => one.operator === operator);
  if (!own && !isOneOf(viewer, 'auditor')) return answerRefusal(c, { code: 'nothing-to-see' }, zone);
  const wish = { system: id, documents: true, ...(operator === undefined ? {} : { operator }) };
  const made = await systemBundleOf({ store, blobs, verifierKey: service.proofs.verifierKey }, wish);
  if (!made.ok) return answerRefusal(c, made.error, zone);
  return c.body(streamOf(streamBundle(made.value)), 200, {
    'content-type': 'application/zip',
    'content-length': String(bundleSize(made.value)),
    'content-disposition': contentDisposition('attachment', `${id}.zip`),
  });
}
