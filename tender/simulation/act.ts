import type { ProcedureCommand } from '#tender/core/procedure/commands.ts';
import type { Actor } from '#tender/core/procedure/roles.ts';
import type { Work } from './world.ts';

/** Something that somebody is about to do: fixed, so that it can be sent twice. */
export interface Act {
  readonly who: Actor;
  /** As it stands in the story that a run prints. */
  readonly name: string;
  /** With the idempotency key of the request; none where the request has none. */
  readonly work: (key: string) => Work;
  /** What was done came through: for what only the client knows. */
  readonly done?: () => void;
  /** It was refused, with this code. */
  readonly refused?: (code: string) => void;
}

/** What somebody could sensibly do next; made only when it is chosen, since making it takes chance and time. */
export type Duty = () => Promise<Act>;

export function commanding(who: Actor, procedure: string, command: ProcedureCommand, done?: () => void): Act {
  return {
    who,
    name: command.type,
    work: (key) => (application) => application.execute(procedure, command, who, { key }),
    ...(done === undefined ? {} : { done }),
  };
}
