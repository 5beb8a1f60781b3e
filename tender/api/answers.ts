import { z } from 'zod';
import { receiptFormat } from '#platform/record/receipt.ts';
import { fileRefSchema } from '#tender/core/procedure/basics.ts';

/** What the server answers beside views; views are described in the code of their stage (`StageViews`). */

const organisationSchema = z.object({ id: z.string(), kind: z.enum(['authority', 'operator']), name: z.string() });

/** Answer to a command: what was written, so that a page knows the keys of what it made. */
export const executedSchema = z.object({
  /** Number of the last event in the file. */
  version: z.int(),
  events: z.array(
    z.object({
      seq: z.int(),
      /** ISO instant, UTC, milliseconds. */
      at: z.string(),
      actor: z.string(),
      event: z.looseObject({ type: z.string() }),
    }),
  ),
});

export const personSchema = z.object({
  user: z.string(),
  name: z.string(),
  /** What this person does in his organisation. */
  function: z.string(),
  organisation: organisationSchema.optional(),
});

/** Everybody whose name this viewer may know in this procedure. */
export const peopleSchema = z.object({ people: z.array(personSchema.extend({ roles: z.array(z.string()) })) });

export const meSchema = z.object({
  /** Absent for who is not signed in. With `secondFactorMissing` nothing may be done before a passkey or code is set up. */
  person: personSchema
    .extend({
      email: z.string(),
      language: z.enum(['nl', 'fr', 'en']),
      administrator: z.boolean(),
      secondFactorMissing: z.boolean(),
    })
    .optional(),
  mode: z.enum(['demonstration', 'live']),
  /** Nobody has an account yet: the first visitor makes the administrator. */
  firstRun: z.boolean(),
  /** The clock of the application, ISO instant. */
  now: z.string(),
});

/** One line of the file's log. `data` only for what this viewer may see of it. */
export const logSchema = z.object({
  events: z.array(
    z.object({
      seq: z.int(),
      at: z.string(),
      actor: z.string(),
      /** Absent while it is hidden what happened, as before the vault is opened. */
      type: z.string().optional(),
      /** Of a procedure with several lots: in which it happened. */
      lot: z.string().optional(),
      data: z.looseObject({}).optional(),
    }),
  ),
});

/** The signed head of the file's log (C2SP tlog-checkpoint) and the key to check it with. */
export const recordSchema = z.object({
  size: z.int(),
  /** Base64 of the RFC 6962 tree hash. */
  root: z.string(),
  checkpoint: z.string(),
  verifierKey: z.string(),
});

/**
 * That an event stands in the log (C2SP tlog-proof). With its text this is a receipt, which `leidraad verify` checks offline; who may not
 * have the text gets its hash.
 */
export const proofSchema = z.object({
  format: z.literal(receiptFormat).optional(),
  leaf: z.string().optional(),
  leafHash: z.string().optional(),
  proof: z.string(),
  verifierKey: z.string(),
});

/**
 * That the log goes on from what it was at `from` events: hashes in base64, RFC 6962, 2.1.2. `first` is the head that was signed at `from`, where
 * one was; `checkpoint` that at `size`.
 */
export const consistencySchema = z.object({
  from: z.int(),
  first: z.string().optional(),
  size: z.int(),
  proof: z.array(z.string()),
  checkpoint: z.string(),
  verifierKey: z.string(),
});

/** A time in which the server did not run. Known to ten seconds when it did not end by itself. */
const downTimeSchema = z.object({ from: z.string(), until: z.string(), clean: z.boolean() });

/** A leap of the clock of the machine: what it said, and what it should have said. Above 0: forward. */
export const clockStepSchema = z.object({
  at: z.string(),
  expectedAt: z.string(),
  wallAt: z.string(),
  byMs: z.int(),
  acrossRestart: z.boolean(),
});

export const clockStepsSchema = z.object({ steps: z.array(clockStepSchema) });

/** What the platform knows of itself: since when it watches, and when it did not run. */
export const platformFactsSchema = z.object({ since: z.string().optional(), down: z.array(downTimeSchema) });

/** Ids of documents that this viewer may read: `GET …/documents/{id}.pdf`. */
export const documentListSchema = z.object({ documents: z.array(z.string()) });

export const uploadedSchema = fileRefSchema;

export type ExecutedAnswer = z.infer<typeof executedSchema>;
export type PersonAnswer = z.infer<typeof personSchema>;
export type PeopleAnswer = z.infer<typeof peopleSchema>;
export type MeAnswer = z.infer<typeof meSchema>;
export type LogAnswer = z.infer<typeof logSchema>;
export type ClockStepAnswer = Readonly<z.infer<typeof clockStepSchema>>;
export type ClockStepsAnswer = z.infer<typeof clockStepsSchema>;
export type DownTime = Readonly<z.infer<typeof downTimeSchema>>;
export type PlatformFacts = z.infer<typeof platformFactsSchema>;
export type RecordAnswer = z.infer<typeof recordSchema>;
export type ProofAnswer = z.infer<typeof proofSchema>;
export type ConsistencyAnswer = z.infer<typeof consistencySchema>;
