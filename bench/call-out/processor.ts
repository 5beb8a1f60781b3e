import { readFile } from 'node:fs/promises';

/** Milliseconds that a process has had the processor so far, all its threads together (proc(5), in hundredths of a second). Only on Linux. */
export async function processorTime(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'latin1').catch(() => '');
  // Counted from behind the name of the program, which may hold anything.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}
