import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Writing } from './interruptions.ts';

/**
 * A power cut without a plug: a file system of its own on a loop device is shut down without writing out its log, so that what was only in
 * memory is gone, as it is when the power fails. What the disk itself keeps in its cache is not lost: that is the limit of the method.
 */
export interface LoopDevice extends AsyncDisposable {
  /** Where the file system is mounted. */
  readonly folder: string;
  /**
   * Shuts down the file system, ends the writer, and mounts again what reached the device. Counts what was heard before it began: with the
   * power gone nobody hears more, but here the process runs on for a moment, and a flush that was waiting can be told a success that is none.
   */
  cut(writing: Writing): Promise<readonly string[]>;
}

const run = promisify(execFile);
const megabyte = 1024 * 1024;
const deviceBytes = 512 * megabyte;

/** Flags for a writer that never flushes. */
export const careless = ['--import', pathToFileURL(fileURLToPath(new URL('careless.ts', import.meta.url))).href];

/** EXT4_IOC_SHUTDOWN with EXT4_GOING_FLAGS_NOLOGFLUSH; Perl is there wherever Debian is. */
const shutDown = String.raw`
  my $how = pack('L', 2);
  open(my $folder, '<', $ARGV[0]) or die "$!\n";
  ioctl($folder, 0x8004587d, $how) or die "$!\n";
`;

/** What this machine lacks for it, or undefined. Found out by doing it once. */
export async function whyNoPowerCut(): Promise<string | undefined> {
  if (process.platform !== 'linux') return 'simulated power cuts need Linux';
  if (process.getuid?.() !== 0) return 'simulated power cuts need root, to mount a file system';
  try {
    await using device = await openLoopDevice();
    await device.cut({
      begun: Promise.resolve(),
      acknowledged: () => [],
      failure: () => undefined,
      kill: async () => undefined,
    });
    return undefined;
  } catch (error) {
    return `simulated power cuts need a loop device, mkfs.ext4, mount and perl: ${String(error)}`;
  }
}

export async function openLoopDevice(): Promise<LoopDevice> {
  const own = await mkdtemp(join(tmpdir(), 'power-cut-'));
  const [image, folder] = [join(own, 'disk'), join(own, 'mounted')];
  const mount = () => run('mount', ['-o', 'loop', image, folder]);
  try {
    await mkdir(folder);
    await using file = await open(image, 'w', 0o600);
    await file.truncate(deviceBytes);
    await run('mkfs.ext4', ['-q', '-F', image]);
    await mount();
  } catch (error) {
    await rm(own, { recursive: true, force: true });
    throw error;
  }
  return {
    folder,
    async cut(writing) {
      const heard = [...writing.acknowledged()];
      await run('perl', ['-e', shutDown, folder]);
      await writing.kill();
      await unmount(folder);
      await mount();
      return heard;
    },
    async [Symbol.asyncDispose]() {
      // Interrupted in the middle, a writer may still hold it: then the kernel lets go of it when that has ended.
      await unmount(folder).catch(() => run('umount', ['--lazy', folder]));
      await rm(own, { recursive: true, force: true });
    },
  };
}

/** The kernel lets go of files a moment after the process that held them has ended. */
async function unmount(folder: string): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      await run('umount', [folder]);
      return;
    } catch (error) {
      if (tries === 50) throw error;
      await delay(20);
    }
  }
}
