import type { Language } from '#platform/kernel/language.ts';

const softHyphen = '\u00AD';

/**
 * A label for a narrow place, with soft hyphens where a long compound may be parted: at the joint of a Dutch compound, as in
 * `Gunnings-beslissing`. Browsers with a list of hyphenation find more places; without one a long word would be cut anywhere.
 */
export function breakable(label: string): string {
  return label.replaceAll(/\p{L}{13,}/gu, (word) =>
    word
      .replaceAll(/(raam|rechts|ings|heids|teits|schaps|tie)(?=\p{L}{4})/giu, `$1${softHyphen}`)
      .replaceAll(/(?<=\p{L}{6})(?=heid|techniek)/giu, softHyphen),
  );
}

const noBreakSpace = '\u00A0';

/** French sets a space before `:`, `;`, `!`, `?` and inside its quotation marks; no line ends there. Other languages stay as they are. */
export function spaced(sentence: string, language: Language): string {
  if (language !== 'fr') return sentence;
  return sentence.replaceAll(/ (?=[:;!?»])/g, noBreakSpace).replaceAll('« ', `«${noBreakSpace}`);
}
