import { ok, type Result } from '#platform/kernel/result.ts';
import type { Application } from '../application.ts';
import { QualificationPlayer } from '../qualification/player.ts';
import type { QualificationStep } from '../qualification/story.ts';
import { stepInstant } from '../qualification/story.ts';
import type { QualificationSystems } from '../qualification/systems.ts';
import type { GoTo } from '../story/go-to.ts';
import type { StoryKeys } from '../story/keys.ts';
import { StoryPlayer } from '../story/player.ts';
import { fileOf, firstOf, instantOf } from '../story/story.ts';
import { type Teller, type ToldFolder, type ToldStep, toldStory } from './told.ts';

interface TellerParts {
  readonly application: Application;
  readonly systems: QualificationSystems;
  readonly keys: StoryKeys;
  readonly goTo: GoTo;
}

export function tellerOf(told: ToldFolder, parts: TellerParts): Teller {
  if (!('story' in told)) return qualificationTeller(told, parts);
  const own = procedureTeller(told, parts);
  return told.before === undefined ? own : sequelTeller(qualificationTeller(told.before, parts), own);
}

/** A story that follows another: what lies before its first step is told first. */
function sequelTeller(before: Teller, own: Teller): Teller {
  const { beginsAt } = own;
  const isEarlier = ({ at }: ToldStep): boolean => Temporal.Instant.compare(at, beginsAt) < 0;
  const earlier = async (): Promise<readonly ToldStep[]> => (await before.progress()).filter(isEarlier);
  const names = ({ id, milestone }: ToldStep, until: string): boolean => id === until || milestone?.id === until;
  return {
    ...own,
    knows: (until) => {
      const known = own.knows(until);
      return known.ok ? known : before.knows(until);
    },
    async play(until, after) {
      const told = await earlier();
      const last = told.at(-1);
      const ends = told.find((step) => names(step, until));
      let goesOn = true;
      const heard: typeof after = (step, played) => {
        // Whether all is as told matters for what follows, up to the step that was asked for.
        goesOn = after({ ...step, last: step.id === ends?.id }, played);
        return goesOn;
      };
      if (last !== undefined) await before.play(ends?.id ?? last.id, heard);
      if (ends === undefined && goesOn) await own.play(until, after);
    },
    async progress() {
      const told = await earlier();
      const toldAll = told.every(({ state }) => state === 'done' || state === 'refused');
      const following = await own.progress();
      const waits = ({ state, ...step }: ToldStep): ToldStep => ({
        ...step,
        state: state === 'next' ? 'later' : state,
      });
      return [...told, ...(toldAll ? following : following.map(waits))];
    },
  };
}

function procedureTeller(
  told: Extract<ToldFolder, { story: unknown }>,
  { application, keys, goTo }: TellerParts,
): Teller {
  const player = new StoryPlayer(told, application, keys, goTo);
  const { story } = told;
  return {
    story: toldStory(told),
    beginsAt: firstOf(story),
    knows: (until) => found(player.upTo(until)),
    async play(until, after) {
      const steps = player.upTo(until);
      if (!steps.ok) return;
      const last = steps.value.at(-1);
      await player.play(steps.value, (step, played) => after({ ...step, last: step === last }, played));
    },
    progress: async () =>
      (await player.progress()).map(({ step, state, refusal }) => ({
        ...step,
        at: instantOf(story, step),
        page: `/procedures/${fileOf(story, step)}${step.page === '' ? '' : `/${step.page}`}`,
        state,
        refusal,
      })),
    drawValues: (user) =>
      story.steps.flatMap(({ by, command }) => {
        const { type, value } = command;
        const shows = type === 'reveal-draw' || type === 'conclude-draw';
        return by === user && shows && typeof value === 'string' ? [value] : [];
      }),
  };
}

function qualificationTeller(
  told: Extract<ToldFolder, { qualification: unknown }>,
  { application, systems, goTo }: TellerParts,
): Teller {
  const player = new QualificationPlayer(told, { systems, blobs: application.parts.blobs, goTo });
  const { qualification } = told;
  return {
    story: toldStory(told),
    beginsAt: toldStory(told).beginsAt,
    knows: (until) => found(player.upTo(until)),
    async play(until, after) {
      const steps = player.upTo(until);
      if (!steps.ok) return;
      const last = steps.value.at(-1);
      await player.play(steps.value, (step, played) => after({ ...step, last: step === last }, played));
    },
    progress: async () =>
      Promise.all(
        (await player.progress()).map(async ({ step, state, refusal }) => ({
          ...step,
          at: stepInstant(qualification, step),
          page: await pageOf(step, systems),
          state,
          refusal,
        })),
      ),
    drawValues: () => [],
  };
}

function found(steps: Result<unknown>): Result<undefined> {
  return steps.ok ? ok(undefined) : steps;
}

const pages: Readonly<Record<string, string>> = {
  'draft-system': '/preparation',
  'replace-qualification-guide': '/preparation',
  'grant-system-role': '/preparation',
  'revoke-system-role': '/preparation',
  'publish-system-notice': '/preparation',
  'end-system': '/preparation',
  'issue-periodic-notice': '/calls',
};

/** Where a person does a step: his own case, the case of the operator it is about, or the page of the whole. */
async function pageOf({ system, commands }: QualificationStep, systems: QualificationSystems): Promise<string> {
  const base = `/qualification-systems/${system}`;
  const [first] = commands;
  if (first === undefined) return base;
  const page = pages[first.type];
  if (page !== undefined) return `${base}${page}`;
  const named = first['case'];
  if (typeof named !== 'object' || named === null || !('caseOf' in named)) return `${base}/own`;
  const one = (await systems.newest(system))?.cases.findLast(({ operator }) => operator === named.caseOf);
  return one === undefined ? `${base}/cases` : `${base}/cases/${one.key}`;
}
