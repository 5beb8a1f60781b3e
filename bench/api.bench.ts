import { type BenchRow, percentile } from './row.ts';
import { startProcess, withFolder } from './server-process.ts';

const warmUps = 20;
const samples = 200;
const place = '/v1/procedures/almelo-beveiliging';

type Call = (index: number) => Promise<Response>;

/** Half of the answers, and all but one in twenty, of the ten calls that people make most; one after the other, over the loopback only. */
export async function benchApi(): Promise<readonly BenchRow[]> {
  return withFolder(async (folder) => {
    const server = await startProcess(folder);
    try {
      const rows: BenchRow[] = [];
      for (const [name, call] of await calls(server.url)) rows.push(...(await measure(name, call)));
      return rows;
    } finally {
      await server.stop();
    }
  });
}

async function measure(name: string, call: Call): Promise<BenchRow[]> {
  const times: number[] = [];
  for (let index = 0; index < warmUps + samples; index += 1) {
    const started = performance.now();
    const response = await call(index);
    await response.arrayBuffer();
    if (!response.ok) throw new Error(`${name} answers ${response.status}`);
    if (index >= warmUps) times.push(performance.now() - started);
  }
  return [0.5, 0.95].map((share) => ({
    name: `${name}, p${share * 100}`,
    value: Math.round(percentile(times, share) * 100) / 100,
    unit: 'ms',
  }));
}

async function calls(url: string): Promise<readonly (readonly [string, Call])[]> {
  const people = await fetch(`${url}/demo/people`);
  const { people: all } = (await people.json()) as {
    people: { user: string; organisation: { kind: string }; roles: string[] }[];
  };
  const operator = await signIn(url, all.find(({ organisation }) => organisation.kind === 'operator')?.user ?? '');
  const buyer = await signIn(url, all.find(({ roles }) => roles.includes('buyer'))?.user ?? '');
  const get =
    (path: string, cookie: string): Call =>
    () =>
      fetch(`${url}${path}`, { headers: { cookie } });
  const file = new Uint8Array(100_000);
  return [
    ['GET me', get('/v1/me', operator)],
    ['GET list of notices', get('/v1/procedures?search=beveiliging', '')],
    ['GET frame', get(place, operator)],
    ['GET notice (preparation)', get(`${place}/preparation`, '')],
    ['GET questions', get(`${place}/questions`, operator)],
    ['GET work space (submission)', get(`${place}/submission`, operator)],
    ['GET vault (opening)', get(`${place}/opening`, buyer)],
    ['GET people', get(`${place}/people`, buyer)],
    ['POST file of 100 kB', (index) => upload(url, operator, file, index)],
    ['PUT parties (a durable command)', (index) => nameParties(url, operator, index)],
  ];
}

async function signIn(url: string, user: string): Promise<string> {
  const body = JSON.stringify({ user });
  const answer = await fetch(`${url}/demo/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  if (!answer.ok) throw new Error(`${user} cannot sign in: ${answer.status}`);
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0] ?? '')
    .join('; ');
}

/** Each file is another one, so that none is stored already. */
function upload(url: string, cookie: string, bytes: Uint8Array<ArrayBuffer>, index: number): Promise<Response> {
  new DataView(bytes.buffer).setUint32(0, index);
  return fetch(`${url}/v1/files?name=meting.pdf`, { method: 'POST', headers: { cookie }, body: bytes });
}

function nameParties(url: string, cookie: string, index: number): Promise<Response> {
  const body = JSON.stringify({ parties: [], group: `Groep ${index}` });
  return fetch(`${url}${place}/tender/parties`, {
    method: 'PUT',
    headers: { cookie, 'content-type': 'application/json' },
    body,
  });
}
