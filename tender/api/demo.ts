import { z } from 'zod';

/** What a demonstration adds, below `/demo`. None of it exists in live operation. */

const sentence = z.object({ nl: z.string(), fr: z.string(), en: z.string() });

/** `GET /demo/people`: whom one can be with one press. */
export const demoPeopleSchema = z.object({
  people: z.array(
    z.object({
      user: z.string(),
      name: z.string(),
      function: z.string(),
      organisation: z.object({ id: z.string(), kind: z.enum(['authority', 'operator']), name: z.string() }),
      roles: z.array(z.string()),
    }),
  ),
});

/** `GET /demo/mails`, newest first. */
export const demoMailsSchema = z.object({
  mails: z.array(
    z.object({
      id: z.string(),
      to: z.object({ user: z.string().optional(), name: z.string(), organisation: z.string().optional() }),
      at: z.string(),
      subject: z.string(),
      text: z.string(),
      language: z.string(),
      procedure: z.string().optional(),
      /** The qualification system that it is about. */
      system: z.string().optional(),
      state: z.enum(['waiting', 'sent', 'shown', 'failed']),
    }),
  ),
});

/** `GET /demo/story`; `POST /demo/story/steps` with `{until: step or milestone}` answers with the same at once, and plays on. */
export const demoStorySchema = z.object({
  title: sentence,
  procedure: z.string(),
  now: z.string(),
  steps: z.array(
    z.object({
      id: z.string(),
      /** ISO instant. */
      at: z.string(),
      by: z.object({ user: z.string(), name: z.string(), organisation: z.string() }),
      title: sentence,
      /** Path of the page on which a person does it. */
      page: z.string(),
      /** `refused`: the platform would not do it; why stands in `refusal`. A step may be there to show a refusal and is then `done`. */
      state: z.enum(['done', 'refused', 'next', 'later']),
      refusal: z.object({ code: z.string(), sentence: z.string() }).optional(),
      milestone: z.object({ id: z.string(), title: sentence }).optional(),
    }),
  ),
  /** While steps are being played: up to where, and which was played last. */
  running: z.object({ until: z.string(), step: z.string() }).optional(),
});

/**
 * `GET /demo/keys`: the secret keys of whom one is now, so that a hand goes on where the story stopped and the story where the hand stopped.
 * A page of a demonstration works with these and makes no others: the work space of each procedure, and for somebody of an authority the
 * key with which he is a custodian. Outside of a demonstration no server has such keys.
 */
export const demoKeysSchema = z.object({
  /** `passphrase`: with which the story locks the identity that `GET …/custody/key` answers with. */
  custody: z.object({ identity: z.string(), passphrase: z.string() }).optional(),
  /** By procedure. */
  workspaces: z.record(z.string(), z.object({ identity: z.string() })),
  /** Values that the story has this person draw lots with. */
  drawValues: z.array(z.string()),
});

/**
 * `GET /demo/examples`: what can be demonstrated, each in a world of its own; `POST /demo/example` with `{procedure}` answers with the same
 * and has this browser look at another one, where nobody is signed in yet.
 */
export const demoExamplesSchema = z.object({
  chosen: z.string(),
  examples: z.array(z.object({ procedure: z.string(), title: sentence })),
});

export type DemoExamples = z.infer<typeof demoExamplesSchema>;
export type DemoKeys = z.infer<typeof demoKeysSchema>;
export type DemoPeople = z.infer<typeof demoPeopleSchema>;
export type DemoMails = z.infer<typeof demoMailsSchema>;
export type DemoStory = z.infer<typeof demoStorySchema>;
