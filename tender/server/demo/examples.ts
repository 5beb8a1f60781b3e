import { parse } from 'hono/utils/cookie';
import type { App } from '#platform/http/context.ts';
import { readTold, type ToldFolder, type ToldStory, toldStory } from './told.ts';

/** Which example a browser looks at; without it, the first. Read before anybody is known. */
export const exampleCookie = 'example';

/** What else a demonstration offers: folders of examples, each with its story. */
export class OfferedExamples {
  readonly #first: ToldStory;
  readonly #folders: readonly string[];
  #others: Promise<readonly OtherExample[]> | undefined;

  constructor(first: ToldStory, folders: readonly string[]) {
    this.#first = first;
    this.#folders = folders;
  }

  /** Reading a story takes a while: only when somebody asks. */
  others(): Promise<readonly OtherExample[]> {
    this.#others ??= Promise.all(
      this.#folders.map(async (folder) => {
        const told = await readTold(folder);
        return { told, story: toldStory(told) };
      }),
    );
    return this.#others;
  }

  /** All that can be chosen, the first first. */
  async all(): Promise<readonly ToldStory[]> {
    return [this.#first, ...(await this.others()).map(({ story }) => story)];
  }
}

export interface OtherExample {
  readonly told: ToldFolder;
  readonly story: ToldStory;
}

/** A world of its own: log, files, people and clock. */
export interface World {
  readonly app: App;
  readonly close: () => Promise<void>;
}

/**
 * Gives each request to the world that its browser looks at. Another world than the first is opened when it is first asked for; what the
 * cookie says comes from outside, and whatever is no example of ours is the first.
 */
export class Worlds {
  readonly #first: App;
  readonly #examples: OfferedExamples;
  readonly #open: (example: OtherExample) => Promise<World>;
  readonly #opened = new Map<string, Promise<World>>();

  constructor(first: App, examples: OfferedExamples, open: (example: OtherExample) => Promise<World>) {
    this.#first = first;
    this.#examples = examples;
    this.#open = open;
  }

  readonly fetch = async (request: Request, env: Parameters<App['fetch']>[1]): Promise<Response> =>
    (await this.#appFor(request)).fetch(request, env);

  /** Ends every world but the first. */
  async close(): Promise<void> {
    for (const world of this.#opened.values()) await world.then(({ close }) => close()).catch(() => undefined);
  }

  async #appFor(request: Request): Promise<App> {
    const wanted = parse(request.headers.get('cookie') ?? '', exampleCookie)[exampleCookie];
    if (wanted === undefined) return this.#first;
    const example = (await this.#examples.others()).find(({ story }) => story.procedure === wanted);
    if (example === undefined) return this.#first;
    const opening = this.#opened.get(wanted) ?? this.#open(example);
    this.#opened.set(wanted, opening);
    return (await opening).app;
  }
}
