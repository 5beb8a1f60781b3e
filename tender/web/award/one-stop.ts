/** A sentence that ends with `B.V.` needs no full stop of its own. */
export function oneStop(sentence: string): string {
  return sentence.replaceAll('..', '.');
}
