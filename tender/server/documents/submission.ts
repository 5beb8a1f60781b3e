import { formatBytes, formatInstantExact } from '#platform/kernel/format.ts';
import type { Language } from '#platform/kernel/language.ts';
import { fromIso } from '#platform/kernel/time.ts';
import { say } from '#platform/kernel/words.ts';
import type { ProcedureFile } from '#tender/core/procedure/file.ts';
import { operatorName } from '#tender/core/procedure/interest/follow.ts';
import type { Turn } from '#tender/core/procedure/negotiation/state.ts';
import { turnsOf } from '#tender/core/procedure/negotiation/turns.ts';
import { guideOf } from '#tender/core/procedure/planning/phases.ts';
import type { SealedEnvelope } from '#tender/core/procedure/submission/events.ts';
import type { PlacedTender } from '#tender/core/procedure/submission/state.ts';
import { letterHead } from './letterhead.ts';
import type { DocumentMaker } from './maker.ts';
import { proofFacts } from './proof-facts.ts';
import { documentWords } from './words.ts';

/** The receipt of a placed tender: which ciphertext lies in the vault since when, by hash. For its tenderer alone. */
export const submissionDocuments: DocumentMaker = {
  readable(file, viewer) {
    const operator = viewer.operator?.id;
    if (operator === undefined) return [];
    return turnsOf(file).flatMap(({ submission }) => {
      const placed = submission.workspaces[operator]?.placed;
      return placed === undefined ? [] : [`receipt-${operator}-${placed.revision}`];
    });
  },
  proves: (file, id) => placedAs(file, id)?.placed.seq,
  make(file, id, context) {
    const found = placedAs(file, id);
    if (found === undefined) throw new Error(`no receipt ${id}`);
    const { operator, placed, opening } = found;
    const { timeZone } = guideOf(file);
    const { language } = context;
    const priceVault = opening.prices.vault;
    return {
      template: 'receipt',
      data: {
        head: letterHead(file, context, placed.placedAt, operator),
        tenderer: operatorName(file, operator),
        receivedAt: formatInstantExact(fromIso(placed.placedAt), timeZone, language),
        files: [
          ...sealedFiles(placed, ['sealed-manifest', 'sealed-document'], language),
          ...(placed.prices === undefined
            ? []
            : sealedFiles(placed.prices, ['sealed-price-manifest', 'sealed-price-document'], language)),
        ],
        proof: [
          { label: say(documentWords, 'revision', language), value: `${placed.revision}` },
          { label: say(documentWords, 'event', language), value: `${placed.seq}` },
          { label: say(documentWords, 'vault-key', language), value: opening.vault?.recipient.slice(0, 40) ?? '' },
          ...(priceVault === undefined
            ? []
            : [{ label: say(documentWords, 'price-vault-key', language), value: priceVault.recipient.slice(0, 40) }]),
          ...placed.arrivals.map(({ upload, events, root }, index) => ({
            label: say(documentWords, 'upload-record', language, { number: index }),
            value: `${upload} · ${events} · ${root}`,
          })),
          ...(context.receipt === undefined ? [] : proofFacts(context.receipt, language)),
        ],
      },
    };
  },
};

type Sentence = keyof typeof documentWords;

/** The ciphertexts of one envelope, each with its hash: its manifest first. */
function sealedFiles(
  { manifest, documents }: SealedEnvelope,
  [first, others]: readonly [Sentence, Sentence],
  language: Language,
) {
  return [manifest, ...documents].map(({ size, sha256 }, index) => ({
    document: say(documentWords, index === 0 ? first : others, language, { number: index }),
    size: formatBytes(size, language),
    sha256,
  }));
}

interface Found {
  readonly operator: string;
  readonly placed: PlacedTender;
  /** Of the vault in which it lies. */
  readonly opening: Turn['opening'];
}

function placedAs(file: ProcedureFile, id: string): Found | undefined {
  const all = turnsOf(file).flatMap(({ submission, opening }) =>
    Object.entries(submission.workspaces).flatMap(([operator, { placed }]): readonly Found[] =>
      placed === undefined ? [] : [{ operator, placed, opening }],
    ),
  );
  return all.find(({ operator, placed }) => id === `receipt-${operator}-${placed.revision}`);
}
