import { benchApi } from './api.bench.ts';
import { benchCallout } from './callout.bench.ts';
import { benchClosing } from './closing.bench.ts';
import { benchMail } from './mail.bench.ts';
import { benchRanking } from './ranking.bench.ts';
import { benchRecord } from './record.bench.ts';
import { benchRestart } from './restart.bench.ts';
import type { BenchRow } from './row.ts';
import { benchSealing } from './sealing.bench.ts';
import { benchStart } from './start.bench.ts';
import { benchStore } from './store.bench.ts';
import { benchStoreOnPostgres } from './store-postgres.bench.ts';
import { benchTalk } from './talk.bench.ts';
import { benchUploads } from './uploads.bench.ts';
import { benchUploadsInBrowser } from './uploads-browser.bench.ts';
import { benchVerify } from './verify.bench.ts';

/** Runs all measurements, or those whose names are given, and prints them as they come. */
const benches: Readonly<Record<string, () => Promise<readonly BenchRow[]>>> = {
  start: benchStart,
  api: benchApi,
  closing: benchClosing,
  ranking: benchRanking,
  store: benchStore,
  'store-postgres': benchStoreOnPostgres,
  record: benchRecord,
  verify: benchVerify,
  sealing: benchSealing,
  uploads: benchUploads,
  'uploads-browser': benchUploadsInBrowser,
  callout: benchCallout,
  restart: benchRestart,
  talk: benchTalk,
  mail: benchMail,
};

const wanted = process.argv.slice(2);
const names = wanted.length === 0 ? Object.keys(benches) : wanted;
for (const name of names) {
  const bench = benches[name];
  if (bench === undefined) throw new Error(`there is no ${name}; there are: ${Object.keys(benches).join(', ')}`);
  const rows = await bench();
  process.stdout.write(`${rows.map(line).join('\n')}\n\n`);
}

function line({ name, value, unit, ratio, beside: bare = 'the bare loop' }: BenchRow): string {
  const figure = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 }).format(value);
  const beside = ratio === undefined ? '' : `   ${ratio.toFixed(2)} of ${bare}`;
  return `${name.padEnd(58)}${figure.padStart(12)} ${unit.padEnd(11)}${beside}`.trimEnd();
}
