import { randomBytes } from 'node:crypto';
import type { Piece } from '#platform/blobs/arriving.ts';
import { uuidFrom } from '#platform/kernel/random.ts';
import { fail, ok, type Result, refuse } from '#platform/kernel/result.ts';
import { toIso } from '#platform/kernel/time.ts';
import type { Receipt } from '#platform/record/receipt.ts';
import { headerReader, mostHeaderBytes, readSealedHeader } from '#platform/sealing/header.ts';
import { ClockSetBack, type Transaction } from '#platform/store/event-store.ts';
import { type ArrivalEvent, uploadStream } from '#tender/core/arrival/events.ts';
import { smallestChunk } from '#tender/core/arrival/limits.ts';
import type { SealedRef } from '#tender/core/procedure/basics.ts';
import type { ProcedureFile } from '#tender/core/procedure/file.ts';
import { isInvited } from '#tender/core/procedure/interest/invitation.ts';
import { viewerOf } from '#tender/core/procedure/procedure.ts';
import { type Actor, requireOperator } from '#tender/core/procedure/roles.ts';
import { bytesCount } from '#tender/core/procedure/submission/late-bytes.ts';
import { nowOrClosing } from '../closings.ts';
import { noteSealed } from '../uploads.ts';
import { bringerOf, putRow, removeRow, rowOf, type UploadRow } from './index-rows.ts';
import type { ArrivalParts } from './parts.ts';
import { largestSealed, withinQuota } from './quota.ts';
import { removeUpload } from './removal.ts';
import { Turns } from './turns.ts';

/** A chunk as it is sent. */
export interface SentChunk {
  readonly offset: number;
  /** Hex SHA-256 that the sender announced for it. */
  readonly sha256?: string | undefined;
  readonly body: AsyncIterable<Uint8Array>;
  /** Ends the body at once, as if the line were lost. */
  readonly stop: () => void;
}

export interface Taken {
  readonly upload: UploadRow;
  /** Of the chunk; absent when it had no bytes. */
  readonly receipt?: Receipt;
}

/**
 * Sealed files on their way in. A chunk counts when its bytes are durable and its event is: what was acknowledged is there after any crash,
 * and what was not is overwritten. Pages, command line, and story come through here.
 */
export class Arrivals {
  readonly parts: ArrivalParts;
  readonly turns = new Turns();
  readonly #senders = new Map<string, () => void>();

  constructor(parts: ArrivalParts) {
    this.parts = parts;
  }

  /** Codes: `no-such-procedure`, `operator-needed`, `vault-closed`, `file-too-large` {limit}, `upload-quota-bytes`, `upload-quota-files`. */
  async begin(procedure: string, actor: Actor, ref: SealedRef): Promise<Result<UploadRow>> {
    const { store, clock, limits } = this.parts;
    const may = await this.#mayBring(procedure, actor);
    if (!may.ok) return may;
    const { file, operator } = may.value;
    const limit = largestSealed(file, limits);
    if (ref.size > limit) return refuse('file-too-large', { limit });
    const bringer = bringerOf(actor);
    return this.turns.take(`quota/${bringer}`, async () => {
      const room = await withinQuota(this.parts, bringer, ref);
      if (!room.ok) return room;
      const id = uuidFrom(this.parts.random ?? randomBytes);
      const { sha256, size } = ref;
      const row: UploadRow = {
        id,
        procedure,
        operator,
        sha256,
        size,
        offset: 0,
        at: toIso(clock.now()),
        state: 'arriving',
      };
      const begun = { type: 'UploadBegun', procedure, operator, sha256, size } as const;
      await store.transact(uploadStream(id), async (tx) => {
        await append(tx, begun, row.at, actor);
        await putRow(tx.entries, bringer, row);
      });
      return ok(row);
    });
  }

  /** How far it is. Who asks takes over: a request for it that hangs on a dead line is ended, and what it brought counts. Code: `no-such-upload`. */
  async standing(id: string, actor: Actor): Promise<Result<UploadRow>> {
    this.#senders.get(id)?.();
    return this.turns.take(id, async () => {
      const row = await this.#row(id, actor);
      return row === undefined ? refuse('no-such-upload') : this.#finished(row, actor);
    });
  }

  /**
   * Takes a chunk. Codes: `no-such-upload`, `upload-busy`, `upload-offset-differs` {offset}, `upload-checksum-differs`, `chunk-too-small`
   * {least}, `chunk-too-large` {most}, those of `readSealedHeader`, `upload-differs`, `vault-closed`, `clock-set-back`.
   */
  async receive(id: string, actor: Actor, sent: SentChunk): Promise<Result<Taken>> {
    if (this.turns.isTaken(id)) return refuse('upload-busy');
    const begun = toIso(this.parts.clock.now());
    return this.turns.take(id, async () => {
      const row = await this.#row(id, actor);
      if (row === undefined) return refuse('no-such-upload');
      if (sent.offset !== row.offset) return refuse('upload-offset-differs', { offset: row.offset });
      const may = await this.#mayBring(row.procedure, actor);
      if (!may.ok) return may;
      const counted = row.state === 'complete' ? ok({ upload: row }) : await this.#take(row, actor, sent, begun);
      if (!counted.ok) return counted;
      const finished = await this.#finished(counted.value.upload, actor);
      return finished.ok ? ok({ ...counted.value, upload: finished.value }) : finished;
    });
  }

  /** Throws it away. Codes: `no-such-upload`, `upload-placed`. */
  async cancel(id: string, actor: Actor): Promise<Result<undefined>> {
    this.#senders.get(id)?.();
    return this.turns.take(id, async () => {
      const row = await this.#row(id, actor);
      if (row === undefined) return refuse('no-such-upload');
      const removed = await removeUpload(this, { ...row, bringer: bringerOf(actor) }, actor.user, 'cancelled');
      return removed ? ok(undefined) : refuse('upload-placed');
    });
  }

  /** For each event of its stream, in their order. */
  async receiptsOf(id: string): Promise<readonly Receipt[]> {
    const { store, proofs } = this.parts;
    const size = (await store.head(uploadStream(id)))?.size ?? 0;
    const receipts: Receipt[] = [];
    for (let seq = 1; seq <= size; seq += 1) {
      const receipt = await proofs.receiptIn(uploadStream(id), seq);
      if (receipt !== undefined) receipts.push(receipt);
    }
    return receipts;
  }

  async #take(row: UploadRow, actor: Actor, sent: SentChunk, begun: string): Promise<Result<Taken>> {
    const { blobs, clock } = this.parts;
    this.#senders.set(row.id, sent.stop);
    const left = row.size - row.offset;
    const piece = await blobs.arriving
      .write(row.id, row.offset, sent.body, left)
      .finally(() => this.#senders.delete(row.id));
    const ended = toIso(clock.now());
    const good = await this.#judge(row, piece, sent);
    if (!good.ok || piece.length === 0) {
      await piece.drop();
      return good.ok ? ok({ upload: row }) : good;
    }
    await piece.keep();
    const { length, sha256 } = piece;
    return this.#count(row, actor, { offset: row.offset, length, sha256, begun, ended });
  }

  /** Whether what came may count. What is no sealed file at all does not even stay. */
  async #judge(row: UploadRow, piece: Piece, sent: SentChunk): Promise<Result<undefined>> {
    const { length, end, sha256 } = piece;
    const reached = row.offset + length;
    if (end === 'over') return refuse('chunk-too-large', { most: row.size - row.offset });
    if (end === 'whole' && sent.sha256 !== undefined && sent.sha256 !== sha256)
      return refuse('upload-checksum-differs');
    const small = length > 0 && length < smallestChunk && reached < row.size;
    if (small) return refuse('chunk-too-small', { least: smallestChunk });
    if (row.offset >= mostHeaderBytes || length === 0) return ok(undefined);
    const beginning = await this.parts.blobs.arriving.beginning(row.id, Math.min(reached, mostHeaderBytes));
    const header = judgeHeader(beginning, Math.min(row.size, mostHeaderBytes));
    return header.ok ? ok(undefined) : fail(header.error);
  }

  /** The instant of the event is that at which the bytes were durable; they count only when that was in time. */
  async #count(
    row: UploadRow,
    actor: Actor,
    chunk: Omit<Extract<ArrivalEvent, { type: 'ChunkReceived' }>, 'type'>,
  ): Promise<Result<Taken>> {
    const { store, clock, files, proofs } = this.parts;
    const now = clock.now();
    const at = toIso(now);
    const file = await files.newest(row.procedure);
    const counting = await nowOrClosing(store.entries, row.procedure, clock);
    const inTime = file === undefined ? refuse('no-such-procedure') : bytesCount(file, counting);
    const upload = inTime.ok ? { ...row, offset: row.offset + chunk.length, at } : row;
    const event: ArrivalEvent = { type: inTime.ok ? 'ChunkReceived' : 'ChunkTooLate', ...chunk };
    try {
      const seq = await store.transact(uploadStream(row.id), async (tx) => {
        await append(tx, event, at, actor);
        await putRow(tx.entries, bringerOf(actor), upload);
        return tx.version;
      });
      if (!inTime.ok) return inTime;
      const receipt = await proofs.receiptIn(uploadStream(row.id), seq);
      return ok({ upload, ...(receipt === undefined ? {} : { receipt }) });
    } catch (error) {
      if (error instanceof ClockSetBack) return refuse('clock-set-back', { lastAt: error.last });
      throw error;
    }
  }

  /** Makes a file of what is there whole; also after a crash between the last byte and this. With a clock that was set back, later. */
  async #finished(row: UploadRow, actor: Actor): Promise<Result<UploadRow>> {
    if (row.state !== 'arriving' || row.offset < row.size) return ok(row);
    try {
      return await this.#finish(row, actor);
    } catch (error) {
      if (error instanceof ClockSetBack) return refuse('clock-set-back', { lastAt: error.last });
      throw error;
    }
  }

  async #finish(row: UploadRow, actor: Actor): Promise<Result<UploadRow>> {
    const { blobs, store, clock } = this.parts;
    const bringer = bringerOf(actor);
    const there = await this.#isThere(row);
    if (!there) {
      await blobs.arriving.remove(row.id);
      await store.transact(uploadStream(row.id), async (tx) => {
        await append(tx, { type: 'UploadRefused', code: 'upload-differs' }, toIso(clock.now()), actor);
        await removeRow(tx.entries, bringer, row.id);
      });
      return refuse('upload-differs');
    }
    const complete: UploadRow = { ...row, state: 'complete' };
    // Under the same turn as the removal of this file for another: it cannot go between.
    await this.turns.take(row.sha256, async () => {
      await blobs.adopt(row.id, row.sha256);
      await store.transact(uploadStream(row.id), async (tx) => {
        await append(tx, { type: 'UploadCompleted' }, toIso(clock.now()), actor);
        await noteSealed(tx.entries, actor, row, row.at);
        await putRow(tx.entries, bringer, complete);
      });
    });
    return ok(complete);
  }

  async #isThere({ id, sha256, size }: UploadRow): Promise<boolean> {
    const { blobs } = this.parts;
    const arriving = await blobs.arriving.digest(id, size).catch(() => undefined);
    return arriving === undefined ? (await blobs.get(sha256)) !== undefined : arriving === sha256;
  }

  async #row(id: string, actor: Actor): Promise<UploadRow | undefined> {
    const row = await rowOf(this.parts.store.entries, bringerOf(actor), id);
    return row?.state === 'removing' ? undefined : row;
  }

  async #mayBring(
    procedure: string,
    actor: Actor,
  ): Promise<Result<{ readonly file: ProcedureFile; readonly operator: string }>> {
    const { files, clock, store } = this.parts;
    const file = await files.newest(procedure);
    if (file?.preparation.publishedAt === undefined) return refuse('no-such-procedure');
    const operator = requireOperator(viewerOf(file, actor));
    if (!operator.ok) return operator;
    if (!isInvited(file, operator.value.id)) return refuse('not-invited');
    const inTime = bytesCount(file, await nowOrClosing(store.entries, procedure, clock));
    return inTime.ok ? ok({ file, operator: operator.value.id }) : inTime;
  }
}

async function append(tx: Transaction, event: ArrivalEvent, at: string, actor: Actor): Promise<void> {
  const { type, ...data } = event;
  await tx.append([{ type, data }], { at, actor: actor.user });
}

/** Of a beginning that is not the whole header yet only what is wrong already is said. */
function judgeHeader(beginning: Uint8Array, enough: number): Result<unknown> {
  if (beginning.length >= enough) return readSealedHeader(beginning);
  const header = headerReader().add(beginning);
  return header === undefined ? ok(undefined) : readSealedHeader(beginning);
}
