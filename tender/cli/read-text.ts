import { readFileSync } from 'node:fs';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';

/** Refuses `file-unreadable` and `file-not-text` (anything but UTF-8). */
export function readText(path: string): Result<string> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch {
    return refuse('file-unreadable', { path });
  }
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return refuse('file-not-text', { path });
  }
}
