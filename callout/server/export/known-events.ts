import type { z } from 'zod';
import { callEventShapes } from '#callout/core/alarm/event-shapes.ts';
import { idSchema } from '#callout/core/organisation/basics.ts';
import { organisationEventShapes } from '#callout/core/organisation/event-shapes.ts';
import { retentionEventShapes } from '#callout/core/retention/retention.ts';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import type { StoredEvent } from '#platform/record/envelope.ts';
import { callIn } from '../calls/call-file.ts';

type Shapes = Readonly<Record<string, z.ZodType>>;

/**
 * Refuses with `event-not-understood` what this program would not have written: an event of a stream or kind that it does not know, or that
 * holds something else than one of its kind does. `why` is its number in the stream, and where in it.
 */
export function readKnown(event: StoredEvent): Result<StoredEvent> {
  const { stream, seq, actor, type, data } = event;
  const unknown = (...where: readonly PropertyKey[]) =>
    refuse('event-not-understood', { stream, why: `${seq}: ${where.map(String).join('.')}`.slice(0, 200) });
  if (!idSchema.safeParse(actor).success) return unknown('actor', actor);
  const shapes = shapesOf(stream);
  const read = Object.hasOwn(shapes, type) ? shapes[type]?.safeParse(data) : undefined;
  if (read === undefined) return unknown(type);
  return read.success ? ok(event) : unknown(type, ...(read.error.issues[0]?.path ?? []));
}

function shapesOf(stream: string): Shapes {
  if (callIn(stream) !== undefined) return callEventShapes;
  if (stream === 'organisation') return organisationEventShapes;
  return stream === 'retention' ? retentionEventShapes : {};
}
