import { setCookie } from 'hono/cookie';
import { z } from 'zod';
import type { App, RequestContext } from '#platform/http/context.ts';
import { ownProblem } from '#platform/http/problem.ts';
import type { SignedIn } from '#platform/identity/identity.ts';
import type { Language } from '#platform/kernel/language.ts';
import { fromIso, toIso } from '#platform/kernel/time.ts';
import { listMails } from '#platform/mail/outbox.ts';
import type { DemoExamples, DemoKeys, DemoMails, DemoPeople, DemoStory } from '#tender/api/demo.ts';
import { idsOf, procedureOf } from '../procedure-files.ts';
import { systemOf } from '../qualification/systems.ts';
import { answerRefusal } from '../refusals.ts';
import { storyPassphrase } from '../story/keys.ts';
import { anySentence } from '../words.ts';
import type { Demonstration } from './demo.ts';
import { exampleCookie, type OfferedExamples } from './examples.ts';
import type { ToldStep, ToldStory } from './told.ts';

export interface DemoSurroundings {
  readonly asks: (c: RequestContext) => Promise<SignedIn | undefined>;
  /** What else can be looked at; undefined when there is one example only. */
  readonly examples: OfferedExamples | undefined;
}

/** Sign-in with one press, clock, mailbox and story. */
export function serveDemo(app: App, demo: Demonstration, { asks, examples }: DemoSurroundings): void {
  const { application, identity } = demo;
  app.get('/demo/people', (c) => c.json(demoPeople(demo.story)));
  app.post('/demo/sign-in', async (c) => {
    const user = await input(c, z.object({ user: z.string().max(64) }));
    if (!user.success) return ownProblem(c, 'input-invalid', 400);
    const known = demo.story.people.some(({ id }) => id === user.data.user);
    return known ? identity.signInAs(user.data.user) : answerRefusal(c, { code: 'no-such-person' });
  });
  app.get('/demo/clock', (c) => c.json({ now: toIso(application.clock.now()) }));
  app.post('/demo/clock', async (c) => {
    const wanted = await input(c, z.object({ to: z.iso.datetime({ offset: true }) }));
    if (!wanted.success) return ownProblem(c, 'input-invalid', 400);
    const moved = await demo.moveClock(fromIso(wanted.data.to));
    return moved.ok ? c.json({ now: toIso(moved.value) }) : answerRefusal(c, moved.error, demo.story.timeZone);
  });
  app.get('/demo/mails', async (c) => c.json(await demoMails(demo)));
  app.get('/demo/keys', async (c) => {
    const signed = await asks(c);
    return signed === undefined ? answerRefusal(c, { code: 'not-signed-in' }) : c.json(await demoKeys(demo, signed));
  });
  serveExamples(app, demo.story, examples);
  app.get('/demo/story', async (c) => c.json(await demoStory(demo, c.get('language'))));
  app.post('/demo/story/steps', async (c) => {
    const wanted = await input(c, z.object({ until: z.string().max(64) }));
    if (!wanted.success) return ownProblem(c, 'input-invalid', 400);
    const started = demo.play(wanted.data.until);
    return started.ok ? c.json(await demoStory(demo, c.get('language')), 202) : answerRefusal(c, started.error);
  });
}

/** What can be looked at, and looking at another: a cookie of this browser, which every request goes by. */
function serveExamples(app: App, story: ToldStory, offered: OfferedExamples | undefined): void {
  app.get('/demo/examples', async (c) => c.json(await demoExamples(story, offered)));
  app.post('/demo/example', async (c) => {
    const wanted = await input(c, z.object({ procedure: z.string().max(64) }));
    if (!wanted.success) return ownProblem(c, 'input-invalid', 400);
    const { procedure } = wanted.data;
    const known = await demoExamples(story, offered);
    if (known.examples.every((one) => one.procedure !== procedure))
      return answerRefusal(c, { code: 'no-such-example' });
    setCookie(c, exampleCookie, procedure, { path: '/', httpOnly: true, sameSite: 'Lax' });
    return c.json({ ...known, chosen: procedure });
  });
}

async function input<T>(c: RequestContext, schema: z.ZodType<T>): Promise<z.ZodSafeParseResult<T>> {
  const body: unknown = await c.req.json().catch(() => undefined);
  return schema.safeParse(body);
}

async function demoExamples(story: ToldStory, offered: OfferedExamples | undefined): Promise<DemoExamples> {
  const all = (await offered?.all()) ?? [story];
  return { chosen: story.procedure, examples: all.map(({ procedure, title }) => ({ procedure, title })) };
}

function demoPeople(story: ToldStory): DemoPeople {
  const people = story.people.map(({ id, name, function: title, organisation, roles }) => {
    const known = story.organisations.find((candidate) => candidate.id === organisation);
    return {
      user: id,
      name: name ?? title,
      function: title,
      organisation: { ...(known ?? { id: organisation, kind: 'operator' as const, name: organisation }) },
      roles: [...roles],
    };
  });
  return { people };
}

/** The keys that this person would have in his browser. */
async function demoKeys(
  { keys, application, teller }: Demonstration,
  { userId, organisation }: SignedIn,
): Promise<DemoKeys> {
  if (organisation?.kind === 'authority') {
    const { identity } = await keys.custody(userId);
    return {
      custody: { identity, passphrase: storyPassphrase },
      workspaces: {},
      drawValues: [...teller.drawValues(userId)],
    };
  }
  const workspaces: Record<string, { identity: string }> = {};
  if (organisation?.kind === 'operator') {
    for (const stream of await application.parts.store.streams()) {
      const procedure = procedureOf(stream);
      const file = procedure === undefined ? undefined : await application.files.newest(procedure);
      if (procedure === undefined || file?.preparation.publishedAt === undefined) continue;
      for (const id of idsOf(procedure, file)) {
        const { identity } = await keys.workspace(id, organisation.id);
        workspaces[id] = { identity };
      }
    }
  }
  return { workspaces, drawValues: [...teller.drawValues(userId)] };
}

async function demoMails({ application, story }: Demonstration): Promise<DemoMails> {
  const people = new Map((await application.parts.directory.people()).map((person) => [person.user, person]));
  const mails = await listMails(application.parts.store.entries);
  return {
    mails: mails.map(({ id, to, postedAt, subject, text, language, about, delivery }) => {
      const person = 'user' in to ? people.get(to.user) : undefined;
      const organisation =
        person?.organisation?.name ?? story.organisations.find((known) => known.id === person?.organisation?.id)?.name;
      const procedure = about === undefined ? undefined : procedureOf(about.procedure);
      const system = about === undefined ? undefined : systemOf(about.procedure);
      return {
        id,
        to: {
          ...('user' in to ? { user: to.user } : {}),
          name: 'user' in to ? (person?.name ?? to.user) : (to.name ?? to.address),
          ...(organisation === undefined ? {} : { organisation }),
        },
        at: postedAt,
        subject,
        text,
        language,
        ...(procedure === undefined ? {} : { procedure }),
        ...(system === undefined ? {} : { system }),
        state: delivery.state,
      };
    }),
  };
}

async function demoStory(demo: Demonstration, language: Language): Promise<DemoStory> {
  const { story, application, running } = demo;
  const progress = await demo.teller.progress();
  return {
    title: story.title,
    procedure: story.procedure,
    now: toIso(application.clock.now()),
    steps: progress.map((known) => stepAnswer(story, known, language)),
    ...(running === undefined ? {} : { running: { ...running } }),
  };
}

function stepAnswer(story: ToldStory, step: ToldStep, language: Language): DemoStory['steps'][number] {
  const { state, refusal } = step;
  const person = story.people.find(({ id }) => id === step.by);
  const organisation = story.organisations.find(({ id }) => id === person?.organisation);
  return {
    id: step.id,
    at: toIso(step.at),
    by: { user: step.by, name: person?.name ?? person?.function ?? step.by, organisation: organisation?.name ?? '' },
    title: step.title,
    page: step.page,
    state,
    ...(refusal === undefined
      ? {}
      : {
          refusal: {
            code: refusal.code,
            sentence: anySentence(refusal.code, language, refusal.params, story.timeZone),
          },
        }),
    ...(step.milestone === undefined ? {} : { milestone: step.milestone }),
  };
}
