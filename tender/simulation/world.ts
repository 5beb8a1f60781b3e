import { cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ed25519 } from '@noble/curves/ed25519.js';
import { type BlobStore, openFileBlobs } from '#platform/blobs/blob-store.ts';
import { type Result, unwrap } from '#platform/kernel/result.ts';
import { toIso } from '#platform/kernel/time.ts';
import { type Signer, verifierKeyOf } from '#platform/record/checkpoint.ts';
import type { EventStore, Transaction } from '#platform/store/event-store.ts';
import { openSqliteStore } from '#platform/store/sqlite/sqlite-store.ts';
import type { FileRef } from '#tender/core/procedure/basics.ts';
import type { ProcedureFile } from '#tender/core/procedure/file.ts';
import { partsOfFileId } from '#tender/core/procedure/lots.ts';
import { initialFile } from '#tender/core/procedure/procedure.ts';
import type { Actor } from '#tender/core/procedure/roles.ts';
import { Application, type Executed } from '../server/application.ts';
import type { Clock } from '../server/clock.ts';
import { guardedClock } from '../server/guarded-clock.ts';
import { inspect, readPrices } from '../server/measuring.ts';
import { openSupplier } from '../server/supplied.ts';
import { mediaTypeOf, noteUpload } from '../server/uploads.ts';
import { Closings } from '../server/watch-closings.ts';
import type { Ground } from './broken.ts';
import type { Chance } from './chance.ts';
import { Machine } from './machine.ts';
import { passing } from './passing.ts';
import { type Cast, directoryOf, procedureId } from './people.ts';
import { seal } from './sealing.ts';

/** Where a process is cut off: its work done and not committed, or committed and not answered. */
export type CutOff = 'before-commit' | 'after-commit';

/** The process is gone. Whoever waited for an answer gets none. */
export class CutOffError extends Error {
  override readonly name = 'CutOffError';
}

export type Work = (application: Application) => Promise<Result<Executed | { readonly revision: number }>>;

export interface WorldSettings {
  readonly chance: Chance;
  readonly folder: string;
  readonly cast: Cast;
  readonly begin: Temporal.Instant;
  /** Something broken, to see whether it is found. */
  readonly broken?: Ground;
}

/** One installation with its clock: the product's own application, store and files. It can be cut off at any moment, and started again. */
export class World {
  readonly cast: Cast;
  readonly machine: Machine;
  readonly signer: Signer;
  readonly #settings: WorldSettings;
  readonly #random: Chance;
  #life = 0;
  #cut: CutOff | undefined;
  #running: { readonly inner: EventStore; readonly blobs: BlobStore; readonly application: Application } | undefined;

  constructor(settings: WorldSettings) {
    this.#settings = settings;
    this.cast = settings.cast;
    this.machine = new Machine(settings.begin);
    this.#random = settings.chance.of('server');
    this.signer = signerOf(settings.chance.of('signer').bytes(32));
  }

  /** Of the process that runs: it began with what the wall clock said then. */
  get clock(): Clock {
    return this.application.clock;
  }

  get application(): Application {
    if (this.#running === undefined) throw new Error('the installation was not started');
    return this.#running.application;
  }

  /** The store as it is, with nothing broken between. */
  get store(): EventStore {
    if (this.#running === undefined) throw new Error('the installation was not started');
    return this.#running.inner;
  }

  get blobs(): BlobStore {
    return this.application.parts.blobs;
  }

  /** What a browser does before anything leaves it. */
  get seal(): typeof seal {
    return this.#settings.broken?.seal ?? seal;
  }

  /** Whom the installation takes somebody for. */
  visitor(who: Actor): Actor {
    return this.#settings.broken?.visitor?.(who, this.cast) ?? who;
  }

  get storeFolder(): string {
    return join(this.#settings.folder, `life-${this.#life}`);
  }

  get filesFolder(): string {
    return join(this.#settings.folder, 'files');
  }

  async start(): Promise<void> {
    const { cast, broken = {} } = this.#settings;
    await mkdir(this.storeFolder, { recursive: true });
    const random = (count: number) => this.#random.bytes(count);
    const inner = await openSqliteStore({ file: join(this.storeFolder, 'store.sqlite'), signer: this.signer, random });
    const blobs = await openFileBlobs(this.filesFolder);
    const store = this.#cuttable(broken.store?.(inner) ?? inner);
    const folder = join(this.#settings.folder, 'opening');
    await rm(folder, { recursive: true, force: true });
    const supplier = openSupplier({ entries: store.entries, blobs, folder, inspect, readPrices });
    const directory = directoryOf(cast);
    const origin = 'https://leidraad.example';
    const { verifierKey } = this.signer;
    const application = new Application({
      store,
      blobs,
      clock: guardedClock(this.machine.sources),
      directory,
      supplier,
      origin,
      random,
      verifierKey,
    });
    this.#running = { inner, blobs, application };
  }

  /** As after the process was ended in good order, and begun again. */
  async restart(): Promise<void> {
    await this.store.close();
    await this.start();
  }

  /** What a running server does by itself: it sees a deadline pass. */
  async tick(): Promise<void> {
    await new Closings(this.application).look();
  }

  do(work: Work, cut?: CutOff): Promise<Result<Executed | { readonly revision: number }> | 'cut off'> {
    return this.cutting(work, cut);
  }

  /** Does the work; with `cut` the process ends in the middle of its first transaction, and the installation starts again from its files. */
  async cutting<T>(work: (application: Application) => Promise<T>, cut?: CutOff): Promise<T | 'cut off'> {
    this.#cut = cut;
    try {
      return await work(this.application);
    } catch (error) {
      if (!(error instanceof CutOffError)) throw error;
      const dead = { store: this.store, folder: this.storeFolder };
      this.#life += 1;
      await this.start();
      await dead.store.close();
      await rm(dead.folder, { recursive: true });
      return 'cut off';
    } finally {
      this.#cut = undefined;
    }
  }

  /** The file of the procedure, or of one of its lots. */
  async file(id: string = procedureId): Promise<ProcedureFile> {
    return (await this.application.files.newest(id)) ?? initialFile(partsOfFileId(id).lot);
  }

  /** What the route for files does. */
  async bring(actor: Actor, name: string, bytes: Uint8Array): Promise<FileRef> {
    const { sha256, size } = unwrap(await this.blobs.put(streamOf(bytes), largest));
    const file = { sha256, size, name, mediaType: mediaTypeOf(bytes.subarray(0, 1024), name) };
    await noteUpload(this.store, actor, file, toIso(this.clock.now()));
    return file;
  }

  async close(): Promise<void> {
    await this.#running?.inner.close();
    this.#running = undefined;
  }

  #cuttable(store: EventStore): EventStore {
    return { ...passing(store), transact: (stream, work) => this.#transact(store, stream, work) };
  }

  async #transact<T>(store: EventStore, stream: string, work: (tx: Transaction) => Promise<T>): Promise<T> {
    const cut = this.#cut;
    this.#cut = undefined;
    if (cut === undefined) return store.transact(stream, work);
    const result = await store.transact(stream, async (tx) => {
      const done = await work(tx);
      if (cut === 'before-commit') await this.#leaveBehind();
      return cut === 'before-commit' ? Promise.reject(new CutOffError()) : done;
    });
    await this.#leaveBehind();
    throw new CutOffError(String(result));
  }

  /** The files as they lie there at this moment, which is what the next life finds. */
  async #leaveBehind(): Promise<void> {
    const next = join(this.#settings.folder, `life-${this.#life + 1}`);
    await rm(next, { recursive: true, force: true });
    await cp(this.storeFolder, next, { recursive: true, filter: (path) => !path.endsWith('-shm') });
  }
}

const largest = 10_000_000;

function streamOf(bytes: Uint8Array): ReadableStream<Uint8Array> {
  return new Blob([new Uint8Array(bytes)]).stream();
}

function signerOf(secret: Uint8Array): Signer {
  const name = 'leidraad';
  return {
    name,
    verifierKey: verifierKeyOf(name, ed25519.getPublicKey(secret)),
    sign: (bytes) => ed25519.sign(bytes, secret),
  };
}
