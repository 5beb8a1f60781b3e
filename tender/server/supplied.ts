import type { BlobStore } from '#platform/blobs/blob-store.ts';
import type { ProcedureCommand } from '#tender/core/procedure/commands.ts';
import type { ProcedureFile } from '#tender/core/procedure/file.ts';
import type { Actor } from '#tender/core/procedure/roles.ts';
import { type Inspect, inspectionsNeeded, withInspections } from './supplied-inspections.ts';
import { type ReadPrices, readingsNeeded, withReadings } from './supplied-readings.ts';

/** Fields of commands that the server fills in itself, by measuring what lies in the vault. */
export interface Supplier {
  /** What has to be measured for this command in this file at this instant: ids, in order. Empty for most commands. */
  needed(file: ProcedureFile, command: ProcedureCommand, actor: Actor, now: Temporal.Instant): readonly string[];
  /** The command with what was measured filled in. May take seconds; not to be called under a lock. */
  fill(file: ProcedureFile, command: ProcedureCommand, needed: readonly string[]): Promise<ProcedureCommand>;
}

export function openSupplier(
  blobs: BlobStore,
  tools: { readonly inspect: Inspect; readonly readPrices: ReadPrices },
): Supplier {
  return {
    needed(file, command, actor, now) {
      if (command.type === 'approve-opening') return inspectionsNeeded(file, actor, now);
      return command.type === 'open-prices' ? readingsNeeded(file) : [];
    },
    async fill(file, command, needed) {
      if (command.type === 'approve-opening') return withInspections(command, file, needed, blobs, tools.inspect);
      return command.type === 'open-prices' ? withReadings(command, file, needed, blobs, tools.readPrices) : command;
    },
  };
}
