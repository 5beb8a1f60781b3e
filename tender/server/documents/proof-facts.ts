import type { Language } from '#platform/kernel/language.ts';
import { unwrap } from '#platform/kernel/result.ts';
import { say } from '#platform/kernel/words.ts';
import { toBase64 } from '#platform/record/base64.ts';
import { hashOfLeaf } from '#platform/record/envelope.ts';
import { openCheckpoint, readProof } from '#platform/record/proof.ts';
import type { Receipt } from '#platform/record/receipt.ts';
import { documentWords } from './words.ts';

export interface Fact {
  readonly label: string;
  readonly value: string;
}

/** What somebody needs to check a receipt from paper: the hash of the event, the head it stands under, the way between, the key. */
export function proofFacts({ leaf, proof, verifierKey }: Receipt, language: Language): readonly Fact[] {
  const { hashes, checkpoint } = unwrap(readProof(proof));
  const { origin, size, root } = unwrap(openCheckpoint(checkpoint, verifierKey));
  const fact = (word: keyof typeof documentWords, value: string): Fact => ({
    label: say(documentWords, word, language),
    value,
  });
  return [
    fact('event-hash', toBase64(hashOfLeaf(leaf))),
    ...(hashes.length === 0 ? [] : [fact('record-path', hashes.map(toBase64).join(' '))]),
    fact('record-of', origin),
    fact('record-size', `${size}`),
    fact('record-root', root),
    fact('record-signature', checkpoint.split('\n\n').at(-1)?.trim() ?? ''),
    fact('record-key', verifierKey),
    fact('record-check', say(documentWords, 'record-how', language)),
  ];
}
