import { z } from 'zod';
import type { RequestContext } from '#platform/http/context.ts';
import { problems } from '#platform/http/problem.ts';
import { type FileRef, fileRefSchema, keySchema } from '#tender/core/procedure/basics.ts';
import { isStaff } from '#tender/core/procedure/roles.ts';
import { readableDocuments } from '#tender/core/qualification/documents.ts';
import type { QualificationCase } from '#tender/core/qualification/state.ts';
import { contentDisposition } from '../../content-disposition.ts';
import { answerRefusal } from '../../refusals.ts';
import type { SystemsService } from '../../service.ts';
import { pdfType } from '../../uploads.ts';
import { type SystemVisit, visitSystem } from './visit.ts';

/** Files of a case: for who works on the system, and for its own operator. Documents of the qualification file: also for whom it was sent to. */
export function serveSystemFiles(service: SystemsService): void {
  service.api.openAPIRegistry.registerPath({
    method: 'get',
    path: '/qualification-systems/{system}/files/{sha256}',
    operationId: 'qualification-file',
    tags: ['qualification'],
    summary: 'A file that an operator handed in, or a document of the qualification file, for who may read it',
    request: {
      params: z.object({ system: keySchema, sha256: fileRefSchema.shape.sha256 }),
      query: z.object({ inline: z.string().optional() }),
    },
    responses: {
      200: {
        description: 'The file',
        content: { 'application/octet-stream': { schema: z.string().meta({ format: 'binary' }) } },
      },
      ...problems(404),
    },
  });
  service.api.get('/qualification-systems/:system/files/:sha256', (c) => download(service, c));
}

async function download(service: SystemsService, c: RequestContext): Promise<Response> {
  const seen = await visitSystem(service, c);
  if (!seen.ok) return answerRefusal(c, seen.error);
  const found = readable(seen.value).find(({ sha256 }) => sha256 === c.req.param('sha256'));
  if (found === undefined) return answerRefusal(c, { code: 'no-such-file' }, seen.value.zone);
  const body = await service.application.parts.blobs.get(found.sha256);
  if (body === undefined) throw new Error(`the file ${found.sha256} is in the log and not in the store`);
  const shown = c.req.query('inline') !== undefined && found.mediaType === pdfType;
  return c.body(body, 200, {
    'content-type': found.mediaType,
    'content-disposition': contentDisposition(shown ? 'inline' : 'attachment', found.name),
  });
}

function readable({ file, viewer }: SystemVisit): readonly FileRef[] {
  const own = file.cases.filter(({ operator }) => isStaff(viewer) || operator === viewer.operator?.id);
  return [...own.flatMap(filesOf), ...readableDocuments(file, viewer).map((one) => one.file)];
}

function filesOf({ applications, pieces, permits }: QualificationCase): readonly FileRef[] {
  return [
    ...applications.flatMap(({ items, mandate }) => [...items.map(({ file }) => file), mandate]),
    ...pieces.map(({ file }) => file),
    ...Object.values(permits).flatMap((ofTeam) => Object.values(ofTeam).map(({ file }) => file)),
  ];
}
