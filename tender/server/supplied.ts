import { ok, type Result } from '#platform/kernel/result.ts';
import type { ProcedureCommand } from '#tender/core/procedure/commands.ts';
import type { ProcedureFile } from '#tender/core/procedure/file.ts';
import type { Actor } from '#tender/core/procedure/roles.ts';
import { type OpeningTools, openingNeeded, withOpenedVault } from './supplied-opening.ts';
import { type ReadPrices, readingsNeeded, withReadings } from './supplied-readings.ts';

/** Fields of commands that the server fills in itself, by opening and measuring what lies in the vault. */
export interface Supplier {
  /** What has to be measured for this command in this file at this instant: ids, in order. Empty for most commands. */
  needed(file: ProcedureFile, command: ProcedureCommand, actor: Actor, now: Temporal.Instant): readonly string[];
  /** The command with what was measured filled in. May take seconds; not to be called under a lock. */
  fill(file: ProcedureFile, command: ProcedureCommand, needed: readonly string[]): Promise<Result<ProcedureCommand>>;
}

export function openSupplier(tools: OpeningTools & { readonly readPrices: ReadPrices }): Supplier {
  return {
    needed(file, command, actor, now) {
      if (command.type === 'release-share') return openingNeeded(file, command, actor.user, now);
      return command.type === 'open-prices' ? readingsNeeded(file) : [];
    },
    async fill(file, command, needed) {
      if (command.type === 'release-share') return withOpenedVault(command, file, needed, tools);
      if (command.type !== 'open-prices') return ok(command);
      return ok(await withReadings(command, file, needed, tools.blobs, tools.readPrices));
    },
  };
}
