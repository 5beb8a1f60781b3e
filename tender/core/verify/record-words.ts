import { defineWords } from '#platform/kernel/words.ts';

export const recordWords = defineWords({
  'archive-whole': [
    '{bytes} bytes, elk op zijn plaats.',
    '{bytes} octets, chacun à sa place.',
    '{bytes} bytes, each in its place.',
  ],
  'archive-malformed': [
    'Vanaf byte {offset} is dit geen bundel: het bestand is beschadigd, afgekapt of iets anders.',
    'À partir de l’octet {offset}, ceci n’est pas une archive de dossier : endommagée, tronquée ou autre chose.',
    'From byte {offset} on this is no bundle: the file is damaged, cut off or something else.',
  ],
  'archive-damaged': [
    'De inhoud van {name} is niet die welke is ingepakt.',
    'Le contenu de {name} n’est pas celui qui a été archivé.',
    'The content of {name} is not what was packed.',
  ],
  'archive-differs': [
    'Byte {offset}, bij {name}, is niet zoals hij moet zijn: het archief is gewijzigd of door een ander programma gemaakt.',
    'L’octet {offset}, près de {name}, n’est pas tel qu’il doit être : l’archive a été modifiée ou faite par un autre programme.',
    'Byte {offset}, at {name}, is not as it must be: the archive was altered or made by another program.',
  ],
  'bundle-malformed': [
    'Onderdeel {name} ontbreekt, hoort er niet in of heeft niet de voorgeschreven vorm.',
    'L’élément {name} manque, n’y a pas sa place ou n’a pas la forme prescrite.',
    'Part {name} is missing, does not belong in it or is not in its form.',
  ],
  'signature-right': [
    '{count} controlepunt(en) van {origin}, ondertekend met {key}.',
    '{count} point(s) de contrôle de {origin}, signé(s) avec {key}.',
    '{count} checkpoint(s) of {origin}, signed with {key}.',
  ],
  'signature-wrong': [
    'De handtekening klopt niet met sleutel {key} ({why}).',
    'La signature ne correspond pas à la clé {key} ({why}).',
    'The signature is not right for key {key} ({why}).',
  ],
  'key-differs': [
    'De bundel noemt sleutel {listed}, niet de bekende sleutel {key}.',
    'L’archive cite la clé {listed}, non la clé connue {key}.',
    'The bundle names key {listed}, not the known key {key}.',
  ],
  'root-agrees': [
    '{size} gebeurtenissen geven wortel {computed}, zoals ondertekend; {closed} daarvan zijn voor u gesloten.',
    '{size} événements donnent la racine {computed}, comme signé ; {closed} vous sont fermés.',
    '{size} events give root {computed}, as signed; {closed} of them are closed to you.',
  ],
  'root-differs': [
    '{size} gebeurtenissen geven wortel {computed}; ondertekend is {root}. Er is iets gewijzigd, weggelaten of toegevoegd.',
    '{size} événements donnent la racine {computed} ; la signature porte sur {root}. Quelque chose a été modifié, omis ou ajouté.',
    '{size} events give root {computed}; what was signed is {root}. Something was altered, left out or added.',
  ],
  'size-differs': [
    'De bundel heeft {size} gebeurtenissen; er is voor {signed} getekend.',
    'L’archive contient {size} événements ; {signed} ont été signés.',
    'The bundle has {size} events; {signed} were signed for.',
  ],
  'event-wrong': [
    'Gebeurtenis {place} is niet in orde ({why}).',
    'L’événement {place} n’est pas en ordre ({why}).',
    'Event {place} is not in order ({why}).',
  ],
  witnessed: [
    '{name} zag het dossier op {witnessedAt} met {size} gebeurtenissen en tekende mee.',
    '{name} a vu le dossier le {witnessedAt} avec {size} événements et a cosigné.',
    '{name} saw the file on {witnessedAt} with {size} events and cosigned.',
  ],
  'witnessed-wrongly': [
    'De medeondertekening van {name} klopt niet.',
    'La cosignature de {name} est fausse.',
    'The cosignature of {name} is wrong.',
  ],
  'not-witnessed': [
    '{name} staat als getuige vermeld en heeft niets medeondertekend.',
    '{name} est cité comme témoin et n’a rien cosigné.',
    '{name} is listed as a witness and cosigned nothing.',
  ],
  'signature-of-stranger': [
    'Onder een controlepunt staat een handtekening van {name}, van wie de sleutel niet in de bundel staat.',
    'Un point de contrôle porte une signature de {name}, dont la clé ne figure pas dans l’archive.',
    'Under a checkpoint stands a signature of {name}, whose key is not in the bundle.',
  ],
  'document-agrees': [
    'Document {sha256}: {size} bytes, hash zoals in het dossier.',
    'Document {sha256} : {size} octets, empreinte conforme au dossier.',
    'Document {sha256}: {size} bytes, hash as in the file.',
  ],
  'document-differs': [
    'Document {sha256} heeft hash {computed}: het is gewijzigd of verwisseld.',
    'Le document {sha256} a l’empreinte {computed} : il a été modifié ou échangé.',
    'Document {sha256} has hash {computed}: it was altered or swapped.',
  ],
  'document-unknown': [
    'Het dossier spreekt nergens van document {sha256}.',
    'Le dossier ne cite nulle part le document {sha256}.',
    'The file nowhere speaks of document {sha256}.',
  ],
});
