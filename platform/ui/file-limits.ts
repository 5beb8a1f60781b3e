/** What files a field takes. Types are the ends of names: `.pdf`. */
export interface FileLimits {
  readonly types: readonly string[];
  readonly maxBytes: number;
  readonly maxFiles: number;
}

export interface FileRefusal {
  readonly name: string;
  readonly bytes: number;
  readonly reason: 'wrong-type' | 'empty' | 'too-large' | 'too-many';
}

interface NamedFile {
  readonly name: string;
  readonly size: number;
}

/** Which of the chosen files may be added beside the `present` ones, and why the others may not: said at the choice, not at the end. */
export function checkFiles<F extends NamedFile>(
  chosen: readonly F[],
  present: number,
  limits: FileLimits,
): { readonly accepted: readonly F[]; readonly refused: readonly FileRefusal[] } {
  const accepted: F[] = [];
  const refused: FileRefusal[] = [];
  for (const file of chosen) {
    const reason = refusal(file, limits) ?? (present + accepted.length >= limits.maxFiles ? 'too-many' : undefined);
    if (reason === undefined) accepted.push(file);
    else refused.push({ name: file.name, bytes: file.size, reason });
  }
  return { accepted, refused };
}

function refusal(file: NamedFile, limits: FileLimits): FileRefusal['reason'] | undefined {
  const name = file.name.toLowerCase();
  if (!limits.types.some((type) => name.endsWith(type.toLowerCase()))) return 'wrong-type';
  if (file.size === 0) return 'empty';
  return file.size > limits.maxBytes ? 'too-large' : undefined;
}
