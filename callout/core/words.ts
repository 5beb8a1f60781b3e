import type { Language } from '#platform/kernel/language.ts';
import { type Params, say, type Words } from '#platform/kernel/words.ts';
import { writtenParams } from '#platform/kernel/written-params.ts';
import { alarmWords } from './alarm/refusal-words.ts';
import { importWords } from './import/refusal-words.ts';
import { organisationWords } from './organisation/refusal-words.ts';
import { placeWords } from './places/refusal-words.ts';
import { rosterWords } from './presence/refusal-words.ts';
import { protocolWords } from './protocol/refusal-words.ts';
import { reportRefusals } from './reports/refusal-words.ts';
import { retentionWords } from './retention/refusal-words.ts';
import { talkWords } from './talk/refusal-words.ts';
import { whyWords } from './why-words.ts';

const general: Words = {
  'clock-set-back': [
    'De klok van de server loopt achter op wat al is vastgelegd ({lastAt}). Waarschuw de beheerder; er is niets gewijzigd.',
    'L’horloge du serveur est en retard sur ce qui est déjà enregistré ({lastAt}). Prévenez l’administrateur\u00a0; rien n’a été modifié.',
    'The clock of the server is behind what has already been recorded ({lastAt}). Warn the administrator; nothing was changed.',
  ],
};

const all: Words = {
  ...general,
  ...organisationWords,
  ...importWords,
  ...alarmWords,
  ...protocolWords,
  ...talkWords,
  ...placeWords,
  ...rosterWords,
  ...retentionWords,
  ...reportRefusals,
  ...whyWords,
};

/** Every code that has a sentence. */
export const codes: readonly string[] = Object.keys(all);

export function hasSentence(code: string): boolean {
  return Object.hasOwn(all, code);
}

/** The sentence of a refusal, or of a why. Instants are written out in the zone of the organisation. */
export function sentence(code: string, language: Language, params: Params, zone: string): string {
  if (!hasSentence(code)) return code;
  return say(all, code, language, writtenParams(params, language, zone));
}
