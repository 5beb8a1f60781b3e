import { unwrap } from '#platform/kernel/result.ts';
import { toBase64 } from '#platform/record/base64.ts';
import { readCheckpoint, type Signer } from '#platform/record/checkpoint.ts';
import { hashOfLeaf } from '#platform/record/envelope.ts';
import { treeOf } from '#platform/record/tree.ts';
import { verifyStream } from '#platform/record/verify.ts';
import type { EventStore } from '#platform/store/event-store.ts';
import type { ExitCode } from './command.ts';
import { notADataFolder, openDataFolder } from './data-folder.ts';
import { type Print, recordSentence, type VerifyOptions } from './verify-options.ts';

interface VerifiedStream {
  readonly stream: string;
  readonly ok: boolean;
  readonly size?: number;
  /** Base64 of the recomputed tree hash. */
  readonly root?: string;
  readonly code?: string;
  readonly sentence?: string;
}

/**
 * Recomputes the tree of every stream in a data folder and compares it with the signed head, and with every head that was signed before. The key is that of the folder unless another
 * one is given, such as one that was noted down earlier.
 */
export async function verifyDataFolder(folder: string, options: VerifyOptions, print: Print): Promise<ExitCode> {
  const { json, key, database } = options;
  const opened = await openDataFolder(folder, database);
  if (!opened.ok) {
    print(notADataFolder(folder, opened.error.params?.['missing']));
    return 2;
  }
  const streams = await verifyAll(opened.value, key);
  print(json ? `${JSON.stringify({ streams }, null, 2)}\n` : streams.map(inWords).join(''));
  return streams.every(({ ok }) => ok) ? 0 : 1;
}

export async function verifyFolder(folder: string): Promise<readonly VerifiedStream[]> {
  return verifyAll(unwrap(await openDataFolder(folder, undefined)), undefined);
}

async function verifyAll(
  { store, signer }: { readonly store: EventStore; readonly signer: Signer },
  key: string | undefined,
): Promise<readonly VerifiedStream[]> {
  try {
    const verified: VerifiedStream[] = [];
    for (const stream of await store.streams()) {
      const record = await store.record(stream);
      const result = verifyStream(record?.texts ?? [], record?.head.checkpoint ?? '', key ?? signer.verifierKey);
      const forked = result.ok ? keptOtherwise(record?.texts ?? [], await store.checkpoints(stream)) : undefined;
      if (forked !== undefined) {
        const error = { code: 'history-differs', params: { size: forked } };
        verified.push({ stream, ok: false, code: error.code, sentence: recordSentence(error, 'nl') });
        continue;
      }
      verified.push(
        result.ok
          ? { stream, ok: true, ...result.value }
          : { stream, ok: false, code: result.error.code, sentence: recordSentence(result.error, 'nl') },
      );
    }
    return verified;
  } finally {
    await store.close();
  }
}

/** The size of a head that went out once and is not that of the beginning of this log. */
function keptOtherwise(texts: readonly string[], notes: readonly string[]): number | undefined {
  const tree = treeOf(texts.map(hashOfLeaf));
  for (const note of notes) {
    const head = readCheckpoint(note.slice(0, note.indexOf('\n\n') + 1));
    if (!head.ok || head.value.size > tree.size || toBase64(tree.root(head.value.size)) !== head.value.root) {
      return head.ok ? head.value.size : 0;
    }
  }
  return undefined;
}

function inWords({ stream, ok, size, root, sentence }: VerifiedStream): string {
  return ok
    ? `in orde       ${stream}: ${size} gebeurtenissen, wortel ${root}\n`
    : `NIET in orde  ${stream}: ${sentence}\n`;
}
