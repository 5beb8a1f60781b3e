import { partsOfFileId } from '#tender/core/procedure/lots.ts';

/** All files of a procedure begin the same: what happens in a lot may show in the others. */
const fileKey = (id: string) => ['procedure', partsOfFileId(id).procedure, id] as const;

/** Keys of queries; all that belongs to one procedure begins the same, so that one call refreshes it. */
export const keys = {
  me: ['me'],
  procedures: ['procedures'],
  /** Of every procedure. */
  inProcedures: ['procedure'],
  procedure: (id: string) => ['procedure', partsOfFileId(id).procedure],
  frame: (procedure: string, at: string | undefined) => [...fileKey(procedure), 'frame', at],
  view: (procedure: string, stage: string, at: string | undefined) => [...fileKey(procedure), 'view', stage, at],
  people: (procedure: string) => [...fileKey(procedure), 'people'],
  platformFacts: (procedure: string) => [...fileKey(procedure), 'platform-facts'],
  log: (procedure: string) => [...fileKey(procedure), 'log'],
  systems: ['systems'],
  system: (id: string) => ['system', id],
  demo: ['demo'],
  mailbox: ['mailbox'],
  administration: ['administration'],
} as const;
