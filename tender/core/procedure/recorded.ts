import type { StoredEvent } from '#platform/record/envelope.ts';
import type { ProcedureEvent, RecordedEvent } from './file.ts';

/** An event as the log has it: what it says, with the lot that it belongs to beside it. */
export function recordedFrom({ seq, at, actor, type, data }: StoredEvent): RecordedEvent {
  const members = typeof data === 'object' && data !== null ? Object.entries(data) : [];
  const lot: unknown = members.find(([name]) => name === 'lot')?.[1];
  const event: unknown = { ...Object.fromEntries(members.filter(([name]) => name !== 'lot')), type };
  if (!isEvent(event)) throw new TypeError('an event has a type');
  return { seq, at, actor, event, ...(typeof lot === 'string' ? { lot } : {}) };
}

/** What decide made is what is stored: the type leads back to the same union. What somebody else wrote is found when it is followed. */
function isEvent(value: unknown): value is ProcedureEvent {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
