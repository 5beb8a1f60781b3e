import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A file system of its own, small enough to be filled in a moment. */
export interface SmallDisk extends AsyncDisposable {
  readonly folder: string;
  grow(megabytes: number): Promise<void>;
}

/** Undefined where none can be mounted: that needs Linux and root. Everybody may write to it. */
export async function mountSmallDisk(megabytes: number): Promise<SmallDisk | undefined> {
  const own = await mkdtemp(join(tmpdir(), 'small-disk-'));
  try {
    await run('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=1777`, 'tmpfs', own]);
  } catch {
    await rm(own, { recursive: true });
    return undefined;
  }
  return {
    folder: own,
    grow: async (larger) => void (await run('mount', ['-o', `remount,size=${larger}m`, own])),
    async [Symbol.asyncDispose]() {
      await run('umount', ['--lazy', own]);
      await rm(own, { recursive: true });
    },
  };
}
