import { defineWords } from '#platform/kernel/words.ts';
import { mailWords } from './mail-words.ts';
import { turnWords } from './turn-words.ts';

/** Refusals of a qualification system; its messages stand in `mail-words.ts`, what comes next in `turn-words.ts`. */
export const qualificationWords = defineWords({
  ...mailWords,
  ...turnWords,
  'no-such-system': [
    'Dit kwalificatiesysteem bestaat niet. Controleer het adres.',
    'Ce système de qualification n’existe pas. Vérifiez l’adresse.',
    'This qualification system does not exist. Check the address.',
  ],
  'system-exists': [
    'Er is al een kwalificatiesysteem met dit kenmerk. Kies een ander kenmerk.',
    'Un système de qualification portant cette référence existe déjà. Choisissez-en une autre.',
    'A qualification system with this reference exists already. Choose another one.',
  ],
  'system-not-published': [
    'Van dit kwalificatiesysteem is nog geen mededeling gepubliceerd. Publiceer haar eerst.',
    'Aucun avis n’est encore publié pour ce système de qualification. Publiez-le d’abord.',
    'No notice of this qualification system has been published yet. Publish it first.',
  ],
  'system-ended': [
    'Dit kwalificatiesysteem is beëindigd ({reason}). Nieuwe blijken van belangstelling worden niet meer aangenomen; wie gekwalificeerd is, blijft dat.',
    'Ce système de qualification a pris fin ({reason}). Les nouvelles manifestations d’intérêt ne sont plus reçues ; qui est qualifié le reste.',
    'This qualification system has ended ({reason}). New expressions of interest are no longer taken; who is qualified stays so.',
  ],
  'by-the-clock-only': [
    'Deze signalen geeft het platform zelf, op de dag die de leidraad noemt.',
    'La plateforme donne elle-même ces signaux, au jour fixé par le guide.',
    'The platform gives these signals itself, on the day that the guide names.',
  ],
  'no-such-case': [
    'Dit dossier bestaat niet in dit kwalificatiesysteem. Kies het uit de lijst.',
    'Ce dossier n’existe pas dans ce système de qualification. Choisissez-le dans la liste.',
    'There is no such case in this qualification system. Choose it from the list.',
  ],
  'no-running-case': [
    'Uw onderneming heeft in dit kwalificatiesysteem geen lopend dossier. Begin met een blijk van belangstelling.',
    'Votre entreprise n’a pas de dossier en cours dans ce système de qualification. Commencez par une manifestation d’intérêt.',
    'Your company has no running case in this qualification system. Begin with an expression of interest.',
  ],
  'case-stands-otherwise': [
    'Dat kan niet op het punt waar dit dossier nu staat. Kijk op de pagina van het dossier wat er nu aan de beurt is.',
    'Ce n’est pas possible au stade actuel de ce dossier. Voyez à la page du dossier ce qui vient maintenant.',
    'That cannot be done at the point where this case stands. See on the page of the case what comes next.',
  ],
  'interest-runs-already': [
    'Uw onderneming heeft voor dit systeem al een lopende blijk van belangstelling, van {since}. Per kwalificatiesysteem loopt er één tegelijk.',
    'Votre entreprise a déjà une manifestation d’intérêt en cours pour ce système, du {since}. Une seule à la fois par système de qualification.',
    'Your company already has an expression of interest running for this system, of {since}. There is one at a time for each qualification system.',
  ],
  'qualified-already': [
    'Uw onderneming is in dit systeem al gekwalificeerd, sinds {since}. Een nieuwe blijk van belangstelling is niet nodig.',
    'Votre entreprise est déjà qualifiée dans ce système, depuis le {since}. Une nouvelle manifestation d’intérêt n’est pas nécessaire.',
    'Your company is qualified in this system already, since {since}. No new expression of interest is needed.',
  ],
  'interest-barred': [
    'Na een weigering of het verlies van de kwalificatie wacht u {months|# maand|# maanden} vanaf de kennisgeving, die van {notifiedOn} is. Vanaf {freeFrom} kunt u opnieuw uw belangstelling laten blijken.',
    'Après un refus ou la perte de la qualification, vous attendez {months|# mois|# mois} à compter de la notification, qui date du {notifiedOn}. À partir du {freeFrom}, vous pouvez à nouveau manifester votre intérêt.',
    'After a refusal or the loss of the qualification you wait {months|# month|# months} from the notification, which is of {notifiedOn}. From {freeFrom} on you can express your interest again.',
  ],
  'language-not-offered': [
    'De stukken van dit systeem bestaan niet in die taal. Kies uit: {languages}.',
    'Les pièces de ce système n’existent pas dans cette langue. Choisissez : {languages}.',
    'The documents of this system do not exist in that language. Choose from: {languages}.',
  ],
  'application-handed-in-already': [
    'Uw aanvraag is al ingediend. Aanvullen kan als de aanbestedende entiteit daarom vraagt.',
    'Votre demande est déjà introduite. Vous pourrez la compléter si l’entité adjudicatrice le demande.',
    'Your application has been handed in already. It can be supplemented when the contracting entity asks for that.',
  ],
  'application-incomplete': [
    'De aanvraag is niet volledig. Voeg toe: {missing}.',
    'La demande n’est pas complète. Ajoutez : {missing}.',
    'The application is not complete. Add: {missing}.',
  ],
  'too-few-teams': [
    'Noem {least|minstens # ploeg|minstens # ploegen}.',
    'Indiquez {least|au moins # équipe|au moins # équipes}.',
    'Name {least|at least # team|at least # teams}.',
  ],
  'team-named-twice': [
    'De ploeg ‘{team}’ staat twee keer in de aanvraag. Geef elke ploeg een eigen naam.',
    'L’équipe « {team} » figure deux fois dans la demande. Donnez à chaque équipe un nom propre.',
    'The team ‘{team}’ stands twice in the application. Give each team a name of its own.',
  ],
  'no-such-part-of-application': [
    'Het onderdeel ‘{item}’ hoort niet bij een aanvraag in dit systeem.',
    'La partie « {item} » n’appartient pas à une demande dans ce système.',
    'The part ‘{item}’ does not belong to an application in this system.',
  ],
  'no-such-attestation': [
    'Het attest ‘{attestation}’ wordt in dit systeem niet gevraagd.',
    'L’attestation « {attestation} » n’est pas demandée dans ce système.',
    'The attestation ‘{attestation}’ is not asked for in this system.',
  ],
  'scheme-or-equivalent': [
    'Zeg bij ‘{title}’ óf welk attest het is, óf waarom het gelijkwaardig is; één van beide.',
    'Pour « {title} », indiquez soit de quelle attestation il s’agit, soit pourquoi elle est équivalente ; l’un des deux.',
    'Say of ‘{title}’ either which attestation it is, or why it is equivalent; one of both.',
  ],
  'scheme-not-accepted': [
    'Voor ‘{title}’ gelden: {accepted}. Hebt u iets anders, dien het dan in als gelijkwaardig als dat mag.',
    'Pour « {title} » sont admis : {accepted}. Si vous avez autre chose, présentez-le comme équivalent si cela est permis.',
    'For ‘{title}’ these are accepted: {accepted}. If you have something else, hand it in as equivalent where that is allowed.',
  ],
  'no-equivalent-accepted': [
    'Voor ‘{title}’ wordt niets gelijkwaardigs aangenomen.',
    'Pour « {title} », aucun équivalent n’est admis.',
    'Nothing equivalent is accepted for ‘{title}’.',
  ],
  'attestation-issued-later': [
    'De datum van afgifte van ‘{title}’ ligt in de toekomst. Controleer de datum.',
    'La date de délivrance de « {title} » est future. Vérifiez la date.',
    'The date of issue of ‘{title}’ lies in the future. Check the date.',
  ],
  'validity-missing': [
    'Zeg tot en met welke dag ‘{title}’ geldig is.',
    'Indiquez jusqu’à quel jour inclus « {title} » est valable.',
    'Say through which day ‘{title}’ is valid.',
  ],
  'attestation-expired': [
    '‘{title}’ was geldig tot en met {validUntil}. Dien een attest in dat nog geldig is.',
    '« {title} » était valable jusqu’au {validUntil}. Présentez une attestation encore valable.',
    '‘{title}’ was valid through {validUntil}. Hand in an attestation that is still valid.',
  ],
  'supplement-asked-already': [
    'Er is al om een aanvulling gevraagd. Wacht tot de ondernemer haar indient.',
    'Un complément est déjà demandé. Attendez que l’opérateur le remette.',
    'A supplement has been asked for already. Wait until the operator hands it in.',
  ],
  'no-such-piece': [
    'Dit attest staat niet in het dossier.',
    'Cette attestation ne figure pas dans le dossier.',
    'This attestation is not in the case.',
  ],
  'piece-judged-already': [
    'Dit attest is al beoordeeld. Een nieuw exemplaar wordt opnieuw beoordeeld.',
    'Cette attestation est déjà examinée. Un nouvel exemplaire sera examiné à son tour.',
    'This attestation has been examined already. A new one is examined anew.',
  ],
  'application-not-met': [
    'Nog niet beoordeeld of niet in orde: {open}. Vraag een aanvulling, of weiger met redenen.',
    'Pas encore examiné ou non conforme : {open}. Demandez un complément, ou refusez avec motivation.',
    'Not examined yet or not in order: {open}. Ask for a supplement, or refuse with reasons.',
  ],
  'attestation-not-valid': [
    'Niet aanvaard of vandaag niet geldig: {lacking}.',
    'Non acceptée ou non valable aujourd’hui : {lacking}.',
    'Not accepted, or not valid today: {lacking}.',
  ],
  'no-such-team': [
    'De ploeg ‘{team}’ staat niet in de aanvraag.',
    'L’équipe « {team} » ne figure pas dans la demande.',
    'The team ‘{team}’ is not in the application.',
  ],
  'no-such-permit': [
    'De vergunning ‘{permit}’ wordt in dit domein niet gevraagd.',
    'Le permis « {permit} » n’est pas demandé dans ce domaine.',
    'The permit ‘{permit}’ is not asked for in this domain.',
  ],
  'permit-accepted-already': [
    'Deze vergunning is voor deze ploeg al aanvaard.',
    'Ce permis est déjà accepté pour cette équipe.',
    'This permit has been accepted for this team already.',
  ],
  'permit-obtained-later': [
    'De datum van de vergunning ligt in de toekomst. Controleer de datum.',
    'La date du permis est future. Vérifiez la date.',
    'The date of the permit lies in the future. Check the date.',
  ],
  'no-permit-to-judge': [
    'Er is voor deze ploeg geen vergunning die nog beoordeeld moet worden.',
    'Aucun permis de cette équipe n’attend d’examen.',
    'There is no permit of this team that waits to be examined.',
  ],
  'no-trial-asked': [
    'Van deze ondernemer vraagt de leidraad geen testopdracht.',
    'Le guide ne demande pas de commande test à cet opérateur.',
    'The guide asks no trial assignment of this operator.',
  ],
  'trial-assigned-already': [
    'De testopdracht is al gegeven.',
    'La commande test est déjà attribuée.',
    'The trial assignment has been given already.',
  ],
  'team-without-permits': [
    'De ploeg ‘{team}’ heeft nog niet alle vergunningen. Zonder vergunning mag zij niet aan het werk.',
    'L’équipe « {team} » n’a pas encore tous les permis. Sans permis, elle ne peut pas travailler.',
    'The team ‘{team}’ does not have all its permits yet. Without them it may not work.',
  ],
  'trial-unpaid': [
    'Een testopdracht is een echte, betaalde opdracht. Noem een bedrag boven nul.',
    'Une commande test est une commande réelle et payée. Indiquez un montant supérieur à zéro.',
    'A trial assignment is a real, paid job. Name an amount above zero.',
  ],
  'trial-too-large': [
    'Een testopdracht is in dit systeem hoogstens {highest} euro, exclusief btw.',
    'Dans ce système, une commande test est de {highest} euros au plus, hors TVA.',
    'In this system a trial assignment is at most {highest} euros, excluding VAT.',
  ],
  'no-trial-assigned': [
    'Er is in dit dossier geen testopdracht gegeven.',
    'Aucune commande test n’est attribuée dans ce dossier.',
    'No trial assignment was given in this case.',
  ],
  'trial-paid-already': [
    'De betaling van de testopdracht is al vastgelegd.',
    'Le paiement de la commande test est déjà enregistré.',
    'The payment of the trial assignment has been recorded already.',
  ],
  'trial-paid-later': [
    'De datum van betaling ligt in de toekomst. Controleer de datum.',
    'La date de paiement est future. Vérifiez la date.',
    'The date of payment lies in the future. Check the date.',
  ],
  'trial-evaluated-already': [
    'De testopdracht is al geëvalueerd.',
    'La commande test est déjà évaluée.',
    'The trial assignment has been evaluated already.',
  ],
  'trial-not-begun': [
    'De testopdracht begint op {start}. Evalueren kan vanaf die dag.',
    'La commande test commence le {start}. L’évaluation est possible dès ce jour.',
    'The trial assignment begins on {start}. It can be evaluated from that day on.',
  ],
  'criterion-does-not-decide-this': [
    'Noem alleen criteria die deze beslissing kunnen dragen: {fitting}.',
    'N’indiquez que des critères pouvant fonder cette décision : {fitting}.',
    'Name only criteria that can carry this decision: {fitting}.',
  ],
  'examination-not-concluded': [
    'De aanvraag is nog niet volledig onderzocht. Rond eerst het onderzoek af.',
    'L’examen de la demande n’est pas terminé. Clôturez-le d’abord.',
    'The application has not been examined in full. Conclude the examination first.',
  ],
  'permits-missing': [
    'Er {ready|heeft # ploeg|hebben # ploegen} alle vergunningen; {least|# is er|# zijn er} nodig.',
    '{ready|# équipe a|# équipes ont} tous les permis ; il en faut {least}.',
    '{ready|# team has|# teams have} all permits; {least} must.',
  ],
  'trial-not-evaluated': [
    'Deze ondernemer is nieuw in het domein. Geef eerst een testopdracht en evalueer haar.',
    'Cet opérateur est nouveau dans le domaine. Attribuez d’abord une commande test et évaluez-la.',
    'This operator is new to the domain. Give a trial assignment first, and evaluate it.',
  ],
  'trial-not-passed': [
    'De testopdracht is niet geslaagd. Kwalificeren kan niet; weiger met redenen.',
    'La commande test n’est pas réussie. La qualification n’est pas possible ; refusez avec motivation.',
    'The trial assignment was not passed. He cannot be qualified; refuse with reasons.',
  ],
  'nothing-expired': [
    'Alle attesten van deze ondernemer zijn vandaag geldig. Vervallen kan niet; intrekken kan op een criterium.',
    'Toutes les attestations de cet opérateur sont valables aujourd’hui. Pas de caducité possible ; un retrait se fonde sur un critère.',
    'All attestations of this operator are valid today. The qualification cannot lapse; it can be withdrawn on a criterion.',
  ],
  'channel-missing': [
    'De kennisgeving gaat dezelfde dag langs elke weg die de leidraad noemt. Nog niet: {missing}.',
    'La notification part le même jour par chaque voie prévue par le guide. Il manque : {missing}.',
    'The notification goes the same day by every way that the guide names. Still missing: {missing}.',
  ],
  'call-exists': [
    'Er is al een periodieke indicatieve aankondiging met dit kenmerk. Haar lijst staat vast.',
    'Un avis périodique indicatif portant cette référence existe déjà. Sa liste est figée.',
    'There is a periodic indicative notice with this reference already. Its list is fixed.',
  ],
  'nobody-qualified': [
    'Er is nu niemand gekwalificeerd, dus er is niemand om uit te nodigen.',
    'Personne n’est qualifié pour l’instant : il n’y a personne à inviter.',
    'Nobody is qualified now, so there is nobody to invite.',
  ],
  'no-such-document-of-file': [
    'Het stuk ‘{document}’ hoort niet bij het kwalificatiedossier van dit systeem. Kies het uit de lijst.',
    'La pièce « {document} » n’appartient pas au dossier de qualification de ce système. Choisissez-la dans la liste.',
    'The document ‘{document}’ is not part of the qualification file of this system. Choose it from the list.',
  ],
  'document-not-readable': [
    '‘{name}’ is geen PDF en geen rekenblad (XLSX). Zet het stuk om naar PDF en kies het opnieuw.',
    '« {name} » n’est ni un PDF ni un tableur (XLSX). Convertissez la pièce en PDF et choisissez-la à nouveau.',
    '‘{name}’ is neither a PDF nor a spreadsheet (XLSX). Turn the document into a PDF and choose it again.',
  ],
  'document-too-large': [
    'Dit bestand is groter dan {megabytes} MB. Maak het kleiner of splits het stuk.',
    'Ce fichier dépasse {megabytes} Mo. Réduisez-le ou scindez la pièce.',
    'This file is larger than {megabytes} MB. Make it smaller, or split the document.',
  ],
  'document-provided-already': [
    'Dit bestand staat hier al. Er is niets veranderd.',
    'Ce fichier se trouve déjà ici. Rien n’a changé.',
    'This file is here already. Nothing has changed.',
  ],
  'document-not-provided': [
    'Van dit stuk staat in deze taal geen bestand klaar. Er is niets in te trekken.',
    'Aucun fichier n’est disponible pour cette pièce dans cette langue. Il n’y a rien à retirer.',
    'There is no file of this document in this language. There is nothing to withdraw.',
  ],
  'documents-missing': [
    'Het kwalificatiedossier is niet volledig in de taal van dit dossier. Voeg bij ‘Leidraad en rollen’ toe: {missing}.',
    'Le dossier de qualification n’est pas complet dans la langue de ce dossier. Ajoutez sous « Guide et rôles » : {missing}.',
    'The qualification file is not complete in the language of this case. Add under ‘Guide and roles’: {missing}.',
  ],
});
