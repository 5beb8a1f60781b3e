import { fail, ok, type Result } from '#platform/kernel/result.ts';
import type { Problem } from '#tender/core/guide/problem.ts';
import type { Guide } from '#tender/core/guide/schema/guide.ts';

/** A guide that was read and checked in the browser, before anything is sent. */
export interface CheckedSource {
  readonly fileName: string;
  readonly source: string;
  /** Absent when the source cannot be read as a guide. */
  readonly guide?: Guide;
  readonly problems: readonly Problem[];
}

export async function checkSource(fileName: string, source: string): Promise<CheckedSource> {
  // Reading YAML is a large part of the program that most pages never need.
  const { checkGuide } = await import('#tender/core/procedure/preparation/guide-source.ts');
  return { fileName, source, ...checkGuide(source, fileName) };
}

/** Reads the text of a file; code `not-text` for anything but UTF-8. A mark of byte order at the start is left out. */
export async function readText(file: Blob): Promise<Result<string>> {
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer()));
  } catch {
    return fail({ code: 'not-text' });
  }
}

export const severities = ['error', 'warning', 'note'] as const;

export function countOf(problems: readonly Problem[], severity: Problem['severity']): number {
  return problems.filter((problem) => problem.severity === severity).length;
}

/** The lines of a source as an editor counts them. */
export function linesOf(source: string): readonly string[] {
  return source.replace(/\r?\n$/, '').split(/\r?\n/);
}
