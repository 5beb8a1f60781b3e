import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createApp } from '#platform/http/app.ts';
import type { App } from '#platform/http/context.ts';
import type { SignedIn } from '#platform/identity/identity.ts';
import type { ProcedureFile } from '#tender/core/procedure/file.ts';
import type { Actor } from '#tender/core/procedure/roles.ts';
import { stageNames } from '#tender/core/procedure/stages.ts';
import { serveProcedures } from '../server/routes/procedures.ts';
import type { Chance } from './chance.ts';
import type { Participants } from './participants.ts';
import { operatorOf } from './people.ts';
import type { Secret } from './tenders.ts';
import { demand } from './violation.ts';

const invariant = 'nothing is readable before its time';

/**
 * Who may know what, from the rules as a lawyer tells them and not from the code that keeps them: nothing of a tender before the vault is open;
 * of a rival never; of prices in an envelope of their own nobody before it is open, then the leader who opened it alone until quality is
 * frozen; and evaluators no price before that.
 */
function mayKnow(all: Participants, file: ProcedureFile, who: Actor | undefined, secret: Secret): boolean {
  const own = who !== undefined && operatorOf(who) === secret.operator;
  if (secret.sealed !== undefined) return own;
  if (file.opening.opened === undefined || who === undefined) return false;
  if (own) return true;
  const granted = file.preparation.granted[who.user] ?? [];
  const staff = granted.some((role) => ['buyer', 'process-leader', 'auditor'].includes(role));
  if (secret.envelope === 'tender') return staff || granted.includes('evaluator') || all.cast.evaluators.includes(who);
  if (!staff || all.guide.envelope === undefined) return staff;
  const { opened } = file.opening.prices;
  return opened !== undefined && (file.evaluation.frozenAt !== undefined || opened.by.includes(who.user));
}

/** Everybody tries every page and every file, all the time. */
export class Secrecy {
  readonly #all: Participants;
  #app: { readonly of: unknown; readonly app: App } | undefined;
  #seenOnDisk = false;

  constructor(all: Participants) {
    this.#all = all;
  }

  /** A page as somebody sees it. */
  check(file: ProcedureFile, who: Actor | undefined, seen: string, where = 'his pages'): void {
    const found = this.#all.secrets.find(
      (secret) => secret.word !== undefined && seen.includes(secret.word) && !mayKnow(this.#all, file, who, secret),
    );
    demand(found === undefined, invariant, () => `${name(who)} reads ${found?.word ?? ''} in ${where}`);
    const { marker } = this.#all.guide;
    const shown = marker !== undefined && seen.includes(marker) && !this.#mayReadDocuments(file, who);
    demand(!shown, 'only who is invited sees the documents', () => `${name(who)} reads them in ${where}`);
  }

  /** Of an award phase: those who were invited, and those who have a task in it. */
  #mayReadDocuments(file: ProcedureFile, who: Actor | undefined): boolean {
    if (who === undefined) return false;
    const operator = operatorOf(who);
    if (operator !== '') return this.#all.isInvited(operator);
    return (file.preparation.granted[who.user] ?? []).length > 0;
  }

  /** Over HTTP, as anybody with a browser and more patience than is good for him. */
  async ask(file: ProcedureFile, viewers: readonly (Actor | undefined)[], chance: Chance): Promise<void> {
    if (file.version === 0) return;
    for (const who of viewers) {
      for (const path of this.#pages(file, chance)) {
        const seen = await this.#get(who, path);
        if (seen.status === 200) this.check(file, who, seen.body, path);
      }
      const wanted = this.#all.secrets.filter(({ word }) => word === undefined);
      for (const secret of chance.shuffled(wanted).slice(0, 12)) await this.#askFor(file, who, secret);
    }
  }

  async #askFor(file: ProcedureFile, who: Actor | undefined, secret: Secret): Promise<void> {
    const { file: document, sealed } = secret;
    const path = document === undefined ? `/sealed/${sealed ?? ''}` : `/files/${document}`;
    const { status } = await this.#get(who, path);
    // Two may have handed in the very same bytes: whoever may have one has both.
    const same = this.#all.secrets.filter((one) => one.file === document && one.sealed === sealed);
    const may = same.some((one) => mayKnow(this.#all, file, who, one));
    demand(status !== 200 || may, invariant, () => `${name(who)} gets ${path} of ${secret.operator}`);
    demand(status < 500, 'nothing throws', () => `${name(who)} asked for ${path}: ${status}`);
  }

  #pages(file: ProcedureFile, chance: Chance): readonly string[] {
    const stages = ['', ...stageNames.map((stage) => `/${stage}`)];
    const past = `?at=${chance.between(1, Math.max(1, file.version))}`;
    const beside = [
      '/people',
      '/log',
      '/record',
      '/custody/key',
      '/tender/draft',
      '/documents',
      '/calendar.ics',
      '/outage/facts',
    ];
    const documents = ['opening-record', 'report-84', ...this.#operators().map((operator) => `receipt-${operator}-1`)];
    const made = documents.map((id) => `/documents/${id}.json`);
    return [
      ...stages,
      ...chance
        .shuffled(stages)
        .slice(0, 4)
        .map((stage) => `${stage}${past}`),
      ...beside,
      ...made,
    ];
  }

  #operators(): readonly string[] {
    return this.#all.cast.tenderers.map((who) => operatorOf(who));
  }

  async #get(who: Actor | undefined, path: string): Promise<{ readonly status: number; readonly body: string }> {
    const headers = who === undefined ? {} : { 'x-visitor': who.user };
    const answer = await this.#server().request(`/v1/procedures/${this.#all.id}${path}`, { headers });
    const body = answer.headers.get('content-type')?.includes('octet-stream') === true ? '' : await answer.text();
    demand(answer.status < 500, 'nothing throws', () => `${name(who)} asked for ${path}: ${answer.status} ${body}`);
    return { status: answer.status, body };
  }

  /** The product's own routes over the installation as it is now; only who asks is said by a header instead of a session. */
  #server(): App {
    const { world } = this.#all;
    const { application } = world;
    if (this.#app?.of === application) return this.#app.app;
    const { app, api } = createApp({
      description: { title: 'Leidraad', version: '1.0.0', contact: { name: '', url: '', email: '' } },
      limits: { address: endless, session: endless },
      log: () => undefined,
    });
    const signedIn = (user: string | undefined): SignedIn | undefined => {
      const who = this.#all.cast.everybody.find((one) => one.user === user);
      const visitor = who && world.visitor(who);
      if (visitor === undefined) return undefined;
      const { organisation } = visitor;
      return {
        userId: visitor.user,
        name: visitor.user,
        email: `${visitor.user}@leidraad.example`,
        title: '',
        language: 'nl',
        administrator: false,
        secondFactorMissing: false,
        ...(organisation === undefined ? {} : { organisation }),
      };
    };
    const whoAsks = (c: { readonly req: { header: (field: string) => string | undefined } }) =>
      Promise.resolve(signedIn(c.req.header('x-visitor')));
    const firstRun = () => Promise.resolve(false);
    serveProcedures({ app, api, application, mode: 'live', whoAsks, firstRun, proofs: application.proofs });
    this.#app = { of: application, app };
    return app;
  }

  /** Not a word stands in any file of the installation before its vault is open; afterwards it does, so that looking means something. */
  async disk(file: ProcedureFile): Promise<void> {
    const { opened, prices } = file.opening;
    const shut = (secret: Secret) =>
      opened === undefined ||
      (secret.envelope === 'prices' && this.#all.guide.envelope !== undefined && prices.opened === undefined);
    const words = this.#all.secrets.filter(({ word }) => word !== undefined);
    const hidden = words.filter((secret) => shut(secret));
    if (hidden.length === 0 && this.#seenOnDisk) return;
    const { storeFolder, filesFolder } = this.#all.world;
    const bytes = await allBytes([storeFolder, filesFolder]);
    const found = hidden.find(({ word = '' }) => bytes.includes(word));
    demand(found === undefined, invariant, () => `${found?.word ?? ''} stands on the disk`);
    if (opened === undefined || hidden.length > 0) return;
    const some = opened.tenders.some(({ failure }) => failure === undefined);
    const seen = words.some(({ word = '' }) => bytes.includes(word));
    demand(!some || seen, 'what was placed is opened', () => 'no word of it is on the disk');
    this.#seenOnDisk = true;
  }
}

const endless = { burst: 1e9, perSecond: 1e9 };

function name(who: Actor | undefined): string {
  return who?.user ?? 'the public';
}

async function allBytes(folders: readonly string[]): Promise<Buffer> {
  const parts: Buffer[] = [];
  for (const folder of folders) {
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      if (entry.isFile()) parts.push(await readFile(join(entry.parentPath, entry.name)));
    }
  }
  return Buffer.concat(parts);
}
