import { defineWords, type Words } from '#platform/kernel/words.ts';
import type { FreeDay } from './calendar.ts';

/** Days off, to stand after "is": `{date} is {reason}`. */
export const freeDayNames: Words<FreeDay> = defineWords({
  saturday: ['een zaterdag', 'un samedi', 'a Saturday'],
  sunday: ['een zondag', 'un dimanche', 'a Sunday'],
  'new-years-day': ['Nieuwjaarsdag', 'le jour de l’an', 'New Year’s Day'],
  'good-friday': ['Goede Vrijdag', 'le Vendredi saint', 'Good Friday'],
  'easter-monday': ['Tweede Paasdag', 'le lundi de Pâques', 'Easter Monday'],
  'kings-day': ['Koningsdag', 'la fête du Roi (Pays-Bas)', 'King’s Day'],
  'labour-day': ['de Dag van de Arbeid', 'la fête du Travail', 'Labour Day'],
  'liberation-day': ['Bevrijdingsdag', 'le jour de la Libération (Pays-Bas)', 'Liberation Day'],
  'ascension-day': ['Hemelvaartsdag', 'l’Ascension', 'Ascension Day'],
  'whit-monday': ['Tweede Pinksterdag', 'le lundi de Pentecôte', 'Whit Monday'],
  'belgian-national-day': ['de Belgische nationale feestdag', 'la fête nationale belge', 'Belgian National Day'],
  'assumption-day': ['Onze-Lieve-Vrouw-Hemelvaart', 'l’Assomption', 'Assumption Day'],
  'all-saints-day': ['Allerheiligen', 'la Toussaint', 'All Saints’ Day'],
  'armistice-day': ['Wapenstilstandsdag', 'l’Armistice', 'Armistice Day'],
  'christmas-day': ['Eerste Kerstdag', 'Noël', 'Christmas Day'],
  'second-christmas-day': ['Tweede Kerstdag', 'le lendemain de Noël', 'the second day of Christmas'],
  'equated-day': [
    'een dag die bij koninklijk besluit met een feestdag is gelijkgesteld',
    'un jour assimilé par arrêté royal à un jour férié',
    'a day that a royal decree equates with a public holiday',
  ],
});

/** Sentences on terms. A date parameter `x` is filled as `{x}` with and `{xShort}` without its weekday. */
export const legalWords = defineWords({
  'term-open': [
    'Inschrijftermijn van ten minste {count|# dag|# dagen} vanaf de verzending van de aankondiging.',
    'Délai d’au moins {count|# jour|# jours} pour la remise des offres, à compter de l’envoi de l’avis.',
    'At least {count|# day|# days} to tender, from the dispatch of the notice.',
  ],
  'term-open-electronic': [
    'Inschrijftermijn van ten minste {count|# dag|# dagen}: vijf dagen korter omdat elektronisch wordt ingeschreven.',
    'Délai d’au moins {count|# jour|# jours} pour la remise des offres : cinq jours de moins, les offres étant électroniques.',
    'At least {count|# day|# days} to tender: five days less, since tenders are electronic.',
  ],
  'term-open-urgent': [
    'Inschrijftermijn van ten minste {count|# dag|# dagen} wegens gemotiveerde urgentie.',
    'Délai d’au moins {count|# jour|# jours} pour la remise des offres, en raison d’une urgence motivée.',
    'At least {count|# day|# days} to tender, because of substantiated urgency.',
  ],
  'term-prior-notice': [
    'Inschrijftermijn van ten minste {count|# dag|# dagen} na een vooraankondiging.',
    'Délai d’au moins {count|# jour|# jours} pour la remise des offres après un avis de préinformation.',
    'At least {count|# day|# days} to tender after a prior information notice.',
  ],
  'term-prior-notice-floor': [
    'Inschrijftermijn die na een vooraankondiging nooit korter is dan {count|# dag|# dagen}.',
    'Délai pour la remise des offres qui, après un avis de préinformation, n’est jamais inférieur à {count|# jour|# jours}.',
    'A period to tender that is never under {count|# day|# days} after a prior information notice.',
  ],
  'term-request': [
    'Aanmeldtermijn van ten minste {count|# dag|# dagen} vanaf de verzending van de aankondiging.',
    'Délai d’au moins {count|# jour|# jours} pour les demandes de participation, à compter de l’envoi de l’avis.',
    'At least {count|# day|# days} for requests to participate, from the dispatch of the notice.',
  ],
  'term-request-urgent': [
    'Aanmeldtermijn van ten minste {count|# dag|# dagen} wegens gemotiveerde urgentie.',
    'Délai d’au moins {count|# jour|# jours} pour les demandes de participation, en raison d’une urgence motivée.',
    'At least {count|# day|# days} for requests to participate, because of substantiated urgency.',
  ],
  'term-request-floor': [
    'Aanmeldtermijn die in geen geval korter is dan {count|# dag|# dagen}.',
    'Délai pour les demandes de participation qui n’est en aucun cas inférieur à {count|# jour|# jours}.',
    'A period for requests to participate that is in no case under {count|# day|# days}.',
  ],
  'term-tender': [
    'Inschrijftermijn van ten minste {count|# dag|# dagen} vanaf de verzending van de uitnodiging tot inschrijving.',
    'Délai d’au moins {count|# jour|# jours} pour la remise des offres, à compter de l’envoi de l’invitation à soumissionner.',
    'At least {count|# day|# days} to tender, from the dispatch of the invitation to tender.',
  ],
  'term-tender-electronic': [
    'Inschrijftermijn van ten minste {count|# dag|# dagen} vanaf de uitnodiging: vijf dagen korter omdat elektronisch wordt ingeschreven.',
    'Délai d’au moins {count|# jour|# jours} à compter de l’invitation : cinq jours de moins, les offres étant électroniques.',
    'At least {count|# day|# days} to tender from the invitation: five days less, since tenders are electronic.',
  ],
  'term-tender-urgent': [
    'Inschrijftermijn van ten minste {count|# dag|# dagen} vanaf de uitnodiging wegens gemotiveerde urgentie.',
    'Délai d’au moins {count|# jour|# jours} à compter de l’invitation, en raison d’une urgence motivée.',
    'At least {count|# day|# days} to tender from the invitation, because of substantiated urgency.',
  ],
  'term-tender-no-agreement': [
    'Inschrijftermijn van ten minste {count|# dag|# dagen} vanaf de uitnodiging, tenzij met alle gegadigden een andere termijn is afgesproken.',
    'Délai d’au moins {count|# jour|# jours} à compter de l’invitation, sauf accord avec tous les candidats sur un autre délai.',
    'At least {count|# day|# days} to tender from the invitation, unless another period is agreed with all candidates.',
  ],
  'term-answers': [
    'Vragen worden uiterlijk {count|# dag|# dagen} voor de uiterste datum beantwoord.',
    'Les réponses aux questions sont données au plus tard {count|# jour|# jours} avant la date limite.',
    'Questions are answered at least {count|# day|# days} before the deadline.',
  ],
  'term-answers-urgent': [
    'Bij urgentie worden vragen uiterlijk {count|# dag|# dagen} voor de uiterste datum beantwoord.',
    'En cas d’urgence, les réponses aux questions sont données au plus tard {count|# jour|# jours} avant la date limite.',
    'In urgency, questions are answered at least {count|# day|# days} before the deadline.',
  ],
  'term-standstill': [
    'Opschortende termijn van ten minste {count|# kalenderdag|# kalenderdagen}, vanaf de dag na verzending van de gunningsbeslissing.',
    'Délai d’attente d’au moins {count|# jour|# jours} calendrier, à compter du lendemain de l’envoi de la décision d’attribution.',
    'Standstill of at least {count|# calendar day|# calendar days}, from the day after the award decision was sent.',
  ],
  'term-standstill-be': [
    'Wachttermijn van {count|# dag|# dagen}, vanaf de dag na verzending van de gemotiveerde gunningsbeslissing per e-mail en, dezelfde dag, per aangetekende brief.',
    'Délai d’attente de {count|# jour|# jours}, à compter du lendemain de l’envoi de la décision motivée par courriel et, le même jour, par lettre recommandée.',
    'Standstill of {count|# day|# days}, from the day after the reasoned decision was sent by e-mail and, on the same day, by registered letter.',
  ],
  'term-guide': [
    'Termijn die de leidraad stelt; geen wet verlengt hem.',
    'Délai fixé par le guide ; aucune loi ne le prolonge.',
    'A term set by the guide; no law lengthens it.',
  ],

  'last-day': ['Laatste dag: {date}', 'Dernier jour : {date}', 'Last day: {date}'],
  'event-day': ['De termijn telt vanaf', 'Le délai compte à partir du', 'The term counts from'],
  'counted-forward-days': [
    '{count|# dag|# dagen}, geteld vanaf de dag na {event}, {count|eindigt|eindigen} op {date}.',
    '{count|# jour, compté|# jours, comptés} à partir du lendemain du {event}, {count|se termine|se terminent} le {date}.',
    '{count|# day|# days}, counted from the day after {event}, {count|ends|end} on {date}.',
  ],
  'counted-forward-working-days': [
    '{count|# werkdag|# werkdagen}, geteld vanaf de dag na {event}, {count|eindigt|eindigen} op {date}.',
    '{count|# jour ouvrable, compté|# jours ouvrables, comptés} à partir du lendemain du {event}, {count|se termine|se terminent} le {date}.',
    '{count|# working day|# working days}, counted from the day after {event}, {count|ends|end} on {date}.',
  ],
  'counted-forward-weeks': [
    '{count|# week|# weken} na {event} is {date}.',
    '{count|# semaine|# semaines} après le {event}, c’est le {date}.',
    '{count|# week|# weeks} after {event} is {date}.',
  ],
  'counted-forward-months': [
    '{count|# maand|# maanden} na {event} is {date}.',
    '{count} mois après le {event}, c’est le {date}.',
    '{count|# month|# months} after {event} is {date}.',
  ],
  'counted-forward-years': [
    '{count} jaar na {event} is {date}.',
    '{count|# an|# ans} après le {event}, c’est le {date}.',
    '{count|# year|# years} after {event} is {date}.',
  ],
  'counted-back-days': [
    '{count|# dag|# dagen}, teruggeteld vanaf {event}, {count|komt|komen} uit op {date}.',
    '{count|# jour, compté|# jours, comptés} à rebours depuis le {event}, {count|mène|mènent} au {date}.',
    '{count|# day|# days}, counted back from {event}, {count|leads|lead} to {date}.',
  ],
  'counted-back-working-days': [
    '{count|# werkdag|# werkdagen}, teruggeteld vanaf {event}, {count|komt|komen} uit op {date}.',
    '{count|# jour ouvrable, compté|# jours ouvrables, comptés} à rebours depuis le {event}, {count|mène|mènent} au {date}.',
    '{count|# working day|# working days}, counted back from {event}, {count|leads|lead} to {date}.',
  ],
  'counted-back-weeks': [
    '{count|# week|# weken} voor {event} is {date}.',
    '{count|# semaine|# semaines} avant le {event}, c’est le {date}.',
    '{count|# week|# weeks} before {event} is {date}.',
  ],
  'counted-back-months': [
    '{count|# maand|# maanden} voor {event} is {date}.',
    '{count} mois avant le {event}, c’est le {date}.',
    '{count|# month|# months} before {event} is {date}.',
  ],
  'counted-back-years': [
    '{count} jaar voor {event} is {date}.',
    '{count|# an|# ans} avant le {event}, c’est le {date}.',
    '{count|# year|# years} before {event} is {date}.',
  ],
  'no-such-date': [
    'De maand waarin de termijn eindigt heeft de begindatum niet: de laatste dag van die maand telt, {dateShort}.',
    'Le mois où le délai se termine n’a pas ce quantième : le dernier jour du mois compte, le {dateShort}.',
    'The month in which the term ends lacks that date: the last day of the month counts, {dateShort}.',
  ],
  'runs-on': [
    '{dateShort} is {reason}: de termijn loopt door.',
    'Le {dateShort} est {reason} : le délai continue à courir.',
    '{dateShort} is {reason}: the term runs on.',
  ],
  'ends-on': [
    'De eerstvolgende werkdag is {date}: daar eindigt de termijn, om 24.00 uur.',
    'Le premier jour ouvrable suivant est le {date} : le délai y prend fin, à 24 heures.',
    'The next working day is {date}: there the term ends, at midnight.',
  ],
  'two-working-days': [
    'In de termijn vallen ten minste twee werkdagen: hij eindigt op {date}.',
    'Le délai comprend au moins deux jours ouvrables : il se termine le {date}.',
    'The term holds at least two working days: it ends on {date}.',
  ],
  'not-extended-guide': [
    '{dateShort} is {reason}, maar een termijn die de leidraad stelt wordt niet verlengd.',
    'Le {dateShort} est {reason}, mais un délai fixé par le guide n’est pas prolongé.',
    '{dateShort} is {reason}, but a term set by the guide is not lengthened.',
  ],
  'not-extended-long': [
    '{dateShort} is {reason}, maar de Algemene termijnenwet verlengt een termijn van deze lengte niet.',
    'Le {dateShort} est {reason}, mais la loi néerlandaise sur les délais ne prolonge pas un délai de cette durée.',
    '{dateShort} is {reason}, but the Dutch act on terms does not lengthen a term of this length.',
  ],
  'not-extended-back': [
    '{dateShort} is {reason}, maar een termijn die wordt teruggeteld verschuift niet.',
    'Le {dateShort} est {reason}, mais un délai compté à rebours ne se déplace pas.',
    '{dateShort} is {reason}, but a term that is counted back does not move.',
  ],
  'advised-day': [
    'Wie zeker wil zijn, houdt de werkdag ervoor aan: {date}.',
    'Pour être sûr, tenez-vous au jour ouvrable précédent : le {date}.',
    'To be safe, keep to the working day before it: {date}.',
  ],
  'equated-days-unknown': [
    'Voor {year} is hier niet bekend welke dagen bij koninklijk besluit met een feestdag zijn gelijkgesteld.',
    'Pour {year}, les jours assimilés par arrêté royal à un jour férié ne sont pas connus ici.',
    'For {year} it is not known here which days a royal decree equates with a public holiday.',
  ],

  'no-notice-sent': [
    'De gunningsbeslissing is nog aan niemand verzonden.',
    'La décision d’attribution n’a encore été envoyée à personne.',
    'The award decision has not been sent to anyone yet.',
  ],
  'standstill-too-short': [
    'Een opschortende termijn van {count|# dag|# dagen} is te kort: de wet vraagt er ten minste {minimum}.',
    'Un délai d’attente de {count|# jour|# jours} est trop court : la loi en exige au moins {minimum}.',
    'A standstill of {count|# day|# days} is too short: the law asks for at least {minimum}.',
  ],
  'standstill-runs': [
    'De opschortende termijn loopt tot en met {lastDay}.',
    'Le délai d’attente court jusqu’au {lastDay} inclus.',
    'The standstill runs through {lastDay}.',
  ],
  'proceedings-pending': [
    'Er loopt een kort geding dat binnen de opschortende termijn is aangespannen: eerst moet de rechter beslissen.',
    'Un référé introduit pendant le délai d’attente est en cours : le juge doit d’abord statuer.',
    'Summary proceedings brought during the standstill are pending: the judge decides first.',
  ],
  'no-standstill-no-notice': [
    'Geen opschortende termijn nodig: voor deze opdracht vraagt de wet geen aankondiging.',
    'Pas de délai d’attente : la loi n’exige pas d’avis pour ce marché.',
    'No standstill needed: the law asks no notice of this contract.',
  ],
  'no-standstill-only-tenderer': [
    'Geen opschortende termijn nodig: de enige betrokken inschrijver wint en er zijn geen betrokken gegadigden.',
    'Pas de délai d’attente : le seul soumissionnaire concerné l’emporte et aucun candidat n’est concerné.',
    'No standstill needed: the only tenderer concerned wins and no candidates are concerned.',
  ],
  'no-standstill-call-off': [
    'Geen opschortende termijn nodig: een opdracht onder een raamovereenkomst of dynamisch aankoopsysteem.',
    'Pas de délai d’attente : un marché passé sur la base d’un accord-cadre ou d’un système d’acquisition dynamique.',
    'No standstill needed: a contract under a framework agreement or a dynamic purchasing system.',
  ],
  'forfeiture-on-free-day': [
    'De vervaltermijn van de leidraad eindigt op {date}, en dat is {reason}. Rechters zijn het niet eens of hij dan doorloopt: noem datum en uur in de brief.',
    'Le délai de forclusion du guide se termine le {date} : c’est {reason}. Les juges sont partagés sur sa prolongation : indiquez la date et l’heure dans la lettre.',
    'The forfeiture term of the guide ends on {date}, which is {reason}. Courts differ on whether it runs on: state date and time in the letter.',
  ],
  'forfeiture-before-standstill': [
    'De vervaltermijn van de leidraad eindigt op {date}, voor het einde van de opschortende termijn. De brief noemt daarom {lastDay}.',
    'Le délai de forclusion du guide se termine le {date}, avant la fin du délai d’attente. La lettre indique donc le {lastDay}.',
    'The forfeiture term of the guide ends on {date}, before the standstill does. The letter therefore states {lastDay}.',
  ],

  'young-enough': [
    'Afgegeven op {fromShort}; {months|# maand|# maanden} oud op {goodThroughShort}. Op {referenceShort} dus niet te oud.',
    'Délivré le {fromShort} ; âgé de {months} mois le {goodThroughShort}. Le {referenceShort}, il n’est donc pas trop ancien.',
    'Issued on {fromShort}; {months|# month|# months} old on {goodThroughShort}. So not too old on {referenceShort}.',
  ],
  'too-old': [
    'Afgegeven op {fromShort} en dus {months|# maand|# maanden} oud op {goodThroughShort}: te oud op {referenceShort}. Afgegeven op {oldestShort} of later zou goed zijn.',
    'Délivré le {fromShort}, donc âgé de {months} mois le {goodThroughShort} : trop ancien le {referenceShort}. Délivré le {oldestShort} ou plus tard, il conviendrait.',
    'Issued on {fromShort}, so {months|# month|# months} old on {goodThroughShort}: too old on {referenceShort}. Issued on {oldestShort} or later it would do.',
  ],
  'issued-later': [
    'Afgegeven op {fromShort}, na {referenceShort}: niet te oud. Kijk wel of het ook voor die dag iets bewijst.',
    'Délivré le {fromShort}, après le {referenceShort} : pas trop ancien. Vérifiez s’il prouve aussi quelque chose pour ce jour-là.',
    'Issued on {fromShort}, after {referenceShort}: not too old. Do check whether it proves anything for that day.',
  ],
  'reference-recent': [
    'Geëindigd op {fromShort}, niet langer dan {months|# maand|# maanden} voor {referenceShort}: de referentie telt.',
    'Terminée le {fromShort}, pas plus de {months} mois avant le {referenceShort} : la référence compte.',
    'Ended on {fromShort}, no more than {months|# month|# months} before {referenceShort}: the reference counts.',
  ],
  'reference-too-old': [
    'Geëindigd op {fromShort}, langer dan {months|# maand|# maanden} voor {referenceShort}: de referentie telt niet. Geëindigd op {oldestShort} of later zou tellen.',
    'Terminée le {fromShort}, plus de {months} mois avant le {referenceShort} : la référence ne compte pas. Terminée le {oldestShort} ou plus tard, elle compterait.',
    'Ended on {fromShort}, more than {months|# month|# months} before {referenceShort}: the reference does not count. Ended on {oldestShort} or later it would.',
  ],
  'reference-runs': [
    'De referentieopdracht liep nog op {referenceShort}: de referentie telt.',
    'Le marché de référence courait encore le {referenceShort} : la référence compte.',
    'The reference contract still ran on {referenceShort}: the reference counts.',
  ],

  'valid-after-deadline': [
    'Inschrijvingen gelden {count|# dag|# dagen} na de sluiting op {eventShort}: tot en met {date}.',
    'Les offres valent {count|# jour|# jours} après la clôture du {eventShort} : jusqu’au {date} inclus.',
    'Tenders bind for {count|# day|# days} after closing on {eventShort}: through {date}.',
  ],
  'valid-while-proceedings': [
    'Er loopt een kort geding: inschrijvingen gelden tot {count|# dag|# dagen} na het vonnis of de intrekking.',
    'Un référé est en cours : les offres valent jusqu’à {count|# jour|# jours} après le jugement ou le désistement.',
    'Summary proceedings are pending: tenders bind until {count|# day|# days} after judgment or withdrawal.',
  ],
  'valid-after-judgment': [
    'Vonnis op {eventShort}: inschrijvingen gelden in ieder geval tot {count|# dag|# dagen} daarna, tot en met {date}.',
    'Jugement du {eventShort} : les offres valent en tout cas {count|# jour|# jours} de plus, jusqu’au {date} inclus.',
    'Judgment on {eventShort}: tenders bind in any case for {count|# day|# days} after it, through {date}.',
  ],
  'valid-after-withdrawal': [
    'Kort geding ingetrokken op {eventShort}: inschrijvingen gelden in ieder geval tot {count|# dag|# dagen} daarna, tot en met {date}.',
    'Désistement du {eventShort} : les offres valent en tout cas {count|# jour|# jours} de plus, jusqu’au {date} inclus.',
    'Proceedings withdrawn on {eventShort}: tenders bind in any case for {count|# day|# days} after it, through {date}.',
  ],

  'period-too-short': [
    'Sluiten op {closing} is te vroeg: de wet vraagt ten minste {count|# dag|# dagen}, tot en met {lastDay}.',
    'Clôturer le {closing} est trop tôt : la loi exige au moins {count|# jour|# jours}, jusqu’au {lastDay} inclus.',
    'Closing on {closing} is too early: the law asks for at least {count|# day|# days}, through {lastDay}.',
  ],
  'period-below-normal': [
    'Sluiten op {closing} mag, maar in de regel geldt een termijn van {count|# dag|# dagen}, tot en met {lastDay}.',
    'Clôturer le {closing} est permis, mais le délai normal est de {count|# jour|# jours}, jusqu’au {lastDay} inclus.',
    'Closing on {closing} is allowed, but the normal period is {count|# day|# days}, through {lastDay}.',
  ],
  'deadline-within-last-day': [
    'De sluiting valt op {closing}, de laatste van de {count|# dag|# dagen}. Die dag is dan nog niet om: sluit liever een dag later.',
    'La clôture tombe le {closing}, dernier des {count|# jour|# jours}. Ce jour n’est alors pas écoulé : mieux vaut clôturer un jour plus tard.',
    'Closing falls on {closing}, the last of the {count|# day|# days}. That day is not over by then: better close a day later.',
  ],
  'deadline-on-free-day': [
    'De sluiting valt op {dateShort}, en dat is {reason}.',
    'La clôture tombe le {dateShort} : c’est {reason}.',
    'Closing falls on {dateShort}, which is {reason}.',
  ],
  'urgency-needs-reasons': [
    'Een verkorte termijn wegens urgentie vraagt een motivering in de aankondiging.',
    'Un délai raccourci pour urgence doit être motivé dans l’avis.',
    'A period shortened for urgency needs its reasons in the notice.',
  ],
  'no-urgent-period': [
    'Voor deze termijn is hier geen verkorting wegens urgentie bekend; de gewone termijn is gerekend.',
    'Aucun raccourcissement pour urgence n’est connu ici pour ce délai ; le délai ordinaire a été compté.',
    'No shortening for urgency is known here for this period; the ordinary period was counted.',
  ],
  'prior-notice-out-of-time': [
    'De vooraankondiging van {sentOnShort} verkort de termijn niet: zij moest tussen {earliestShort} en {latestShort} zijn verzonden.',
    'L’avis de préinformation du {sentOnShort} ne raccourcit pas le délai : il devait être envoyé entre le {earliestShort} et le {latestShort}.',
    'The prior information notice of {sentOnShort} does not shorten the period: it had to be sent between {earliestShort} and {latestShort}.',
  ],
  'prior-notice-no-effect': [
    'Een vooraankondiging verkort deze termijn niet.',
    'Un avis de préinformation ne raccourcit pas ce délai.',
    'A prior information notice does not shorten this period.',
  ],
  'no-statutory-minimum': [
    'De wet stelt hier geen minimum: de termijn moet in verhouding staan tot de opdracht.',
    'La loi ne fixe pas de minimum ici : le délai doit être proportionné au marché.',
    'The law sets no minimum here: the period must be proportionate to the contract.',
  ],
  'minimum-not-recorded': [
    'Het wettelijke minimum voor deze procedure is hier niet vastgelegd: controleer het in de wet.',
    'Le minimum légal de cette procédure n’est pas enregistré ici : vérifiez-le dans la loi.',
    'The statutory minimum for this procedure is not recorded here: check it in the law.',
  ],
  'answers-too-late': [
    'Antwoorden op {answeredOn} is te laat: uiterlijk {count|# dag|# dagen} voor de sluiting, dus op {lastDay}.',
    'Répondre le {answeredOn} est trop tard : au plus tard {count|# jour|# jours} avant la clôture, donc le {lastDay}.',
    'Answering on {answeredOn} is too late: at least {count|# day|# days} before closing, so on {lastDay}.',
  ],
  'answers-on-free-day': [
    'Antwoorden op {answeredOn} mag, maar valt niet op een werkdag: {advised} is beter.',
    'Répondre le {answeredOn} est permis, mais après le dernier jour ouvrable : le {advised} est préférable.',
    'Answering on {answeredOn} is allowed but no working day: {advised} is better.',
  ],

  'house-closed': [
    '{dateShort} valt in {name}, wanneer de organisatie geen termijnen laat eindigen.',
    'Le {dateShort} tombe pendant {name}, période où l’organisation ne fait pas expirer de délais.',
    '{dateShort} falls in {name}, when the organisation lets no term end.',
  ],
  'house-weekday': [
    'De organisatie laat op deze dag van de week geen termijnen eindigen: {date}.',
    'L’organisation ne fait pas expirer de délais ce jour de la semaine : le {date}.',
    'The organisation lets no term end on this day of the week: {date}.',
  ],
  'house-hours': [
    'De organisatie laat termijnen eindigen tussen {from} en {to} uur.',
    'L’organisation fait expirer les délais entre {from} et {to} heures.',
    'The organisation lets terms end between {from} and {to}.',
  ],
});

export type LegalWord = keyof typeof legalWords;
