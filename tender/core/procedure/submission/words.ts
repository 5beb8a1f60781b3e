import { defineWords } from '#platform/kernel/words.ts';

export const submissionWords = defineWords({
  'file-name-differs': [
    'De leidraad vraagt de naam „{wanted}”; dit bestand heet {name}.',
    'Le guide demande le nom « {wanted} » ; ce fichier s’appelle {name}.',
    'The guide asks for the name ‘{wanted}’; this file is called {name}.',
  ],
  'pages-beyond-budget': [
    'Van de bestanden bij dit onderdeel {allowed|telt samen # pagina|tellen samen # pagina’s} mee. Van {name} ({pages|# pagina|# pagina’s}) {read|wordt er nog # gelezen|worden er nog # gelezen}; de rest telt niet mee.',
    'Des fichiers de cette partie, {allowed|# page compte|# pages comptent} en tout. De {name} ({pages|# page|# pages}), {read|# page est encore lue|# pages sont encore lues} ; le reste ne compte pas.',
    'Of the files of this part {allowed|# page counts|# pages count} in all. Of {name} ({pages|# page|# pages}) {read|# more is read|# more are read}; the rest does not count.',
  ],
  'vault-closed': [
    'De kluis is gesloten op {deadline}. U kunt niets meer indienen of wijzigen, ook niet per e-mail.',
    'Le coffre est fermé depuis le {deadline}. Vous ne pouvez plus rien déposer ni modifier, même par courriel.',
    'The vault closed at {deadline}. You cannot hand in or change anything any more, not by e-mail either.',
  ],
  'tender-too-late': [
    'Uw inschrijving kwam {millisecondsLate|# milliseconde|# milliseconden} na de sluiting op {deadline} en is niet aangenomen. Dit is vastgelegd. Vertraging komt volgens de leidraad voor risico van de inschrijver.',
    'Votre offre est arrivée {millisecondsLate|# milliseconde|# millisecondes} après la clôture du {deadline} et n’a pas été acceptée. Cela est enregistré. Selon le guide, tout retard est au risque du soumissionnaire.',
    'Your tender came {millisecondsLate|# millisecond|# milliseconds} after closing at {deadline} and was not taken in. This has been recorded. By the guide any delay is at the tenderer’s risk.',
  ],
  'tender-is-empty': [
    'Er staat nog niets in uw inschrijving. Voeg eerst documenten toe.',
    'Votre offre est encore vide. Ajoutez d’abord des documents.',
    'There is nothing in your tender yet. Add documents first.',
  ],
  'no-signatory': [
    'Noem wie namens uw onderneming mag tekenen. Zonder rechtsgeldige ondertekening wordt een inschrijving uitgesloten.',
    'Indiquez qui peut signer au nom de votre entreprise. Sans signature valable, une offre est exclue.',
    'Name who may sign for your company. Without a valid signature a tender is excluded.',
  ],
  'joint-authority-needs-all': [
    'Wie alleen samen met een ander mag tekenen, tekent met minstens twee. Noem alle vertegenwoordigers.',
    'Qui ne peut signer que conjointement signe au moins à deux. Nommez tous les représentants.',
    'Whoever may only sign jointly signs with at least two. Name all representatives.',
  ],
  'tender-placed-elsewhere': [
    'Intussen is uw inschrijving op een andere plek ingediend (versie {revision}). Laad de pagina opnieuw, kijk wat er in de kluis ligt en dien zo nodig opnieuw in.',
    'Entre-temps, votre offre a été déposée depuis un autre poste (version {revision}). Rechargez la page, vérifiez ce qui se trouve dans le coffre et déposez à nouveau si nécessaire.',
    'Meanwhile your tender was placed from somewhere else (version {revision}). Load the page again, see what lies in the vault and place it again where needed.',
  ],
  'vault-key-other': [
    'Dit is niet verzegeld voor de kluis van deze aanbesteding. Laad de pagina opnieuw en dien nog eens in.',
    'Ceci n’est pas scellé pour le coffre de ce marché. Rechargez la page et déposez à nouveau.',
    'This was not sealed for the vault of this tender procedure. Load the page again and place it once more.',
  ],
  'price-envelope-missing': [
    'Bij deze aanbesteding liggen de prijzen in een eigen envelop, en die ontbreekt. Laad de pagina opnieuw en dien nog eens in.',
    'Dans ce marché, les prix sont dans une enveloppe séparée, et celle-ci manque. Rechargez la page et déposez à nouveau.',
    'In this procedure prices lie in an envelope of their own, and that is missing. Load the page again and place it once more.',
  ],
  'document-in-both-envelopes': [
    'Dit bestand staat ook in de andere envelop. Prijzen en de rest blijven gescheiden; een bestand kan maar in één van beide.',
    'Ce fichier se trouve aussi dans l’autre enveloppe. Les prix et le reste sont séparés ; un fichier ne peut être que dans l’une des deux.',
    'This file stands in the other envelope as well. Prices and the rest are kept apart; a file can be in one of the two only.',
  ],
  'manifest-malformed': [
    'Wat in deze verzegelde inschrijving zit, is geen inschrijving van Leidraad of is beschadigd.',
    'Le contenu de cette offre scellée n’est pas une offre de Leidraad ou est endommagé.',
    'What is in this sealed tender is no tender of Leidraad, or it is damaged.',
  ],
  'vault-file-malformed': [
    'Dit zijn geen kluisgegevens van Leidraad, of ze zijn niet volledig. Download vault.json opnieuw bij uw inschrijving, onder «Zelf verzegelde inschrijving».',
    'Ce ne sont pas les données du coffre de Leidraad, ou elles sont incomplètes. Téléchargez à nouveau vault.json dans votre offre, sous « Offre scellée par vous-même ».',
    'These are no vault data of Leidraad, or they are not complete. Download vault.json again with your tender, under “Tender sealed by yourself”.',
  ],
  'placement-malformed': [
    'Dit is geen plaatsingsbestand (placement.json), of het noemt een bestand twee keer. Neem het bestand uit de map die bij het verzegelen is gemaakt.',
    'Ce n’est pas un fichier de placement (placement.json), ou il nomme deux fois un fichier. Prenez celui du dossier créé lors du scellement.',
    'This is no placement file (placement.json), or it names a file twice. Take the one from the folder that was made when you sealed.',
  ],
  'placement-of-other-procedure': [
    'Deze map is verzegeld voor een andere aanbesteding. Verzegel opnieuw, met de kluisgegevens van deze.',
    'Ce dossier est scellé pour un autre marché. Scellez à nouveau avec les données du coffre de celui-ci.',
    'This folder was sealed for another procedure. Seal again, with the vault data of this one.',
  ],
  'placement-of-other-tenderer': [
    'Deze map is verzegeld op naam van een andere inschrijver. Bij de opening zou zij niet meetellen. Verzegel opnieuw, met uw eigen kluisgegevens.',
    'Ce dossier est scellé au nom d’un autre soumissionnaire. À l’ouverture, il ne compterait pas. Scellez à nouveau avec vos propres données du coffre.',
    'This folder was sealed in the name of another tenderer. At the opening it would not count. Seal again, with your own vault data.',
  ],
  'placed-file-differs': [
    '{file} is een ander bestand dan placement.json noemt: het is gewijzigd, afgebroken of verwisseld. Neem het opnieuw uit de map die bij het verzegelen is gemaakt.',
    '{file} n’est pas le fichier que nomme placement.json : il a été modifié, tronqué ou échangé. Reprenez-le du dossier créé lors du scellement.',
    '{file} is another file than placement.json names: it was changed, cut off or swapped. Take it again from the folder that was made when you sealed.',
  ],
  'sealed-for-self-only': [
    '{file} is alleen voor uzelf verzegeld. De kluis zou het niet kunnen openen. Verzegel het opnieuw, ook voor de sleutel van de kluis.',
    '{file} n’est scellé que pour vous-même. Le coffre ne pourrait pas l’ouvrir. Scellez-le à nouveau, aussi pour la clé du coffre.',
    '{file} is sealed for yourself alone. The vault could not open it. Seal it again, for the key of the vault as well.',
  ],
  'draft-malformed': [
    'Het bewaarde concept is beschadigd en kan niet worden gelezen. Begin opnieuw, of vraag een collega of het bij hem nog opengaat.',
    'Le projet conservé est endommagé et ne peut être lu. Recommencez, ou demandez à un collègue s’il s’ouvre encore chez lui.',
    'The draft that was kept is damaged and cannot be read. Begin anew, or ask a colleague whether it still opens for him.',
  ],
  'tender-unchanged': [
    'Deze inschrijving ligt al zo in de kluis. Er is niets veranderd.',
    'Cette offre se trouve déjà ainsi dans le coffre. Rien n’a changé.',
    'This tender lies in the vault already just so. Nothing has changed.',
  ],
  'nothing-to-withdraw': [
    'Er ligt geen inschrijving van u in de kluis.',
    'Aucune offre de votre part ne se trouve dans le coffre.',
    'There is no tender of yours in the vault.',
  ],
  'no-such-item': [
    'Dit onderdeel staat niet op de checklist.',
    'Cet élément ne figure pas sur la liste.',
    'This item is not on the checklist.',
  ],
  'item-takes-no-file': [
    'Dit onderdeel vult u op de pagina in; een bestand is niet nodig.',
    'Cet élément se remplit sur la page ; aucun fichier n’est nécessaire.',
    'This item is filled in on the page; no file is needed.',
  ],
  'format-not-allowed': [
    'Het bestand {name} heeft een ander formaat dan gevraagd ({formats}). Sla het op als {formats} en kies het opnieuw.',
    'Le fichier {name} n’a pas le format demandé ({formats}). Enregistrez-le en {formats} et choisissez-le à nouveau.',
    'The file {name} has another format than asked ({formats}). Save it as {formats} and choose it again.',
  ],
  'file-too-large-for-item': [
    'Het bestand {name} is groter dan {megabytes} MB. Maak het kleiner en kies het opnieuw.',
    'Le fichier {name} dépasse {megabytes} Mo. Réduisez-le et choisissez-le à nouveau.',
    'The file {name} is larger than {megabytes} MB. Make it smaller and choose it again.',
  ],
  'too-many-files': [
    'Bij dit onderdeel horen hoogstens {allowed|# bestand|# bestanden}. Verwijder er eerst een.',
    'Cet élément admet au plus {allowed|# fichier|# fichiers}. Supprimez-en un d’abord.',
    'This item takes at most {allowed|# file|# files}. Remove one first.',
  ],
  'document-attached-already': [
    'Dit bestand staat al bij dit onderdeel.',
    'Ce fichier figure déjà à cet élément.',
    'This file stands with this item already.',
  ],
  'no-such-attachment': [
    'Dit bestand staat niet (meer) bij dit onderdeel.',
    'Ce fichier ne figure pas (ou plus) à cet élément.',
    'This file does not stand (any more) with this item.',
  ],
  'no-such-statement': [
    'Deze verklaring staat niet in het UEA van deze procedure.',
    'Cette déclaration ne figure pas dans le DUME de cette procédure.',
    'This statement is not in the ESPD of this procedure.',
  ],
  'no-such-party': [
    'Deze partij hoort niet bij uw inschrijving. Noem haar eerst.',
    'Cette partie ne figure pas dans votre offre. Nommez-la d’abord.',
    'This party is not in your tender. Name it first.',
  ],
  'party-named-twice': [
    'Een partij staat twee keer in de lijst. Noem elke partij één keer.',
    'Une partie figure deux fois dans la liste. Nommez chaque partie une seule fois.',
    'A party stands in the list twice. Name each party once.',
  ],
  'espd-needs-explanation': [
    'Licht uw antwoord toe bij: {statement}',
    'Expliquez votre réponse à : {statement}',
    'Explain your answer to: {statement}',
  ],
  'espd-unanswered': [
    'In het UEA van {party} {count|ontbreekt nog # antwoord|ontbreken nog # antwoorden}.',
    'Il manque encore {count|# réponse|# réponses} dans le DUME de {party}.',
    'The ESPD of {party} still lacks {count|# answer|# answers}.',
  ],
  'espd-answer-excludes': [
    'Met dit antwoord kunt u worden uitgesloten: {statement}',
    'Cette réponse peut entraîner votre exclusion : {statement}',
    'With this answer you may be excluded: {statement}',
  ],
  'next-prepare-new-tender': [
    'Dien een nieuwe inschrijving in voor deze onderhandelingsronde.',
    'Remettez une nouvelle offre pour ce tour de négociation.',
    'Hand in a new tender for this negotiation round.',
  ],
  'next-prepare-tender': [
    'U kunt uw inschrijving voorbereiden.',
    'Vous pouvez préparer votre offre.',
    'You can prepare your tender.',
  ],
  'next-place-tender': [
    'Uw inschrijving is een concept en nog niet ingediend. Leg haar in de kluis.',
    'Votre offre est un projet et n’est pas encore déposée. Placez-la dans le coffre.',
    'Your tender is a draft and has not been handed in yet. Place it in the vault.',
  ],
  'next-replace-tender': [
    'U hebt wijzigingen die nog niet in de kluis liggen.',
    'Vous avez des modifications qui ne sont pas encore dans le coffre.',
    'You have changes that are not in the vault yet.',
  ],
  'mail-tender-placed-subject': [
    'Uw inschrijving ligt in de kluis: {title}',
    'Votre offre est dans le coffre : {title}',
    'Your tender is in the vault: {title}',
  ],
  'mail-tender-placed-text': [
    'Uw inschrijving op {title} ({reference}) ligt sinds {placedAt} in de kluis (versie {revision}). U kunt haar intrekken of vervangen tot {deadline}.\n\nHet ontvangstbewijs vindt u bij uw inschrijving.',
    'Votre offre pour {title} ({reference}) est dans le coffre depuis le {placedAt} (version {revision}). Vous pouvez la retirer ou la remplacer jusqu’au {deadline}.\n\nVous trouvez le récépissé auprès de votre offre.',
    'Your tender for {title} ({reference}) has been in the vault since {placedAt} (version {revision}). You can withdraw or replace it until {deadline}.\n\nYou find the receipt with your tender.',
  ],
  'mail-tender-withdrawn-subject': [
    'Uw inschrijving is ingetrokken: {title}',
    'Votre offre est retirée : {title}',
    'Your tender has been withdrawn: {title}',
  ],
  'mail-tender-withdrawn-text': [
    'U hebt uw inschrijving op {title} ({reference}) ingetrokken. Tot {deadline} kunt u haar opnieuw in de kluis leggen.',
    'Vous avez retiré votre offre pour {title} ({reference}). Jusqu’au {deadline}, vous pouvez la replacer dans le coffre.',
    'You have withdrawn your tender for {title} ({reference}). Until {deadline} you can place it in the vault again.',
  ],
  'mail-tender-late-subject': [
    'Uw inschrijving kwam te laat: {title}',
    'Votre offre est arrivée trop tard : {title}',
    'Your tender came too late: {title}',
  ],
  'mail-tender-late-text': [
    'Uw inschrijving op {title} ({reference}) kwam {millisecondsLate|# milliseconde|# milliseconden} na de sluiting op {deadline} en is niet aangenomen.',
    'Votre offre pour {title} ({reference}) est arrivée {millisecondsLate|# milliseconde|# millisecondes} après la clôture du {deadline} et n’a pas été acceptée.',
    'Your tender for {title} ({reference}) came {millisecondsLate|# millisecond|# milliseconds} after closing at {deadline} and was not taken in.',
  ],
  'mail-draft-reminder-subject': [
    'Nog niet ingediend: {title}',
    'Pas encore déposée : {title}',
    'Not handed in yet: {title}',
  ],
  'mail-draft-reminder-text': [
    'Uw inschrijving op {title} ({reference}) is nog een concept en ligt niet in de kluis. De kluis sluit op {deadline}. Dat is over {hours} uur.',
    'Votre offre pour {title} ({reference}) est encore un projet et n’est pas dans le coffre. Le coffre ferme le {deadline}, dans {hours|# heure|# heures}.',
    'Your tender for {title} ({reference}) is still a draft and not in the vault. The vault closes at {deadline}, in {hours|# hour|# hours}.',
  ],
});
