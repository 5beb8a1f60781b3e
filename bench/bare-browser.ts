import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { findBrowser } from '../setup/checks/browser.ts';

/**
 * A page in Chromium of which nobody listens to the network: a driver that does keeps a copy of every body that is sent in the memory of the
 * browser, and what is to be measured is the page.
 */
export interface BareBrowser {
  readonly pid: number;
  open(address: string): Promise<void>;
  /** The value of an expression in the page, which may be a promise. */
  evaluate(expression: string): Promise<unknown>;
  /** Until the expression is true; throws with the text of the page after a quarter of an hour. */
  until(expression: string): Promise<void>;
  choose(selector: string, file: string): Promise<void>;
  close(): Promise<void>;
}

const answerSchema = z.object({
  /** Absent in what the browser says of itself. */
  id: z.int().optional(),
  result: z
    .object({
      result: z.object({ value: z.unknown().optional() }).optional(),
      root: z.object({ nodeId: z.int() }).optional(),
      nodeId: z.int().optional(),
    })
    .optional(),
  error: z.object({ message: z.string() }).optional(),
});
type Answer = NonNullable<z.infer<typeof answerSchema>['result']>;

export async function openBareBrowser(profile: string): Promise<BareBrowser> {
  const program = findBrowser();
  if (program === undefined) throw new Error('there is no Chromium on PATH');
  const flags = ['--headless', '--no-sandbox', '--no-first-run', '--remote-debugging-port=0'];
  const child = spawn(program, [...flags, `--user-data-dir=${profile}`, 'about:blank'], { stdio: 'ignore' });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const ask = await connect(await pageAddress(profile));
  const evaluate = async (expression: string) =>
    (await ask('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true })).result?.value;
  const until = async (expression: string) => {
    const patience = performance.now() + 15 * 60_000;
    while ((await evaluate(expression)) !== true) {
      if (performance.now() > patience)
        throw new Error(
          `never true: ${expression}; the page says: ${String(await evaluate('document.body.innerText'))}`,
        );
      await pause();
    }
  };
  return {
    pid: child.pid ?? 0,
    evaluate,
    until,
    async open(address) {
      await ask('Page.navigate', { url: address });
      await until(`location.href === ${JSON.stringify(address)} && document.readyState === 'complete'`);
    },
    async choose(selector, file) {
      const { root } = await ask('DOM.getDocument', {});
      const { nodeId } = await ask('DOM.querySelector', { nodeId: root?.nodeId, selector });
      await ask('DOM.setFileInputFiles', { nodeId, files: [file] });
    },
    async close() {
      child.kill();
      await gone;
    },
  };
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 250));

/** Where the one page of a browser that has just been started listens. */
async function pageAddress(profile: string): Promise<string> {
  for (;;) {
    const written = await readFile(join(profile, 'DevToolsActivePort'), 'utf8').catch(() => '');
    const [port = ''] = written.split('\n');
    if (port !== '') {
      const targets = z
        .array(z.object({ type: z.string(), webSocketDebuggerUrl: z.string() }))
        .parse(await (await fetch(`http://127.0.0.1:${port}/json`)).json());
      const page = targets.find(({ type }) => type === 'page');
      if (page !== undefined) return page.webSocketDebuggerUrl;
    }
    await pause();
  }
}

async function connect(address: string): Promise<(method: string, params: object) => Promise<Answer>> {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true });
    socket.addEventListener('error', reject, { once: true });
  });
  const waiting = new Map<number, PromiseWithResolvers<Answer>>();
  socket.addEventListener('message', ({ data }) => {
    const { id, result = {}, error } = answerSchema.parse(JSON.parse(String(data)));
    if (id === undefined) return;
    if (error === undefined) waiting.get(id)?.resolve(result);
    else waiting.get(id)?.reject(new Error(error.message));
    waiting.delete(id);
  });
  let last = 0;
  return (method, params) => {
    last += 1;
    const answer = Promise.withResolvers<Answer>();
    waiting.set(last, answer);
    socket.send(JSON.stringify({ id: last, method, params }));
    return answer.promise;
  };
}
