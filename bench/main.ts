import { benchApi } from './api.bench.ts';
import { PeerMissing } from './call-out/peers.ts';
import { benchCallout } from './callout.bench.ts';
import { benchClosing } from './closing.bench.ts';
import { benchMail } from './mail.bench.ts';
import { benchRanking } from './ranking.bench.ts';
import { benchRecord } from './record.bench.ts';
import { lineOf, type Measured, underLoad, verdictOn } from './report.ts';
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

/** Runs all measurements, or those whose names are given, and prints them as they come. Fails when a limit that the product promises was missed. */
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
const unknown = names.find((name) => benches[name] === undefined);
if (unknown !== undefined) throw new Error(`there is no ${unknown}; there are: ${Object.keys(benches).join(', ')}`);
const all: Measured[] = [];
const without: string[] = [];
for (const [name, bench] of Object.entries(benches)) {
  if (!names.includes(name)) continue;
  try {
    const rows = await underLoad(bench);
    all.push(...rows);
    process.stdout.write(`${rows.map(lineOf).join('\n')}\n\n`);
  } catch (error) {
    // The others are measured all the same.
    if (!(error instanceof PeerMissing)) throw error;
    without.push(name);
    process.stdout.write(`${name} was not measured. ${error.message}\n\n`);
  }
}
const { text, met } = verdictOn(all, without);
process.stdout.write(text);
if (!met) process.exitCode = 1;
