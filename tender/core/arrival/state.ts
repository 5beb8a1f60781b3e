import type { ArrivalEvent, ChunkReceived, RecordedArrival } from './events.ts';

export interface Chunk extends Omit<ChunkReceived, 'type'> {
  /** From 1. */
  readonly number: number;
  /** Instant at which it was durable. */
  readonly at: string;
}

/** What a stream of an upload says of it. */
export interface Arrival {
  readonly procedure: string;
  readonly operator: string;
  /** Of the whole ciphertext, as committed. */
  readonly sha256: string;
  readonly size: number;
  readonly begunAt: string;
  readonly chunks: readonly Chunk[];
  /** Came after the last instant at which it would have counted. */
  readonly late: readonly Omit<Chunk, 'number'>[];
  /** Bytes that count. */
  readonly offset: number;
  readonly completedAt?: string | undefined;
  readonly refused?: string | undefined;
  readonly removedAt?: string | undefined;
}

/** Undefined when these are not the events of an upload in their order: it begins once, each chunk follows on the last, nothing after its end. */
export function arrivalOf(events: readonly RecordedArrival[]): Arrival | undefined {
  const [first, ...rest] = events;
  if (first?.event.type !== 'UploadBegun') return undefined;
  const { procedure, operator, sha256, size } = first.event;
  const begun: Arrival = { procedure, operator, sha256, size, begunAt: first.at, chunks: [], late: [], offset: 0 };
  return rest.reduce<Arrival | undefined>((state, { at, event }) => state && next(state, at, event), begun);
}

function next(state: Arrival, at: string, event: ArrivalEvent): Arrival | undefined {
  if (state.removedAt !== undefined || state.refused !== undefined) return undefined;
  switch (event.type) {
    case 'ChunkReceived': {
      const { type: _, ...chunk } = event;
      const follows = chunk.offset === state.offset && chunk.offset + chunk.length <= state.size;
      const inOrder = chunk.begun <= chunk.ended && chunk.ended <= at;
      if (!follows || !inOrder || state.completedAt !== undefined) return undefined;
      const chunks = [...state.chunks, { ...chunk, number: state.chunks.length + 1, at }];
      return { ...state, chunks, offset: chunk.offset + chunk.length };
    }
    case 'ChunkTooLate': {
      const { type: _, ...chunk } = event;
      return { ...state, late: [...state.late, { ...chunk, at }] };
    }
    case 'UploadCompleted':
      return state.offset === state.size ? { ...state, completedAt: at } : undefined;
    case 'UploadRefused':
      return { ...state, refused: event.code };
    case 'UploadRemoved':
      return { ...state, removedAt: at };
    default:
      return undefined;
  }
}
