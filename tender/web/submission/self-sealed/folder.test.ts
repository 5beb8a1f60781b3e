import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { makeSealingKey, type SealingKey } from '#platform/sealing/keys.ts';
import { sealBytes } from '#platform/sealing/seal.ts';
import { emptyContent } from '#tender/core/procedure/submission/content.ts';
import { manifestText } from '#tender/core/procedure/submission/manifest.ts';
import { type Placement, placementText } from '#tender/core/procedure/submission/placement-file.ts';
import type { OwnTender } from '#tender/core/procedure/submission/view.ts';
import { checkPlacedFile, lookInside } from '#tender/sealing/placed-file.ts';
import { ProblemError } from '../../data/problem.ts';
import { isSealedElsewhere } from '../tasks.ts';
import { SealedFolder } from './folder.ts';

const about = { procedure: 'schoonmaak', tenderer: 'glans' };
let vault: SealingKey;
let own: SealingKey;
let manifest: File;
let plan: File;
let placement: Placement;

async function digestOf(file: File): Promise<string> {
  return createHash('sha256')
    .update(new Uint8Array(await file.arrayBuffer()))
    .digest('hex');
}

async function named(file: File) {
  return { file: file.name, sha256: await digestOf(file), size: file.size };
}

async function sealed(name: string, text: string): Promise<File> {
  const bytes = await sealBytes(new TextEncoder().encode(text), [vault.recipient, own.recipient]);
  return new File([new Uint8Array(bytes)], name);
}

function placementFile(of: Placement): File {
  return new File([placementText(of)], 'placement.json');
}

/** A line that breaks so often before it holds. */
function folderOn(breaks = 0) {
  const sent: string[] = [];
  let left = breaks;
  const folder = new SealedFolder<File>({
    goal: { ...about, keys: { recipient: vault.recipient } },
    check: (one, file) => checkPlacedFile(one, file, () => digestOf(file)),
    look: (of, files) => lookInside(of, { ...about, priceItems: new Set() }, files, [own.identity]),
    async send({ file, size }, _bytes, onProgress) {
      onProgress({ sent: size, lost: false });
      if (file === 'plan.age' && left > 0) {
        left -= 1;
        throw new ProblemError({ code: 'connection-lost' });
      }
      sent.push(file);
    },
  });
  return { folder, sent };
}

beforeAll(async () => {
  [vault, own] = [await makeSealingKey(), await makeSealingKey()];
  plan = await sealed('plan.age', 'een plan');
  manifest = await sealed(
    'tender.age',
    manifestText({ format: 'leidraad-tender-1', ...about, content: emptyContent, sealed: {} }),
  );
  placement = {
    format: 'leidraad-placement-1',
    ...about,
    recipient: vault.recipient,
    manifest: await named(manifest),
    documents: [await named(plan)],
  };
});

describe('a folder that was sealed elsewhere', () => {
  test('may come in any order and in pieces; nothing is sent before all is there', async () => {
    const { folder, sent } = folderOn();
    expect(folder.snapshot().state).toBe('empty');
    await folder.add([plan, new File(['x'], 'notitie.age')]);
    expect(folder.snapshot().state).toBe('no-placement');
    await folder.add([placementFile(placement)]);
    expect(folder.snapshot()).toMatchObject({ state: 'absent', strangers: ['notitie.age'] });
    expect(sent).toEqual([]);
    await folder.add([manifest]);
    expect(folder.snapshot()).toMatchObject({ state: 'ready', inside: { kind: 'seen' } });
    expect(sent).toEqual(['tender.age', 'plan.age']);
  });

  test('goes on after the line was lost with what was not sent', async () => {
    const { folder, sent } = folderOn(1);
    await folder.add([manifest, plan, placementFile(placement)]);
    expect(folder.snapshot().state).toBe('failed');
    expect(folder.snapshot().rows.map(({ step }) => step)).toEqual(['there', 'failed']);
    await folder.retry();
    expect(folder.snapshot().state).toBe('ready');
    expect(sent).toEqual(['tender.age', 'plan.age']);
  });

  test('a file that is wrong is named, and the right one of the same name takes its place', async () => {
    const { folder, sent } = folderOn();
    await folder.add([manifest, new File(['%PDF-1.7'], 'plan.age'), placementFile(placement)]);
    expect(folder.snapshot()).toMatchObject({ state: 'wrong', rows: [{}, { problem: { code: 'sealed-malformed' } }] });
    expect(sent).toEqual([]);
    await folder.add([plan]);
    expect(folder.snapshot().state).toBe('ready');
  });

  test('of another tenderer, or no placement at all: said of the whole; another placement begins anew', async () => {
    const { folder } = folderOn();
    await folder.add([placementFile({ ...placement, tenderer: 'blink' }), manifest, plan]);
    expect(folder.snapshot()).toMatchObject({ state: 'wrong', problem: { code: 'placement-of-other-tenderer' } });
    await folder.add([new File(['{'], 'placement.json')]);
    expect(folder.snapshot()).toMatchObject({ state: 'wrong', problem: { code: 'placement-malformed' } });
    await folder.add([placementFile(placement)]);
    expect(folder.snapshot().state).toBe('ready');
    folder.clear();
    expect(folder.snapshot().state).toBe('empty');
  });
});

test('what lies in the vault is told from what was prepared on the pages', () => {
  const placed: OwnTender = { state: 'placed', lastRevision: 1, sealed: ['m', 'a', 'b'] };
  const draft = (...names: readonly string[]) => ({
    sealed: Object.fromEntries(names.map((sha256) => [`plain ${sha256}`, { sha256, size: 1 }])),
  });
  expect(isSealedElsewhere(placed, draft('a', 'b'))).toBe(false);
  expect(isSealedElsewhere(placed, draft())).toBe(true);
  expect(isSealedElsewhere(placed, draft('a', 'c'))).toBe(true);
  expect(isSealedElsewhere({ ...placed, state: 'draft' }, draft())).toBe(false);
  const apart = { ...placed, sealed: ['m', 'p', 'a'], prices: { manifest: { sha256: 'p', size: 1 }, opened: false } };
  expect(isSealedElsewhere(apart, draft('a'))).toBe(false);
});
