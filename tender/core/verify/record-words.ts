import { defineWords } from '#platform/kernel/words.ts';

export const recordWords = defineWords({
  stamped: [
    '{authority} verklaart dat het dossier op {stampedAt} {size} gebeurtenissen telde; de laatste is van {eventAt}.',
    '{authority} atteste que le dossier comptait {size} événements le {stampedAt} ; le dernier est du {eventAt}.',
    '{authority} states that the file had {size} events on {stampedAt}; the last of them is of {eventAt}.',
  ],
  'stamped-closed': [
    '{authority} verklaart dat het dossier op {stampedAt} {size} gebeurtenissen telde; de laatste is voor u gesloten.',
    '{authority} atteste que le dossier comptait {size} événements le {stampedAt} ; le dernier vous est fermé.',
    '{authority} states that the file had {size} events on {stampedAt}; the last of them is closed to you.',
  ],
  'stamp-authority-came-along': [
    'Het certificaat van de tijdstempeldienst kwam met de bundel mee: vergelijk het met dat van de dienst zelf.',
    'Le certificat du service d’horodatage accompagnait l’archive : comparez-le à celui du service lui-même.',
    'The certificate of the time-stamp authority came along with the bundle: compare it with that of the authority itself.',
  ],
  'stamp-before-event': [
    'Stempel van {stampedAt} onder een gebeurtenis die later zou zijn: {eventAt}. De klok van het dossier liep voor.',
    'Horodatage du {stampedAt} sous un événement prétendument postérieur : {eventAt}. L’horloge du dossier avançait.',
    'Stamp of {stampedAt} under an event that is said to be later: {eventAt}. The clock of the file was ahead.',
  ],
  'stamp-malformed': [
    'Tijdstempel {number} is geen tijdstempel volgens RFC 3161.',
    'L’horodatage {number} n’est pas conforme à la RFC 3161.',
    'Time stamp {number} is no time stamp by RFC 3161.',
  ],
  'stamp-of-other': [
    'Tijdstempel {number} gaat over een andere tekst dan het controlepunt dat erbij staat.',
    'L’horodatage {number} porte sur un autre texte que le point de contrôle joint.',
    'Time stamp {number} is about another text than the checkpoint beside it.',
  ],
  'stamp-signature-wrong': [
    'De handtekening van tijdstempel {number} klopt niet: hij is gewijzigd of nagemaakt.',
    'La signature de l’horodatage {number} est fausse : il a été modifié ou contrefait.',
    'The signature of time stamp {number} is wrong: it was changed or forged.',
  ],
  'stamp-certificate-missing': [
    'Bij tijdstempel {number} ontbreekt het certificaat waarmee hij is ondertekend.',
    'Le certificat qui a signé l’horodatage {number} manque.',
    'The certificate that signed time stamp {number} is missing.',
  ],
  'stamp-certificate-not-for-stamping': [
    'Tijdstempel {number} is ondertekend met een certificaat dat niet, of niet alleen, voor tijdstempels dient.',
    'L’horodatage {number} est signé avec un certificat qui ne sert pas, ou pas seulement, à horodater.',
    'Time stamp {number} was signed with a certificate that is not, or not only, for time stamps.',
  ],
  'stamp-certificate-expired': [
    'Het certificaat van tijdstempel {number} gold niet op het tijdstip van de stempel.',
    'Le certificat de l’horodatage {number} n’était pas valable au moment de l’horodatage.',
    'The certificate of time stamp {number} was not valid at the instant of the stamp.',
  ],
  'stamp-authority-unknown': [
    'Tijdstempel {number} is niet van een dienst die wordt vertrouwd.',
    'L’horodatage {number} ne provient pas d’un service reconnu.',
    'Time stamp {number} is not by an authority that is trusted.',
  ],
  'stamp-head-wrong': [
    'Het controlepunt van tijdstempel {number} is niet van dit dossier: {why}.',
    'Le point de contrôle de l’horodatage {number} n’est pas de ce dossier : {why}.',
    'The checkpoint of time stamp {number} is not of this file: {why}.',
  ],
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
