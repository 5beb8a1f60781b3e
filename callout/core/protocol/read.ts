import type { z } from 'zod';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import {
  largestFrame,
  type PhoneFrame,
  phoneFrameSchema,
  phoneFrames,
  protocolVersion,
  type ServerFrame,
  serverFrameSchema,
} from './frames.ts';
import { type DeskRequest, deskRequestSchema, deskRequests } from './talk-frames.ts';

/**
 * A frame from a phone. Whatever comes in, it is a frame or a refusal: `frame-too-large`, `frame-not-text`, `frame-malformed`,
 * `frame-version-unknown`, `frame-unknown` or `frame-wrong`.
 */
export function readPhoneFrame(data: string | Uint8Array): Result<PhoneFrame> {
  return readRequest(data, phoneTypes, phoneFrameSchema);
}

/** A frame of a page on `/v1/talk`, with the same refusals. */
export function readDeskRequest(data: string | Uint8Array): Result<DeskRequest> {
  return readRequest(data, deskTypes, deskRequestSchema);
}

function readRequest<T>(data: string | Uint8Array, types: readonly string[], schema: z.ZodType<T>): Result<T> {
  const value = readJson(data);
  if (!value.ok) return value;
  const { v, type } = value.value;
  if (v !== protocolVersion) return refuse('frame-version-unknown', { version: protocolVersion });
  if (!types.some((known) => known === type)) return refuse('frame-unknown');
  const read = schema.safeParse(value.value);
  if (read.success) return ok(read.data);
  return refuse('frame-wrong', { where: (read.error.issues[0]?.path ?? []).join('.').slice(0, 80) });
}

/** A frame from the server. A client passes over `frame-unknown`: a later server says more. */
export function readServerFrame(data: string | Uint8Array): Result<ServerFrame> {
  const value = readJson(data, largestServerFrame);
  if (!value.ok) return value;
  const read = serverFrameSchema.safeParse(value.value);
  if (read.success) return ok(read.data);
  const unknown = read.error.issues.some(({ code, path }) => code === 'invalid_union' && path[0] === 'type');
  return refuse(unknown ? 'frame-unknown' : 'frame-wrong');
}

/** A call with several hundred names in it is larger than what a phone says. */
const largestServerFrame = 1024 * 1024;

const phoneTypes: readonly string[] = phoneFrames.map((frame) => frame.shape.type.value);
const deskTypes: readonly string[] = deskRequests.map((frame) => frame.shape.type.value);

function readJson(data: string | Uint8Array, most = largestFrame): Result<Readonly<Record<string, unknown>>> {
  if (data.length > most) return refuse('frame-too-large', { bytes: most });
  const text = typeof data === 'string' ? ok(data) : decoded(data);
  if (!text.ok) return text;
  // Of a text only its characters were counted so far.
  if (typeof data === 'string' && new TextEncoder().encode(data).length > most) {
    return refuse('frame-too-large', { bytes: most });
  }
  try {
    const value: unknown = JSON.parse(text.value);
    return isObject(value) ? ok(value) : refuse('frame-malformed');
  } catch {
    return refuse('frame-malformed');
  }
}

function decoded(bytes: Uint8Array): Result<string> {
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return refuse('frame-not-text');
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
