import { ok, type Result } from '#platform/kernel/result.ts';
import type { ProcedureCommand } from '#tender/core/procedure/commands.ts';
import type { ProcedureFile } from '#tender/core/procedure/file.ts';
import type { Actor } from '#tender/core/procedure/roles.ts';
import {
  type OpeningTools,
  openingNeeded,
  priceOpeningNeeded,
  withOpenedPrices,
  withOpenedVault,
} from './supplied-opening.ts';
import { type ReadPrices, readingsNeeded, withReadings } from './supplied-readings.ts';

/** Fields of commands that the server fills in itself, by opening and measuring what lies in the vault. */
export interface Supplier {
  /** What has to be measured for this command in this file at this instant: ids, in order. Empty for most commands. */
  needed(file: ProcedureFile, command: ProcedureCommand, actor: Actor, now: Temporal.Instant): readonly string[];
  /** The command with what was measured filled in. May take seconds; not to be called under a lock. */
  fill(
    file: ProcedureFile,
    command: ProcedureCommand,
    needed: readonly string[],
    actor: Actor,
  ): Promise<Result<ProcedureCommand>>;
}

export function openSupplier(tools: OpeningTools & { readonly readPrices: ReadPrices }): Supplier {
  return {
    needed(file, command, actor, now) {
      switch (command.type) {
        case 'release-share':
          return openingNeeded(file, command, actor.user, now);
        case 'release-price-share':
          return priceOpeningNeeded(file, command, actor.user);
        case 'open-prices':
          return readingsNeeded(file);
        default:
          return [];
      }
    },
    async fill(file, command, needed, { user }) {
      switch (command.type) {
        case 'release-share':
          return withOpenedVault(command, file, needed, tools);
        case 'release-price-share':
          return withOpenedPrices(command, file, needed, user, tools);
        case 'open-prices':
          return ok(await withReadings(command, file, needed, tools.blobs, tools.readPrices));
        default:
          return ok(command);
      }
    },
  };
}
