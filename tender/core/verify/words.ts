import { formatInstantExact } from '#platform/kernel/format.ts';
import type { Language } from '#platform/kernel/language.ts';
import { defineWords, type Params, say } from '#platform/kernel/words.ts';
import { writtenParams } from '#platform/kernel/written-params.ts';
import { awardWords } from './award-words.ts';
import { negotiationWords } from './negotiation-words.ts';
import { procedureWords } from './procedure-words.ts';
import { qualificationWords } from './qualification-words.ts';
import { recordWords } from './record-words.ts';
import { sealWords } from './seal-words.ts';

/** What each check is about, as a heading. */
export const checkWords = defineWords({
  archive: ['Het archief is gaaf', 'L’archive est intacte', 'The archive is whole'],
  signature: ['Handtekening onder het dossier', 'Signature du dossier', 'Signature under the file'],
  tree: [
    'Alle gebeurtenissen, ongewijzigd en op volgorde',
    'Tous les événements, inchangés et en ordre',
    'All events, unchanged and in order',
  ],
  witnesses: ['Getuigen', 'Témoins', 'Witnesses'],
  stamps: ['Tijdstempels', 'Horodatages', 'Time stamps'],
  documents: ['Documenten', 'Documents', 'Documents'],
  seals: [
    'Beoordeeld is wat verzegeld was ingediend',
    'Ce qui a été jugé est ce qui a été déposé scellé',
    'What was judged is what was handed in sealed',
  ],
  shares: ['Getoonde sleuteldelen', 'Parts de clé présentées', 'Shares of the key that were shown'],
  guide: ['De leidraad is de gepubliceerde', 'Le guide est celui publié', 'The guide is the published one'],
  invited: ['Alleen wie is uitgenodigd', 'Seuls les invités', 'Only who is invited'],
  arrival: ['Ingediend vóór sluiting', 'Déposé avant la clôture', 'Tendered before closing'],
  uploads: ['Hoe de stukken binnenkwamen', 'Arrivée des fichiers', 'How the files came in'],
  opening: ['Opening van de kluis', 'Ouverture du coffre', 'Opening of the vault'],
  authorised: ['Bevoegd', 'Habilité', 'Authorised'],
  pages: ['Pagina’s', 'Pages', 'Pages'],
  regularisation: [
    'In overeenstemming gebracht met een aanvulling',
    'Régularisé par un complément',
    'Made regular by a supplement',
  ],
  contradictions: ['Tegenstrijdigheden', 'Contradictions', 'Contradictions'],
  negotiation: ['Onderhandelingsrondes', 'Tours de négociation', 'Negotiation rounds'],
  exclusions: ['Uitsluitingen', 'Exclusions', 'Exclusions'],
  freeze: [
    'Kwaliteit vast vóór de prijzen open gingen',
    'Qualité fixée avant l’ouverture des prix',
    'Quality fixed before prices were opened',
  ],
  envelopes: ['Prijzen in een eigen envelop', 'Prix dans une enveloppe séparée', 'Prices in an envelope of their own'],
  prices: ['Prijzen', 'Prix', 'Prices'],
  scores: ['Punten', 'Points', 'Points'],
  rounding: ['Afronding', 'Arrondi', 'Rounding'],
  totals: ['Totalen', 'Totaux', 'Totals'],
  ranking: ['Rangorde', 'Classement', 'Ranking'],
  draws: ['Loting', 'Tirage au sort', 'Drawing of lots'],
  winner: ['Gunning', 'Attribution', 'Award'],
  interests: [
    'Blijken van belangstelling en de wachttijd',
    'Manifestations d’intérêt et délai d’attente',
    'Expressions of interest and the waiting time',
  ],
  'qualification-file': [
    'Toegestuurde kwalificatiedossiers',
    'Dossiers de qualification envoyés',
    'Qualification files that were sent',
  ],
  decisions: ['Beslissingen en kennisgevingen', 'Décisions et notifications', 'Decisions and notifications'],
  register: ['Register van gekwalificeerden', 'Registre des opérateurs qualifiés', 'Register of qualified operators'],
  standstill: ['Opschortende termijn', 'Délai d’attente', 'Standstill'],
});

export const verifyWords = {
  ...recordWords,
  ...sealWords,
  ...procedureWords,
  ...negotiationWords,
  ...awardWords,
  ...qualificationWords,
};

export type VerifyCode = keyof typeof verifyWords & string;

/** What was compared, in words; instants to the millisecond in this zone. */
export function sentenceOf(code: VerifyCode, params: Params, language: Language, zone: string): string {
  const written = writtenParams(params, language, zone, formatInstantExact);
  // A name such as `Veste B.V.` brings its own full stop.
  return say(verifyWords, code, language, written).replace(/\.\.$/, '.');
}
