import { fold } from '#platform/kernel/decider.ts';
import { unwrap } from '#platform/kernel/result.ts';
import { guideForLot } from '../../guide/lots.ts';
import type { Guide } from '../../guide/schema/guide.ts';
import { almelo, changed } from '../../guide/testing/almelo.ts';
import type { ProcedureCommand } from '../commands.ts';
import type { ProcedureFile, RecordedEvent } from '../file.ts';
import { lotOfEvent } from '../lots.ts';
import { initialFile, procedure } from '../procedure.ts';
import type { Actor } from '../roles.ts';
import type { Decision } from '../stage.ts';
import { Play } from './given.ts';

/** The Almelo guide in two lots: another second question in each, and a certificate that the north alone asks for. */
export function twoLots(): Guide {
  const guide = almelo();
  const [, , second] = guide.award.criteria;
  const certificate = guide.submission.checklist.findIndex(({ id }) => id === 'keurmerken');
  return changed(guide, {
    '/lots': [
      { id: 'noord', title: 'Locaties in het noorden' },
      { id: 'zuid', title: 'Locaties in het zuiden' },
    ],
    '/award/criteria/2/lots': ['noord'],
    '/award/criteria/-': { ...second, title: 'Aanrijroutes', lots: ['zuid'] },
    [`/submission/checklist/${certificate}/lots`]: ['noord'],
    '/evidence/items/1/lots': ['zuid'],
    '/suitability/4/lots': ['noord'],
    '/submission/espd/21/lots': ['noord'],
    '/readings': [],
  });
}

/** One stream for all lots of a procedure. */
export class Stream {
  readonly events: RecordedEvent[] = [];

  get version(): number {
    return this.events.length;
  }

  fileOf(lot: string | undefined): ProcedureFile {
    return fold(initialFile(lot), this.events, procedure.evolve);
  }
}

/** Plays in one file of a stream: it sees what happens in the others, and what it does carries its lot unless it is shared. */
export class LotPlay extends Play {
  readonly #stream: Stream;
  readonly #lot: string | undefined;

  constructor(stream: Stream, lot?: string) {
    super();
    this.#stream = stream;
    this.#lot = lot;
    this.file = initialFile(lot);
  }

  override try(who: Actor, command: ProcedureCommand): Decision {
    this.catchUp();
    const before = this.events.length;
    const decision = super.try(who, command);
    for (const recorded of this.events.slice(before)) this.#stream.events.push(this.#stamped(recorded));
    return decision;
  }

  catchUp(): void {
    this.file = fold(this.file, this.#stream.events.slice(this.file.version), procedure.evolve);
  }

  #stamped(recorded: RecordedEvent): RecordedEvent {
    const lot = this.#lot === undefined ? undefined : lotOfEvent(this.file, recorded.event.type);
    return lot === undefined ? recorded : { ...recorded, lot };
  }
}

/** A procedure of its own for what is one lot elsewhere, of which the events have the numbers that they have there. */
export class SoloPlay extends Play {
  readonly #stream: Stream;

  constructor(stream: Stream) {
    super();
    this.#stream = stream;
  }

  /** To be called right before the same command is given in the stream. */
  count(): void {
    const { version, events } = this.#stream;
    if (version > 0) this.file = { ...this.file, version, lastAt: events.at(-1)?.at };
  }
}

export function guideOfLot(lot: string): Guide {
  return unwrap(guideForLot(twoLots(), lot));
}
