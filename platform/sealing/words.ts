import { defineWords } from '#platform/kernel/words.ts';

/** What is refused when something is sealed, opened, split or brought together. */
export const sealingWords = defineWords({
  'identity-malformed': [
    'Dit is geen geheime sleutel van Leidraad (AGE-SECRET-KEY-PQ-1…). Kijk of hij helemaal is overgenomen.',
    'Ce n’est pas une clé secrète de Leidraad (AGE-SECRET-KEY-PQ-1…). Vérifiez qu’elle a été copiée en entier.',
    'This is no secret key of Leidraad (AGE-SECRET-KEY-PQ-1…). Check that all of it was copied.',
  ],
  'sealed-malformed': [
    'Dit is geen verzegeld bestand, of het begin ervan is beschadigd.',
    'Ce n’est pas un fichier scellé, ou son début est endommagé.',
    'This is no sealed file, or its beginning is damaged.',
  ],
  'sealed-not-hybrid': [
    'Het bestand is niet alleen verzegeld voor sleutels die met age1pq1 beginnen. Verzegel het opnieuw, alleen voor zulke sleutels.',
    'Le fichier n’est pas scellé uniquement pour des clés commençant par age1pq1. Scellez-le de nouveau, pour de telles clés seulement.',
    'The file is not sealed only for keys that begin with age1pq1. Seal it again, for such keys only.',
  ],
  'sealed-for-others': [
    'Het bestand is niet voor deze sleutel verzegeld.',
    'Le fichier n’est pas scellé pour cette clé.',
    'The file was not sealed for this key.',
  ],
  'sealed-damaged': [
    'Het bestand is na het verzegelen gewijzigd, afgebroken of verlengd. Er is niets van geopend.',
    'Le fichier a été modifié, tronqué ou allongé après avoir été scellé. Rien n’en a été ouvert.',
    'The file was changed, cut off or lengthened after it was sealed. Nothing of it was opened.',
  ],
  'plain-differs': [
    'Het bestand is geopend, maar is niet het bestand dat is aangekondigd.',
    'Le fichier est ouvert, mais ce n’est pas celui qui a été annoncé.',
    'The file was opened, but it is not the file that was announced.',
  ],
  'shares-too-few': [
    'Er zijn {present} sleuteldelen; er zijn er {needed} nodig.',
    'Il y a {present} parts de la clé ; il en faut {needed}.',
    'There are {present} shares of the key; {needed} are needed.',
  ],
  'share-malformed': [
    'Sleuteldeel {number} is niet goed overgenomen.',
    'La part {number} de la clé n’a pas été copiée correctement.',
    'Share {number} of the key was not copied correctly.',
  ],
  'vault-key-differs': [
    'De sleuteldelen geven niet de sleutel van deze kluis: er is een verkeerd deel bij.',
    'Les parts ne donnent pas la clé de ce coffre : l’une d’elles est fausse.',
    'The shares do not give the key of this vault: one of them is wrong.',
  ],
  'passphrase-wrong': [
    'Met deze wachtzin gaat de sleutel niet open.',
    'Cette phrase secrète n’ouvre pas la clé.',
    'This passphrase does not unlock the key.',
  ],
  'passkey-not-used': [
    'De passkey is niet gebruikt: het venster is gesloten, of op dit apparaat is hij er niet. Probeer het opnieuw.',
    'La clé d’accès n’a pas été utilisée : la fenêtre a été fermée, ou elle n’est pas sur cet appareil. Réessayez.',
    'The passkey was not used: the window was closed, or it is not on this device. Try again.',
  ],
  'passkey-without-secret': [
    'Met deze passkey gaat de sleutel niet open, of dit apparaat kan met een passkey geen sleutel op slot doen. Neem een andere passkey of de wachtzin.',
    'Cette clé d’accès n’ouvre pas la clé, ou cet appareil ne peut verrouiller une clé ainsi. Prenez une autre clé d’accès ou la phrase secrète.',
    'This passkey does not unlock the key, or this device cannot lock a key with a passkey. Take another passkey or the passphrase.',
  ],
  'locked-key-malformed': [
    'De bewaarde sleutel is beschadigd, of dit is geen vergrendelde sleutel.',
    'La clé conservée est endommagée, ou ce n’est pas une clé verrouillée.',
    'The stored key is damaged, or this is no locked key.',
  ],
});
