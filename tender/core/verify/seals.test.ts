import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { makeSealingKey } from '#platform/sealing/keys.ts';
import { fileKeyOf, sealBytes } from '#platform/sealing/seal.ts';
import { combineShares } from '#platform/sealing/shares.ts';
import type { Bundle, OpenedSeal } from '../bundle/bundle.ts';
import { writeBundle } from '../bundle/bundle.ts';
import { writeZip } from '../bundle/zip.ts';
import type { RecordedEvent } from '../procedure/file.ts';
import type { OpenedTender } from '../procedure/opening/events.ts';
import type { OfferedShares } from './shares.ts';
import { membersIn } from './testing/archive.ts';
import { openingOf, type SealedStory, sealStory } from './testing/sealed.ts';
import { bundleOf, redacted, signedBundle, signer } from './testing/signed.ts';
import { change, codesOf, failing } from './testing/stories.ts';
import { verifyBundle } from './verify.ts';

let sealed: SealedStory;

beforeAll(async () => {
  sealed = await sealStory();
});

const files = (): Pick<Bundle, 'documents' | 'sealed' | 'opened'> => sealed;
const verify = (events = sealed.events, more: Partial<Bundle> = {}, offered?: OfferedShares) =>
  verifyBundle(signedBundle(events, { ...files(), ...more }), signer.verifierKey, offered);
const sealsOf = (report: ReturnType<typeof verify>) => report.checks.find(({ check }) => check === 'seals');
const counts = (codes: readonly string[]) =>
  Object.fromEntries(
    Map.groupBy(codes, (code) => code)
      .entries()
      .map(([code, all]) => [code, all.length]),
  );
const firstTender = (to: (tender: OpenedTender) => OpenedTender): readonly RecordedEvent[] =>
  change(sealed.events, 'VaultOpened', (event) => ({
    ...event,
    tenders: event.tenders.with(0, to(event.tenders[0]!)),
  }));
const lineOf = (at: number): OpenedSeal => sealed.opened[at]!;
const manifestLine = () => sealed.opened.findIndex(({ plain }) => plain === undefined);

describe('AnnexIV-b, AnnexIV-g: the bundle carries what was sealed and what came out of it', () => {
  test('every ciphertext is the one that was placed, and every document came out of one', () => {
    const report = verify();
    expect(failing(report)).toEqual([]);
    const codes = sealsOf(report)?.findings.map(({ code }) => code) ?? [];
    expect(counts(codes)).toEqual({
      'seal-as-placed': sealed.sealed.length,
      'document-from-seal': sealed.sealed.length - 3,
      'manifest-agrees': 3,
    });
  });

  test('to one tenderer it carries his own alone', () => {
    const own = redacted(bundleOf(sealed.events, files()), sealed.events, 'noorderwacht');
    const refs = sealed.events.flatMap(({ event }) =>
      event.type === 'TenderPlaced' && event.operator === 'noorderwacht' ? [event.manifest, ...event.documents] : [],
    );
    const his = new Set(refs.map((ref) => ref.sha256));
    const report = verifyBundle(
      writeBundle({
        ...own,
        documents: [],
        sealed: sealed.sealed.filter((file) => his.has(file.sha256)),
        opened: sealed.opened.filter((line) => his.has(line.sealed)),
      }),
    );
    expect(failing(report)).toEqual([]);
    expect(sealsOf(report)).toMatchObject({ outcome: 'holds' });
    // With those of the others it would say whose they are not.
    expect(codesOf(verifyBundle(writeBundle({ ...own, documents: [] })), 'seals')).toEqual(['seal-unknown']);
  });

  test('without the keys of the files it still says that sizes fit', () => {
    const report = verify(sealed.events, { opened: [] });
    expect(failing(report)).toEqual([]);
    expect(sealsOf(report)?.findings.filter(({ code }) => code === 'seals-fit')).toHaveLength(3);
  });
});

describe('threat: corrupt operator: a bundle in which the seals alone fail', () => {
  const cases: readonly (readonly [code: string, what: string, () => ReturnType<typeof verify>])[] = [
    [
      'seal-differs',
      'a ciphertext was exchanged for another',
      () =>
        verify(sealed.events, {
          opened: [],
          sealed: sealed.sealed.with(0, { ...sealed.sealed[0]!, bytes: sealed.sealed[1]!.bytes }),
        }),
    ],
    [
      'seal-missing',
      'a ciphertext was left out',
      () => verify(sealed.events, { opened: [], sealed: sealed.sealed.slice(1) }),
    ],
    [
      'seal-unknown',
      'a ciphertext was added that nobody placed',
      () => {
        const [{ bytes: known } = { bytes: new Uint8Array(901) }] = sealed.sealed;
        const bytes = known.with(900, 255 - (known[900] ?? 0));
        return verify(sealed.events, { sealed: [...sealed.sealed, { sha256: bytesToHex(sha256(bytes)), bytes }] });
      },
    ],
    [
      'seal-size-differs',
      'the log says another size',
      () =>
        verify(
          change(sealed.events, 'TenderPlaced', (event) => ({
            ...event,
            manifest: { ...event.manifest, size: event.manifest.size + 1 },
          })),
        ),
    ],
    [
      'seal-form-wrong',
      'a document was placed unsealed',
      () => {
        const bytes = utf8ToBytes('Dit is niet verzegeld.');
        const ref = { sha256: bytesToHex(sha256(bytes)), size: bytes.length };
        const events = change(sealed.events, 'TenderPlaced', (event) => ({
          ...event,
          documents: [...event.documents, ref],
        }));
        return verify(events, { sealed: [...sealed.sealed, { sha256: ref.sha256, bytes }] });
      },
    ],
    [
      'seal-not-opened',
      'the key of another file was given',
      () => verify(sealed.events, { opened: sealed.opened.with(0, { ...lineOf(0), key: lineOf(1).key }) }),
    ],
    [
      'seal-opens-otherwise',
      'another document is said to have come out',
      () => {
        const [one, other] = sealed.opened.filter(({ plain }) => plain !== undefined);
        const opened = sealed.opened.map((line) => (line === one ? { ...line, plain: other!.plain! } : line));
        return verify(sealed.events, { opened });
      },
    ],
    [
      'judged-not-sealed',
      'another document was judged than was sealed',
      () => {
        const swapped = { sha256: 'a'.repeat(64), size: 5 };
        const events = firstTender((tender) => ({
          ...tender,
          content: {
            ...tender.content!,
            files: tender.content!.files.map((attached) => ({ ...attached, file: { ...attached.file, ...swapped } })),
          },
        }));
        const bare = sealed.opened.filter((line) => line.plain !== undefined);
        return verify(
          change(events, 'VaultOpened', (event) => ({
            ...event,
            inspections: [...event.inspections, { sha256: swapped.sha256, pages: 3, findings: [] }],
          })),
          { documents: [], opened: [...bare, ...sealed.opened.filter((line) => line.plain === undefined)] },
        );
      },
    ],
    [
      'manifest-differs',
      'an answer to the ESPD was changed after the opening',
      () =>
        verify(
          firstTender((tender) => ({
            ...tender,
            content: { ...tender.content!, registration: '99999999' },
          })),
        ),
    ],
    [
      'seals-too-small',
      'a document is larger than anything that was sealed',
      () =>
        verify(
          firstTender((tender) => ({
            ...tender,
            content: {
              ...tender.content!,
              files: tender.content!.files.map((attached) => ({
                ...attached,
                file: { ...attached.file, size: 5_000_000 },
              })),
            },
          })),
          { opened: [] },
        ),
    ],
  ];

  test.each(cases)('%s: %s', (code, _, made) => {
    const report = made();
    expect(failing(report)).toEqual(['seals']);
    expect(codesOf(report, 'seals')).toContain(code);
  });

  test('a manifest of which the key was withheld is named, where others have theirs', () => {
    const report = verify(sealed.events, { opened: sealed.opened.toSpliced(manifestLine(), 1) });
    expect([failing(report), codesOf(report, 'seals')]).toEqual([['seals'], ['seal-not-opened']]);
  });
});

describe('shares of the vault key that custodians show to a judge', () => {
  const offering = async (shares: readonly string[], recipient = sealed.vault.recipient): Promise<OfferedShares> => {
    const combined = await combineShares(shares, recipient);
    const keys = new Map<string, Uint8Array>();
    for (const { sha256: name, bytes } of sealed.sealed) {
      const key = combined.ok ? await fileKeyOf(bytes, combined.value) : combined;
      if (key.ok) keys.set(name, key.value);
    }
    return { shares, combined: [{ recipient, count: shares.length, whole: combined }], keys };
  };

  test('match what was committed to, and give the published key', async () => {
    const report = verify(sealed.events, { opened: [] }, await offering(sealed.shares.slice(0, 2)));
    expect(failing(report)).toEqual([]);
    const said = report.checks.find(({ check }) => check === 'shares')?.findings.map(({ code }) => code);
    expect(said).toEqual(['share-as-committed', 'share-as-committed', 'shares-give-key']);
  });

  test('one share is too few, and one of another vault is named', async () => {
    const few = verify(sealed.events, {}, await offering(sealed.shares.slice(0, 1)));
    expect([failing(few), codesOf(few, 'shares')]).toEqual([['shares'], ['shares-give-no-key']]);
    const other = await sealStory();
    const strange = verify(sealed.events, {}, await offering([sealed.shares[0]!, other.shares[1]!]));
    expect(failing(strange)).toEqual(['shares']);
    expect(codesOf(strange, 'shares')).toEqual(['share-differs', 'shares-give-no-key']);
  });

  test('AnnexIV-g: a tender that was said not to open, and does, is found', async () => {
    const { operator } = openingOf(sealed.events).tenders[0]!;
    // A file that ends at the opening: whoever could not be opened is not ranked later.
    const until = sealed.events.findIndex(({ event }) => event.type === 'VaultOpened') + 1;
    const lied = firstTender((tender) => ({ ...tender, content: undefined, failure: 'sealed-for-others' })).slice(
      0,
      until,
    );
    const placed = sealed.events.flatMap(({ event }) =>
      event.type === 'TenderPlaced' && event.operator === operator ? [event.manifest, ...event.documents] : [],
    );
    const his = new Set(placed.map((ref) => ref.sha256));
    const opened = sealed.opened.filter((line) => !his.has(line.sealed));
    const gone = new Set(
      openingOf(lied)
        .tenders.flatMap(({ content }) => content?.files ?? [])
        .map(({ file }) => file.sha256),
    );
    const documents = sealed.documents.filter((file) => gone.has(file.sha256));
    const inspected = change(lied, 'VaultOpened', (event) => ({
      ...event,
      inspections: event.inspections.filter((one) => gone.has(one.sha256)),
    }));
    expect(failing(verify(inspected, { opened, documents }))).toEqual([]);
    const report = verify(inspected, { opened, documents }, await offering(sealed.shares));
    expect([failing(report), codesOf(report, 'shares')]).toEqual([['shares'], ['failure-untrue']]);
    // What was sealed for somebody else does not open with the shares either.
    const stranger = await makeSealingKey();
    const bytes = await sealBytes(utf8ToBytes('voor een ander'), [stranger.recipient]);
    const ref = { sha256: bytesToHex(sha256(bytes)), size: bytes.length };
    const honest = change(inspected, 'TenderPlaced', (event) =>
      event.operator === operator ? { ...event, manifest: ref, documents: [] } : event,
    );
    const kept = [...sealed.sealed.filter((file) => !his.has(file.sha256)), { sha256: ref.sha256, bytes }];
    const right = verify(honest, { opened, documents, sealed: kept }, await offering(sealed.shares));
    expect(failing(right)).toEqual([]);
    expect(right.checks.find(({ check }) => check === 'shares')?.findings.at(-1)).toMatchObject({
      code: 'failure-true',
    });
  });
});

test('AnnexIV-g: a byte changed in any file of the bundle, packed anew, is found and the file is named', {
  timeout: 60_000,
}, () => {
  const until = sealed.events.findIndex(({ event }) => event.type === 'VaultOpened') + 1;
  const members = membersIn(signedBundle(sealed.events.slice(0, until), files()));
  const named = members.filter(({ name }) => /^(documents|sealed)\//.test(name));
  expect(named.length).toBeGreaterThan(20);
  fc.assert(
    fc.property(fc.nat(named.length - 1), fc.nat(), fc.integer({ min: 1, max: 255 }), (which, a, bits) => {
      const { name, bytes } = named[which]!;
      const at = a % bytes.length;
      const changed = { name, bytes: bytes.with(at, (bytes[at] ?? 0) ^ bits) };
      const report = verifyBundle(writeZip(members.map((member) => (member.name === name ? changed : member))));
      expect(failing(report)).toEqual([name.startsWith('sealed/') ? 'seals' : 'documents']);
      const wrong = report.checks.flatMap(({ findings }) => findings).filter(({ right }) => !right);
      expect(wrong.map(({ params }) => params['sha256'])).toContain(name.split('/')[1]);
    }),
    { seed: 1, numRuns: 60 },
  );
});

test('AnnexIV-g: any character of the keys of the files is compared', () => {
  const members = membersIn(signedBundle(sealed.events, files()));
  const lines = members.find(({ name }) => name === 'opened.jsonl')!;
  fc.assert(
    fc.property(fc.nat(lines.bytes.length - 1), fc.integer({ min: 1, max: 127 }), (at, bits) => {
      const bytes = lines.bytes.with(at, (lines.bytes[at] ?? 0) ^ bits);
      const report = verifyBundle(writeZip(members.map((member) => (member === lines ? { ...lines, bytes } : member))));
      expect(['seals', 'archive']).toContain(failing(report)[0]);
    }),
    { seed: 1, numRuns: 12 },
  );
});
