import type { App } from './context.ts';

/** Throws, or does not end within `patience`, when the server cannot do its work. */
export type ReadinessCheck = () => Promise<unknown>;

const patience = 2000;

/** `/health/live`: the process answers. `/health/ready`: all it stands on works; 503 with the names of what does not. */
export function serveHealth(app: App, checks: Readonly<Record<string, ReadinessCheck>>): void {
  app.get('/health/live', (c) => c.json({ status: 'up' }));
  app.get('/health/ready', async (c) => {
    const entries = await Promise.all(
      Object.entries(checks).map(async ([name, check]) => [name, await works(check)] as const),
    );
    const down = entries.filter(([, up]) => !up).map(([name]) => name);
    const ready = down.length === 0 && !c.get('lifetime').aborted;
    return c.json({ status: ready ? 'up' : 'down', down }, ready ? 200 : 503);
  });
}

async function works(check: ReadinessCheck): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), patience);
  });
  try {
    return await Promise.race([check().then(() => true), late]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
