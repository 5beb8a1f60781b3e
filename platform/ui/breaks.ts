const softHyphen = '\u00AD';

/**
 * A label for a narrow place, with soft hyphens where a long compound may be parted: after the joint of a Dutch compound, as in
 * `Gunnings-beslissing`. Browsers with a list of hyphenation find more places; without one a long word would be cut anywhere.
 */
export function breakable(label: string): string {
  return label.replaceAll(/\p{L}{13,}/gu, (word) =>
    word.replaceAll(/(rechts|ings|heids|teits|schaps|tie)(?=\p{L}{4})/giu, `$1${softHyphen}`),
  );
}
