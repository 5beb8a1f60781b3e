import { z } from 'zod';
import { talkAnswerSchema } from '#callout/core/protocol/talk-frames.ts';
import { priorities } from '#callout/core/talk/floor.ts';

/**
 * What nodes say to each other on a line of their own: conversations, and that they are there. Sound goes in binary frames, as to a phone.
 * While they are updated, one after the other, a later version may say more: a field that is not known is passed over, and so is a frame.
 */

const v = z.literal(1);
const talker = z.string().max(300);
const channel = z.string().max(100);
const priority = z.union([z.literal(priorities.responder), z.literal(priorities.leader)]);

/** Who opens a line proves that he has the key of the database, and is shown the same. */
export const helloSchema = z.discriminatedUnion('type', [
  z.object({ v, type: z.literal('who'), asks: z.string().max(100) }),
  z.object({
    v,
    type: z.literal('node'),
    from: z.string().max(100),
    asks: z.string().max(100),
    proof: z.string().max(100),
  }),
  z.object({ v, type: z.literal('known'), proof: z.string().max(100) }),
]);
export type Hello = z.infer<typeof helloSchema>;

export const nodeFrameSchema = z.discriminatedUnion('type', [
  /** Every second; `database`: whether the one who says it has it. */
  z.object({ v, type: z.literal('beat'), database: z.boolean() }),
  /** From who has the line of a talker to who owns the channel. `number` stands for the channel in the header of sound on this line. */
  z.object({
    v,
    type: z.literal('join'),
    channel,
    number: z.int().min(0),
    talker,
    user: z.string().max(200),
    priority,
  }),
  z.object({ v, type: z.literal('leave'), channel, talker }),
  z.object({ v, type: z.literal('lose'), channel, talker }),
  z.object({ v, type: z.literal('ask'), channel, talker, priority, preempts: z.boolean() }),
  z.object({ v, type: z.literal('release'), channel, talker }),
  /** From the owner: for these talkers. */
  z.object({ v, type: z.literal('tell'), channel, to: z.array(talker), answer: talkAnswerSchema }),
  /** The channel is not, or no longer, that of the node that says so. */
  z.object({ v, type: z.literal('not-mine'), channel }),
]);
export type NodeFrame = z.infer<typeof nodeFrameSchema>;
