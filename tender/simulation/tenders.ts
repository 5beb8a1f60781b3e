import { createHash } from 'node:crypto';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { SealedRef } from '#tender/core/procedure/basics.ts';
import type { ProcedureCommand } from '#tender/core/procedure/commands.ts';
import type { ProcedureFile } from '#tender/core/procedure/file.ts';
import { guideOf } from '#tender/core/procedure/planning/phases.ts';
import type { Actor } from '#tender/core/procedure/roles.ts';
import type { AttachedFile, TenderContent } from '#tender/core/procedure/submission/events.ts';
import { manifestText } from '#tender/core/procedure/submission/manifest.ts';
import { priceManifestText } from '#tender/core/procedure/submission/price-manifest.ts';
import { issuePriceSheet } from '#tender/documents/price-sheet/issue.ts';
import { inputCell } from '#tender/documents/specimen/fill-price-sheet.ts';
import { priceSheetSpec } from '../server/measuring.ts';
import { pdfType, xlsxType } from '../server/uploads.ts';
import type { Bringing } from './bringing.ts';
import type { Chance } from './chance.ts';
import { planItem, priceItem } from './names.ts';
import { operatorOf } from './people.ts';
import type { World } from './world.ts';

/** How somebody hands in what is no tender, on purpose or not. */
export const flaws = [
  'garbled',
  'cut-off',
  'of-another-firm',
  'of-another-procedure',
  'of-another-tender',
  'no-json',
  'document-not-placed',
  'for-another-key',
] as const;
export type Flaw = (typeof flaws)[number];
export type Envelope = 'tender' | 'prices';

/** Something that not everybody may know: a word that stands nowhere else, or a file. */
export interface Secret {
  readonly operator: string;
  readonly envelope: Envelope;
  readonly word?: string;
  /** Of a document before it was sealed. */
  readonly file?: string;
  /** Of ciphertext. */
  readonly sealed?: string;
}

/** What a tenderer has put into the vault, as he himself knows it. */
export interface MadeTender {
  /** Euros for an hour, in hundredths; absent when he left the price sheet out. */
  readonly rate?: number;
  /** Which envelopes cannot be opened. */
  readonly spoilt: ReadonlySet<Envelope>;
  readonly secrets: readonly Secret[];
  readonly command: Extract<ProcedureCommand, { type: 'place-tender' }>;
}

export interface TenderWish {
  readonly rate?: number;
  readonly flaw?: { readonly how: Flaw; readonly where: Envelope };
  readonly base: number;
  /** Bytes of the plan; none when it is left out. */
  readonly plan?: number;
  /** To whom something is sealed that the vault cannot open. */
  readonly stranger: string;
}

interface Document {
  readonly attached: AttachedFile;
  readonly sealed: SealedRef;
}

const issued = new Map<string, Promise<Uint8Array>>();

/** Prepares a tender as a browser does and brings its ciphertext; the command that places it is all that is left to be sent. */
export async function makeTender(
  { world, bringing, id }: Pick<Bench, 'world' | 'bringing' | 'id'>,
  who: Actor,
  wish: TenderWish,
  chance: Chance,
): Promise<MadeTender> {
  const file = await world.file(id);
  const { vault, prices } = file.opening;
  if (vault === undefined) throw new Error('there is no vault to seal for');
  return new Making({ world, bringing, id, who, wish, chance, file }).make(vault.recipient, prices.vault?.recipient);
}

interface Bench {
  readonly world: World;
  readonly bringing: Bringing;
  /** Of the file that is tendered in. */
  readonly id: string;
  readonly who: Actor;
  readonly wish: TenderWish;
  readonly chance: Chance;
  readonly file: ProcedureFile;
}

class Making {
  readonly #bench: Bench;
  readonly #secrets: Secret[] = [];
  readonly #spoilt = new Set<Envelope>();

  constructor(bench: Bench) {
    this.#bench = bench;
  }

  async make(vault: string, apart: string | undefined): Promise<MadeTender> {
    const { wish } = this.#bench;
    const sheet =
      wish.rate === undefined ? undefined : await this.#sheet(wish.rate, apart ?? vault, apart !== undefined);
    const plan = wish.plan === undefined ? undefined : await this.#plan(wish.plan, vault);
    const first = [plan, apart === undefined ? sheet : undefined].filter((one) => one !== undefined);
    const second = [sheet].filter((one) => one !== undefined);
    const manifest = await this.#manifest('tender', vault, this.#tenderText(first));
    const documents = this.#placed('tender', first);
    const base = {
      type: 'place-tender',
      base: wish.base,
      recipient: vault,
      manifest,
      documents,
      arrivals: [],
    } as const;
    const command = { ...base, documents, arrivals: [] };
    if (apart === undefined) return this.#made(command);
    const inside = await this.#manifest('prices', apart, this.#priceText(manifest.sha256, second));
    const prices = { recipient: apart, manifest: inside, documents: this.#placed('prices', second) };
    return this.#made({ ...command, prices });
  }

  #made(command: MadeTender['command']): MadeTender {
    const { rate } = this.#bench.wish;
    return { ...(rate === undefined ? {} : { rate }), spoilt: this.#spoilt, secrets: this.#secrets, command };
  }

  #flawIn(where: Envelope): Flaw | undefined {
    const { flaw } = this.#bench.wish;
    return flaw?.where === where ? flaw.how : undefined;
  }

  #word(what: string, envelope: Envelope): string {
    const word = `kanarie ${what} ${this.#bench.chance.hex(8)}`;
    this.#secrets.push({ operator: operatorOf(this.#bench.who), envelope, word });
    return word;
  }

  async #sheet(rate: number, recipient: string, apart: boolean): Promise<Document> {
    const bytes = await filledSheet(this.#bench.file, rate);
    const name = `${this.#word('prijzenblad', 'prices')}.xlsx`;
    return this.#document(
      { item: priceItem(guideOf(this.#bench.file)), name, mediaType: xlsxType },
      bytes,
      recipient,
      apart ? 'prices' : 'tender',
    );
  }

  async #plan(size: number, recipient: string): Promise<Document> {
    const { chance } = this.#bench;
    const words = new TextEncoder().encode(`%PDF-1.7 ${this.#word('plan', 'tender')} `);
    const bytes = new Uint8Array(Buffer.concat([words, chance.bytes(Math.max(0, size - words.length))]));
    const name = `${this.#word('bestand', 'tender')}.pdf`;
    return this.#document(
      { item: planItem(guideOf(this.#bench.file)), name, mediaType: pdfType },
      bytes,
      recipient,
      'tender',
    );
  }

  async #document(
    what: { readonly item: string; readonly name: string; readonly mediaType: string },
    bytes: Uint8Array,
    recipient: string,
    envelope: Envelope,
  ): Promise<Document> {
    const { world, bringing, who, chance, wish } = this.#bench;
    const { item, ...named } = what;
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const to = this.#flawIn(envelope) === 'for-another-key' ? wish.stranger : recipient;
    const sealed = await bringing.bring(who, world.seal(bytes, [to], chance));
    const operator = operatorOf(who);
    const secrecy = what.mediaType === xlsxType ? 'prices' : 'tender';
    this.#secrets.push(
      { operator, envelope: secrecy, file: sha256 },
      { operator, envelope: secrecy, sealed: sealed.sha256 },
    );
    return { attached: { item, file: { sha256, size: bytes.length, ...named }, findings: [] }, sealed };
  }

  /** What is left out of the list of what is placed cannot be opened with it. */
  #placed(envelope: Envelope, documents: readonly Document[]): SealedRef[] {
    if (this.#flawIn(envelope) !== 'document-not-placed') return documents.map(({ sealed }) => sealed);
    if (documents.length > 0) this.#spoilt.add(envelope);
    return [];
  }

  async #manifest(envelope: Envelope, recipient: string, text: string): Promise<SealedRef> {
    const { world, bringing, who, chance, wish } = this.#bench;
    const flaw = this.#flawIn(envelope);
    const bites = flaw !== undefined && flaw !== 'document-not-placed';
    if (bites && !(flaw === 'of-another-tender' && envelope === 'tender')) this.#spoilt.add(envelope);
    const plain = new TextEncoder().encode(flaw === 'no-json' ? text.slice(1) : text);
    const to = flaw === 'for-another-key' ? wish.stranger : recipient;
    const sealed = await bringing.bring(who, spoilt(world.seal(plain, [to], chance), flaw));
    this.#secrets.push({ operator: operatorOf(who), envelope, sealed: sealed.sha256 });
    return sealed;
  }

  #whose(envelope: Envelope): { readonly procedure: string; readonly tenderer: string } {
    const flaw = this.#flawIn(envelope);
    return {
      procedure: flaw === 'of-another-procedure' ? 'andere' : this.#bench.id,
      tenderer: flaw === 'of-another-firm' ? 'andere' : operatorOf(this.#bench.who),
    };
  }

  #tenderText(documents: readonly Document[]): string {
    const content: TenderContent = {
      files: documents.map(({ attached }) => attached),
      espd: {
        tenderer: guideOf(this.#bench.file).submission.espd.map(({ id, passes }) => ({
          statement: id,
          answer: passes === 'no' ? 'no' : 'yes',
        })),
      },
      signatories: [{ authority: 'sole', personal: { name: this.#word('naam', 'tender') } }],
      parties: [],
      registration: this.#word('inschrijving', 'tender'),
      group: this.#word('groep', 'tender'),
    };
    return manifestText({
      format: 'leidraad-tender-1',
      ...this.#whose('tender'),
      content,
      sealed: sealedIn(documents),
    });
  }

  #priceText(tender: string, documents: readonly Document[]): string {
    return priceManifestText({
      format: 'leidraad-prices-1',
      ...this.#whose('prices'),
      tender: this.#flawIn('prices') === 'of-another-tender' ? 'f'.repeat(64) : tender,
      files: documents.map(({ attached }) => attached),
      sealed: sealedIn(documents),
    });
  }
}

function sealedIn(documents: readonly Document[]): Readonly<Record<string, SealedRef>> {
  return Object.fromEntries(documents.map(({ attached, sealed }) => [attached.file.sha256, sealed]));
}

function spoilt(sealed: Uint8Array, flaw: Flaw | undefined): Uint8Array {
  if (flaw === 'cut-off') return sealed.slice(0, -20);
  if (flaw !== 'garbled') return sealed;
  const changed = Uint8Array.from(sealed);
  changed[changed.length - 30] = (changed.at(-30) ?? 0) ^ 1;
  return changed;
}

/** The same bytes for the same rate: a spreadsheet program would put the time of day into them. */
async function filledSheet(file: ProcedureFile, rate: number): Promise<Uint8Array> {
  const spec = priceSheetSpec(file);
  const key = JSON.stringify(spec);
  const blank = issued.get(key) ?? issuePriceSheet(spec);
  issued.set(key, blank);
  const entries = unzipSync(await blank);
  const place = 'xl/worksheets/sheet1.xml';
  const cents = String(rate).padStart(3, '0');
  const before = strFromU8(entries[place] ?? new Uint8Array());
  let sheet = before;
  for (const { id } of spec.items) {
    const empty = new RegExp(`<c r="${inputCell(spec, id)}"( s="\\d+")?/>`);
    sheet = sheet.replace(empty, (cell) => cell.replace('/>', `><v>${cents.slice(0, -2)}.${cents.slice(-2)}</v></c>`));
  }
  if (before === sheet) throw new Error('the price sheet has no cell for the rate');
  return zipSync({ ...entries, [place]: strToU8(sheet) }, { mtime: new Date(1980, 0, 1) });
}
