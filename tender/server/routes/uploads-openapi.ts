import { z } from 'zod';
import { problems } from '#platform/http/problem.ts';
import { uploadReceiptsSchema, uploadSchema, uploadsSchema } from '#tender/api/uploads.ts';
import { fileIdSchema, keySchema } from '#tender/core/procedure/basics.ts';
import type { Service } from '../service.ts';

const params = z.object({ upload: keySchema });
const version = z.object({ 'tus-resumable': z.literal('1.0.0') });
const tags = ['submission'];
const bytes = { schema: z.string().meta({ format: 'binary' }) };

/** The routes of tus in the OpenAPI document. */
export function describeUploads({ api }: Service): void {
  const register: Register = (route) => api.openAPIRegistry.registerPath(route);
  describeAll(register);
  describeOne(register);
  describeBytes(register);
}

type Register = (route: Parameters<Service['api']['openAPIRegistry']['registerPath']>[0]) => void;

function describeAll(register: Register): void {
  register({
    method: 'options',
    path: '/uploads',
    operationId: 'upload-protocol',
    tags,
    summary: 'What this server knows of tus',
    request: {},
    responses: { 204: { description: 'Version, extensions and limits are in headers' } },
  });
  register({
    method: 'post',
    path: '/uploads',
    operationId: 'begin-upload',
    tags,
    summary: 'Announce a sealed file: its procedure, size and SHA-256 (tus creation)',
    request: {
      headers: version.extend({ 'upload-length': z.string(), 'upload-metadata': z.string() }),
    },
    responses: {
      201: { description: 'Its address is in Location' },
      ...problems(400, 401, 403, 404, 409, 413),
    },
  });
  register({
    method: 'get',
    path: '/uploads',
    operationId: 'uploads',
    tags,
    summary: 'What one’s own organisation brought or is bringing for a procedure, and how much it may bring',
    request: { query: z.object({ procedure: fileIdSchema }) },
    responses: {
      200: { description: 'Uploads and limits', content: { 'application/json': { schema: uploadsSchema } } },
      ...problems(401, 403, 404),
    },
  });
}

function describeOne(register: Register): void {
  register({
    method: 'get',
    path: '/uploads/{upload}',
    operationId: 'upload',
    tags,
    summary: 'How far an upload is (HEAD as well: tus)',
    request: { params },
    responses: {
      200: { description: 'The upload', content: { 'application/json': { schema: uploadSchema } } },
      ...problems(401, 404),
    },
  });
  register({
    method: 'delete',
    path: '/uploads/{upload}',
    operationId: 'cancel-upload',
    tags,
    summary: 'Throw away what lies in no tender (tus termination)',
    request: { params },
    responses: { 204: { description: 'It is gone' }, ...problems(401, 404, 409) },
  });
  register({
    method: 'get',
    path: '/uploads/{upload}/receipts',
    operationId: 'upload-receipts',
    tags,
    summary: 'The receipts of an upload: what arrived when, each with its proof',
    request: { params },
    responses: {
      200: { description: 'Receipts', content: { 'application/json': { schema: uploadReceiptsSchema } } },
      ...problems(401, 404),
    },
  });
}

function describeBytes(register: Register): void {
  register({
    method: 'patch',
    path: '/uploads/{upload}',
    operationId: 'bring-chunk',
    tags,
    summary: 'The next bytes; the answer has the receipt for them in Upload-Receipt',
    request: {
      params,
      headers: version.extend({ 'upload-offset': z.string(), 'upload-checksum': z.string().optional() }),
      body: { required: true, content: { 'application/offset+octet-stream': bytes } },
    },
    responses: {
      204: { description: 'They are durable' },
      ...problems(400, 401, 403, 404, 409, 413, 415, 422, 423),
    },
  });
}
