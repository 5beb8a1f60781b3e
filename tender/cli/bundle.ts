import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openFileBlobs } from '#platform/blobs/blob-store.ts';
import { type Bundle, streamBundle } from '#tender/core/bundle/bundle.ts';
import { type BundleGround, type BundleWish, bundleOf } from '#tender/server/bundle.ts';
import { systemBundleOf } from '#tender/server/qualification/bundle.ts';
import type { ExitCode } from './command.ts';
import { notADataFolder, openDataFolder } from './data-folder.ts';
import type { Print } from './verify-options.ts';

const usage =
  'bundle <gegevensmap> <procedure | qualification/systeem> --out <bestand.zip> [--for <inschrijver>] [--documents] [--database <url>]';

/**
 * Writes the file of a procedure, or of a qualification system (`qualification/kabels`), into one archive. Whoever runs it can read the data folder anyway; who gets the archive is for him to
 * decide, and `--for` closes what that tenderer may not look into. Exit code 0 when it was written, 2 when not.
 */
export async function bundle(args: readonly string[], print: Print): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      for: { type: 'string' },
      documents: { type: 'boolean', default: false },
      database: { type: 'string' },
    },
  });
  const [folder, procedure] = positionals;
  if (folder === undefined || procedure === undefined || positionals.length > 2 || values.out === undefined) {
    print(`Gebruik: ${usage}\n`);
    return 2;
  }
  const opened = await openDataFolder(folder, values.database);
  if (!opened.ok) {
    print(notADataFolder(folder, opened.error.params?.['missing']));
    return 2;
  }
  const { store, signer } = opened.value;
  try {
    const blobs = await openFileBlobs(join(folder, 'files'));
    const wish = {
      procedure,
      documents: values.documents,
      ...(values.for === undefined ? {} : { operator: values.for }),
    };
    return await writeBundleFile({ store, blobs, verifierKey: signer.verifierKey }, wish, values.out, print);
  } finally {
    await store.close();
  }
}

/** How a qualification system is named beside procedures: as its stream. */
const systemPrefix = 'qualification/';

export async function writeBundleFile(
  ground: BundleGround,
  wish: BundleWish,
  out: string,
  print: Print,
): Promise<ExitCode> {
  const { procedure, ...rest } = wish;
  const system = procedure.startsWith(systemPrefix) ? procedure.slice(systemPrefix.length) : undefined;
  const made = await (system === undefined ? bundleOf(ground, wish) : systemBundleOf(ground, { system, ...rest }));
  if (!made.ok) {
    const what = system === undefined ? 'deze procedure' : 'dit kwalificatiesysteem';
    print(
      made.error.code === 'no-such-operator'
        ? `${wish.operator ?? ''} heeft aan ${what} niet deelgenomen.\n`
        : `Er is geen ${system === undefined ? `procedure ${procedure}` : `kwalificatiesysteem ${system}`}.\n`,
    );
    return 2;
  }
  const { entries, documents, sealed } = made.value;
  const size = await writeTo(out, made.value);
  const files = `${documents.length} documenten, ${sealed.length} verzegelde bestanden`;
  print(`${out}: ${entries.length} gebeurtenissen, ${files}, ${size} bytes.\n`);
  return 0;
}

/** In pieces, so that files of any size go through; how many bytes it became. */
async function writeTo(out: string, made: Bundle): Promise<number> {
  const handle = await open(out, 'w');
  try {
    let size = 0;
    for await (const bytes of streamBundle(made)) {
      await handle.writeFile(bytes);
      size += bytes.length;
    }
    return size;
  } finally {
    await handle.close();
  }
}
