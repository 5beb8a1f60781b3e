/**
 * A ground as its reader knows it: article, case or practice, without the numbers of requirements and the documents of this program, of which
 * only who works on it has heard. Parts are divided by `; `. Undefined when nothing remains.
 */
export function knownGround(ground: string): string | undefined {
  const parts = ground.split('; ').flatMap((part) => {
    const said = part.split(', ').filter((each) => !isOurs(each));
    return said.length === 0 ? [] : [said.join(', ')];
  });
  return parts.length === 0 ? undefined : parts.join('; ');
}

function isOurs(text: string): boolean {
  return /^[A-Z]{3,4}-\d{2}\b/u.test(text) || text.startsWith('docs/');
}
