import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

export interface Simulation {
  stop(): void;
}

/** The phones of the demonstration, in a process of their own: what they do wrong harms no call. It ends when this one does. */
export function startSimulation(url: string, folder: string): Simulation {
  const program = join(import.meta.dirname, '../../simulation/main.ts');
  let stopped = false;
  let child: ChildProcess;
  const begin = () => {
    child = spawn(process.execPath, [program, '--url', url, '--folder', folder, '--attached'], {
      stdio: ['pipe', 'ignore', 'inherit'],
    });
    child.once('error', (error) => process.emitWarning(error));
    child.once('exit', (code) => {
      if (stopped) return;
      process.emitWarning(`the simulated phones ended with ${code}; they are started again`);
      setTimeout(() => {
        if (!stopped) begin();
      }, 5000).unref();
    });
  };
  begin();
  return {
    stop() {
      stopped = true;
      child.kill('SIGTERM');
    },
  };
}
