import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ProcedureEvent, ProcedureFile, RecordedEvent } from '#tender/core/procedure/file.ts';
import { streamOf, toRecorded } from '../procedure-files.ts';
import { openReplay, type Replay } from '../story/replay.ts';
import { readStory, type Story } from '../story/story.ts';

/** A story that was played to its end on a real store with real files, and is still open. */
export interface PlayedStory {
  readonly story: Story;
  readonly stream: string;
  /** The folder of its store and files. */
  readonly data: string;
  readonly replay: Replay;
  /** Steps that did not go as the story says. */
  readonly astray: readonly string[];
  /** Codes of refusals, by step. */
  readonly refused: Readonly<Record<string, string>>;
  /** The file as it stands at the end. */
  file(): Promise<ProcedureFile>;
  events(): Promise<readonly RecordedEvent[]>;
  /** The file as it stood right after the nth event of a type, counted from 0. */
  after(type: ProcedureEvent['type'], nth?: number): Promise<ProcedureFile>;
  close(): Promise<void>;
}

export async function playedStory(folder: string): Promise<PlayedStory> {
  const told = await readStory(folder);
  const data = await mkdtemp(join(tmpdir(), 'story-'));
  const replay = await openReplay(told, data);
  const astray: string[] = [];
  const refused: Record<string, string> = {};
  await replay.player.play(told.story.steps, (step, { refusal }) => {
    if (refusal?.code !== step.expect) astray.push(`${step.id}: ${refusal?.code ?? 'not refused'}`);
    if (refusal !== undefined) refused[step.id] = refusal.code;
    return true;
  });
  const { files, parts } = replay.application;
  const id = told.story.procedure;
  const stream = streamOf(id);
  const events = async () => (await parts.store.read(stream)).map(toRecorded);
  return {
    story: told.story,
    stream,
    data,
    replay,
    astray,
    refused,
    events,
    async file() {
      const newest = await files.newest(id);
      if (newest === undefined) throw new Error('the story makes no procedure');
      return newest;
    },
    async after(type, nth = 0) {
      const found = (await events()).filter(({ event }) => event.type === type)[nth];
      const then = found === undefined ? undefined : await files.at(id, found.seq);
      if (then === undefined) throw new Error(`no ${type} happened`);
      return then;
    },
    async close() {
      await replay.close();
      await rm(data, { recursive: true });
    },
  };
}
