import { createHash } from 'node:crypto';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { ProcedureCommand } from '#tender/core/procedure/commands.ts';
import type { ProcedureFile } from '#tender/core/procedure/file.ts';
import type { Actor } from '#tender/core/procedure/roles.ts';
import type { TenderContent } from '#tender/core/procedure/submission/events.ts';
import { manifestText } from '#tender/core/procedure/submission/manifest.ts';
import { issuePriceSheet } from '#tender/documents/price-sheet/issue.ts';
import { inputCell } from '#tender/documents/specimen/fill-price-sheet.ts';
import { priceSheetSpec } from '../server/measuring.ts';
import { xlsxType } from '../server/uploads.ts';
import type { Chance } from './chance.ts';
import { operatorOf, procedureId } from './people.ts';
import type { World } from './world.ts';

/** How somebody hands in what is no tender, on purpose or not. */
export const flaws = [
  'garbled',
  'cut-off',
  'of-another-firm',
  'of-another-procedure',
  'no-json',
  'document-not-placed',
  'for-another-key',
] as const;
export type Flaw = (typeof flaws)[number];

/** What a tenderer has put into the vault, as he himself knows it. */
export interface MadeTender {
  /** Euros for an hour, in hundredths; absent when he left the price sheet out. */
  readonly rate?: number;
  readonly flaw?: Flaw;
  /** Words that stand nowhere but in this tender. */
  readonly canaries: readonly string[];
  readonly command: Extract<ProcedureCommand, { type: 'place-tender' }>;
}

export interface TenderWish {
  readonly rate?: number;
  readonly flaw?: Flaw;
  readonly base: number;
  /** To whom something is sealed that the vault cannot open. */
  readonly stranger: string;
}

const issued = new Map<string, Promise<Uint8Array>>();

/** Prepares a tender as a browser does and brings its ciphertext; the command that places it is all that is left to be sent. */
export async function makeTender(world: World, who: Actor, wish: TenderWish, chance: Chance): Promise<MadeTender> {
  const file = await world.file();
  const vault = file.opening.vault?.recipient;
  if (vault === undefined) throw new Error('there is no vault to seal for');
  const { flaw, rate } = wish;
  const { seal } = world;
  const recipient = flaw === 'for-another-key' ? wish.stranger : vault;
  const canaries = ['naam', 'inschrijving', 'groep', 'bestand'].map((what) => `kanarie ${what} ${chance.hex(8)}`);
  const [name = '', registration = '', group = '', fileName = ''] = canaries;
  const sheet = rate === undefined ? undefined : await filledSheet(file, rate);
  const sealed = sheet && (await world.bringSealed(who, seal(sheet, [recipient], chance)));
  const sha256 = sheet && createHash('sha256').update(sheet).digest('hex');
  const files =
    sheet === undefined || sha256 === undefined
      ? []
      : [
          {
            item: 'prijs',
            file: { sha256, size: sheet.length, name: `${fileName}.xlsx`, mediaType: xlsxType },
            findings: [],
          },
        ];
  const content: TenderContent = {
    files,
    espd: { tenderer: [{ statement: 'fraude', answer: 'no' }] },
    signatories: [{ authority: 'sole', personal: { name } }],
    parties: [],
    registration,
    group,
  };
  const text = manifestText({
    format: 'leidraad-tender-1',
    procedure: flaw === 'of-another-procedure' ? 'andere' : procedureId,
    tenderer: flaw === 'of-another-firm' ? 'andere' : operatorOf(who),
    content,
    sealed: sealed === undefined || sha256 === undefined ? {} : { [sha256]: sealed },
  });
  const plain = new TextEncoder().encode(flaw === 'no-json' ? text.slice(1) : text);
  const manifest = await world.bringSealed(who, spoilt(seal(plain, [recipient], chance), flaw));
  const documents = sealed === undefined || flaw === 'document-not-placed' ? [] : [sealed];
  const command = { type: 'place-tender', base: wish.base, recipient: vault, manifest, documents } as const;
  return {
    ...(rate === undefined ? {} : { rate }),
    ...(flaw === undefined ? {} : { flaw }),
    canaries,
    command: { ...command, documents, arrivals: [] },
  };
}

/** The vault finds nothing wrong with a flaw that has nothing to bite on. */
export function isFlawed({ flaw, rate }: Pick<MadeTender, 'flaw' | 'rate'>): boolean {
  return flaw !== undefined && !(flaw === 'document-not-placed' && rate === undefined);
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
  const empty = new RegExp(`<c r="${inputCell(spec, 'uren')}"( s="\\d+")?/>`);
  const sheet = strFromU8(entries[place] ?? new Uint8Array());
  const cents = String(rate).padStart(3, '0');
  const filled = sheet.replace(empty, (cell) =>
    cell.replace('/>', `><v>${cents.slice(0, -2)}.${cents.slice(-2)}</v></c>`),
  );
  if (filled === sheet) throw new Error('the price sheet has no cell for the rate');
  return zipSync({ ...entries, [place]: strToU8(filled) }, { mtime: new Date(1980, 0, 1) });
}
