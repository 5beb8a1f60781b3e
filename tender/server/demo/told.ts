import type { Language } from '#platform/kernel/language.ts';
import type { Result } from '#platform/kernel/result.ts';
import type { Organisation, Role } from '#tender/core/procedure/roles.ts';
import {
  exampleOf,
  isQualificationStory,
  type QualificationFolder,
  readQualificationStory,
  stepInstant,
} from '../qualification/story.ts';
import type { Played, StepState } from '../story/progress.ts';
import { beginOf, readStory, type StoryFolder } from '../story/story.ts';

/** The story of a demonstration: of one procedure, or of qualification systems. */
export type ToldFolder = StoryFolder | QualificationFolder;

/** What a demonstration needs to know of a story, of whichever kind. */
export interface ToldStory {
  /** Names the example: the procedure, or the folder of qualification systems. */
  readonly procedure: string;
  readonly title: Readonly<Record<Language, string>>;
  readonly timeZone: string;
  readonly organisations: readonly Organisation[];
  readonly people: readonly ToldPerson[];
  /** Step up to which, and with which, a new demonstration has been played already. */
  readonly begin?: string | undefined;
  /** The instant of the first step. */
  readonly beginsAt: Temporal.Instant;
}

export interface ToldPerson {
  readonly id: string;
  readonly name?: string | undefined;
  readonly function: string;
  readonly organisation: string;
  readonly language: Language;
  readonly roles: readonly Role[];
}

export interface ToldStep {
  readonly id: string;
  readonly at: Temporal.Instant;
  readonly by: string;
  readonly title: Readonly<Record<Language, string>>;
  /** Path of the page on which a person does it. */
  readonly page: string;
  readonly state: StepState;
  readonly refusal?: Played['refusal'];
  readonly milestone?: { readonly id: string; readonly title: Readonly<Record<Language, string>> } | undefined;
}

/** Tells a story: how far it is, and on from there. */
export interface Teller {
  readonly story: ToldStory;
  /** The instant of its own first step, whatever comes before. */
  readonly beginsAt: Temporal.Instant;
  progress(): Promise<readonly ToldStep[]>;
  /** Whether there is such a step or milestone. Code: `no-such-step`. */
  knows(until: string): Result<undefined>;
  /** Plays up to and with a step or milestone; `after` hears of each step and says whether to go on. */
  play(until: string, after: (step: PlayedToldStep, played: Played) => boolean): Promise<void>;
  /** Values that the story has somebody draw lots with. */
  drawValues(user: string): readonly string[];
}

export interface PlayedToldStep {
  readonly id: string;
  /** Code of the refusal that it shows. */
  readonly expect?: string | undefined;
  readonly last: boolean;
}

export async function readTold(folder: string): Promise<ToldFolder> {
  return isQualificationStory(folder)
    ? { folder, qualification: await readQualificationStory(folder) }
    : readStory(folder);
}

export function toldStory(told: ToldFolder): ToldStory {
  if ('story' in told) return { ...told.story, beginsAt: beginOf(told.story) };
  const { qualification } = told;
  const [first] = qualification.steps;
  if (first === undefined) throw new Error('a story has a first step');
  return { ...qualification, ...exampleOf(told), beginsAt: stepInstant(qualification, first) };
}
