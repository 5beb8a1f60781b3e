import type { StoredEvent } from '#platform/record/envelope.ts';
import type { ProcedureEvent, RecordedEvent } from './file.ts';

/** An event as the log has it: what it says, with the lot that it belongs to beside it. */
export function recordedFrom({ seq, at, actor, type, data }: StoredEvent): RecordedEvent {
  const { lot, ...said } = data as { readonly lot?: string };
  // What decide made is what is stored: the type leads back to the same union.
  const event = { type, ...said } as ProcedureEvent;
  return { seq, at, actor, event, ...(lot === undefined ? {} : { lot }) };
}
