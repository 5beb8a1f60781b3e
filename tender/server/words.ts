import { blobWords } from '#platform/blobs/words.ts';
import { identityWords } from '#platform/identity/words.ts';
import type { Language } from '#platform/kernel/language.ts';
import { defineWords, type Params, say, type Words } from '#platform/kernel/words.ts';
import { writtenParams } from '#platform/kernel/written-params.ts';
import { recordWords } from '#platform/record/words.ts';
import { sealingWords } from '#platform/sealing/words.ts';
import { hasSentence, sentence } from '#tender/core/procedure/words.ts';
import { documentWords } from '#tender/documents/words.ts';

const serverWords = defineWords({
  'not-signed-in': [
    'U bent niet aangemeld, of uw aanmelding is verlopen. Meld u aan en probeer het opnieuw; wat u invulde blijft staan.',
    'Vous n’êtes pas connecté ou votre session a expiré. Connectez-vous et réessayez ; votre saisie est conservée.',
    'You are not signed in, or your session has ended. Sign in and try again; what you filled in stays.',
  ],
  'second-factor-missing': [
    'Stel eerst een passkey of een authenticator-app in. Zonder tweede factor kunt u hier niets doen.',
    'Configurez d’abord une clé d’accès ou une application d’authentification. Sans second facteur, rien n’est possible ici.',
    'Set up a passkey or an authenticator app first. Without a second factor you can do nothing here.',
  ],
  'nothing-to-see': [
    'Hier is voor u niets te zien, of nu nog niet. Bent u aangemeld met de juiste rol?',
    'Il n’y a rien à voir ici pour vous, ou pas encore. Êtes-vous connecté avec le bon rôle ?',
    'There is nothing for you to see here, or not yet. Are you signed in with the right role?',
  ],
  'time-travel-not-allowed': [
    'Het dossier zoals het vroeger was kunnen alleen de inkoopadviseur, de procesleider en de auditor bekijken.',
    'Seuls l’acheteur, le responsable du processus et l’auditeur peuvent consulter le dossier tel qu’il était.',
    'Only the buyer, the process leader and the auditor can see the file as it stood before.',
  ],
  'no-such-version': [
    'Het dossier heeft geen gebeurtenis met nummer {version}.',
    'Le dossier n’a pas d’événement numéro {version}.',
    'The file has no event with number {version}.',
  ],
  'no-such-file': [
    'Dit bestand bestaat niet of is niet voor u.',
    'Ce fichier n’existe pas ou ne vous est pas destiné.',
    'This file does not exist or is not for you.',
  ],
  'no-such-document': [
    'Dit document bestaat niet of is niet voor u.',
    'Ce document n’existe pas ou ne vous est pas destiné.',
    'This document does not exist or is not for you.',
  ],
  'file-not-uploaded': [
    'Het bestand {name} is niet door uw organisatie naar de server gestuurd, of het was een ander bestand. Kies het bestand opnieuw.',
    'Le fichier {name} n’a pas été envoyé par votre organisation, ou il s’agissait d’un autre fichier. Choisissez-le à nouveau.',
    'The file {name} was not sent to the server by your organisation, or it was another file. Choose the file again.',
  ],
  'sealed-not-uploaded': [
    'Een verzegeld deel van uw inschrijving is niet bij de server aangekomen. Dien opnieuw in; wat ontbreekt wordt dan opnieuw verstuurd.',
    'Une partie scellée de votre offre n’est pas arrivée au serveur. Déposez à nouveau ; ce qui manque sera renvoyé.',
    'A sealed part of your tender did not arrive at the server. Place it again; what is missing is then sent again.',
  ],
  'draft-kept-elsewhere': [
    'Iemand van uw organisatie heeft het concept intussen gewijzigd (versie {revision}).',
    'Quelqu’un de votre organisation a modifié le projet entre-temps (version {revision}).',
    'Somebody of your organisation has changed the draft meanwhile (version {revision}).',
  ],
  'no-draft': ['Er is nog geen concept bewaard.', 'Aucun projet n’est encore conservé.', 'No draft has been kept yet.'],
  'recipient-unusable': [
    'Met deze sleutel kan niets worden verzegeld. Maak een nieuwe sleutel.',
    'Cette clé ne permet pas de sceller. Créez une nouvelle clé.',
    'Nothing can be sealed to this key. Make a new key.',
  ],
  'file-name-not-allowed': [
    'Deze bestandsnaam kan niet: hij is te lang, of bevat een schuine streep of onzichtbare tekens. Hernoem het bestand en kies het opnieuw.',
    'Ce nom de fichier n’est pas possible : trop long, ou avec une barre oblique ou des caractères invisibles. Renommez le fichier et choisissez-le à nouveau.',
    'This file name is not possible: it is too long, or holds a slash or invisible characters. Rename the file and choose it again.',
  ],
  'idempotency-key-reused': [
    'Dit verzoek draagt het kenmerk van een eerder, ander verzoek en is niet uitgevoerd. Ververs de pagina en doe het opnieuw.',
    'Cette demande porte la clé d’une autre demande et n’a pas été exécutée. Actualisez la page et recommencez.',
    'This request carries the key of an earlier, different request and was not carried out. Reload the page and do it again.',
  ],
  'busy-try-again': [
    'Er gebeurde tegelijk iets anders in dit dossier. Er is niets veranderd; probeer het opnieuw.',
    'Le dossier a changé au même moment. Rien n’a été modifié ; réessayez.',
    'Something else happened in this file at the same time. Nothing was changed; try again.',
  ],
  'clock-moves-forward-only': [
    'De klok staat al op {nowAt}. Hij kan alleen vooruit.',
    'L’horloge est déjà au {nowAt}. Elle ne peut qu’avancer.',
    'The clock already stands at {nowAt}. It can only go forward.',
  ],
  'person-of-operator': [
    'Deze persoon hoort bij een onderneming die kan inschrijven en kan hier geen rol krijgen. Kies iemand van een aanbestedende dienst.',
    'Cette personne appartient à une entreprise qui peut soumissionner et ne peut recevoir de rôle ici. Choisissez quelqu’un d’un pouvoir adjudicateur.',
    'This person belongs to an enterprise that can tender, and cannot be given a role here. Choose somebody of a contracting authority.',
  ],
  'no-such-person': ['Deze persoon bestaat niet.', 'Cette personne n’existe pas.', 'This person does not exist.'],
  'administrator-needed': [
    'Dit kan alleen de beheerder.',
    'Seul l’administrateur peut le faire.',
    'Only the administrator can do this.',
  ],
  'no-such-example': [
    'Dit voorbeeld is er niet. Kies een ander.',
    'Cet exemple n’existe pas. Choisissez-en un autre.',
    'There is no such example. Choose another one.',
  ],
  'no-such-step': [
    'Deze stap bestaat niet in het verhaal.',
    'Cette étape n’existe pas dans l’histoire.',
    'This step does not exist in the story.',
  ],
  'story-is-running': [
    'Het verhaal loopt al. Wacht tot het stilstaat.',
    'L’histoire est en cours. Attendez qu’elle s’arrête.',
    'The story is running already. Wait until it stops.',
  ],
  'no-form': [
    'Deze procedure heeft geen formulier met deze naam.',
    'Cette procédure n’a pas de formulaire de ce nom.',
    'This procedure has no form of this name.',
  ],
  'mail-greeting': ['Beste {name},', 'Bonjour {name},', 'Dear {name},'],
  'mail-document': [
    'Het document leest u hier, nadat u zich hebt aangemeld:',
    'Vous lisez le document ici, après connexion :',
    'You can read the document here, after signing in:',
  ],
  'mail-page': [
    'De aanbesteding “{title}” ({reference}) van {authority}:',
    'Le marché « {title} » ({reference}) de {authority} :',
    'The tender “{title}” ({reference}) of {authority}:',
  ],
});

export type ServerCode = keyof typeof serverWords & string;

const all: Words = {
  ...documentWords,
  ...blobWords,
  ...identityWords,
  ...recordWords,
  ...sealingWords,
  ...serverWords,
};

export function serverSentence(code: ServerCode, language: Language, params: Params = {}): string {
  return say(serverWords, code, language, params);
}

/** The sentence of any refusal that leaves the server: the core's own, else the server's. Instants are written in `zone`. */
export function anySentence(
  code: string,
  language: Language,
  params: Params = {},
  zone = 'Europe/Amsterdam',
  selection = false,
): string {
  if (hasSentence(code)) return sentence(code, language, params, zone, selection);
  if (!Object.hasOwn(all, code)) return code;
  return say(all, code, language, writtenParams(params, language, zone));
}
