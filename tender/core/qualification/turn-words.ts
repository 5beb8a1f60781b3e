import { defineWords } from '#platform/kernel/words.ts';

/** What comes next in a case: for the authority, and for the operator whose case it is. */
export const turnWords = defineWords({
  'turn-send-file-authority': [
    'Onderzoek de blijk van belangstelling van {name} en stuur het kwalificatiedossier',
    'Examinez la manifestation d’intérêt de {name} et envoyez le dossier de qualification',
    'Examine the expression of interest of {name} and send the qualification file',
  ],
  'turn-send-file-operator': [
    'Uw blijk van belangstelling is ontvangen. De entiteit onderzoekt haar en stuurt u het kwalificatiedossier.',
    'Votre manifestation d’intérêt est reçue. L’entité l’examine et vous enverra le dossier de qualification.',
    'Your expression of interest was received. The entity examines it and sends you the qualification file.',
  ],
  'turn-apply-authority': [
    '{name} heeft het kwalificatiedossier en dient een aanvraag in; er is geen uiterste datum',
    '{name} a reçu le dossier de qualification et introduira une demande ; il n’y a pas de date limite',
    '{name} has the qualification file and will hand in an application; there is no final date',
  ],
  'turn-apply-operator': [
    'Dien uw kwalificatieaanvraag in; er is geen uiterste datum',
    'Introduisez votre demande de qualification ; il n’y a pas de date limite',
    'Hand in your qualification application; there is no final date',
  ],
  'turn-supplement-authority': [
    '{name} vult de aanvraag aan: {asks}',
    '{name} complète sa demande : {asks}',
    '{name} supplements the application: {asks}',
  ],
  'turn-supplement-operator': [
    'Vul uw aanvraag aan: {asks}',
    'Complétez votre demande : {asks}',
    'Supplement your application: {asks}',
  ],
  'turn-examine-authority': [
    'Onderzoek de aanvraag van {name}',
    'Examinez la demande de {name}',
    'Examine the application of {name}',
  ],
  'turn-examine-operator': [
    'Uw aanvraag wordt onderzocht. U krijgt bericht van de uitkomst, of een vraag om aanvulling.',
    'Votre demande est à l’examen. Vous serez informé du résultat, ou invité à la compléter.',
    'Your application is being examined. You will hear the outcome, or be asked for a supplement.',
  ],
  'turn-permits-authority': [
    '{name} laat zijn ploegen de vergunningen behalen: {ready} van {least} zover',
    '{name} fait obtenir les permis à ses équipes : {ready} sur {least}',
    '{name} has his teams obtain the permits: {ready} of {least} so far',
  ],
  'turn-permits-operator': [
    'Laat een ploeg de vergunningen behalen en bezorg ze hier',
    'Faites obtenir les permis à une équipe et remettez-les ici',
    'Have a team obtain the permits and hand them in here',
  ],
  'turn-judge-permits-authority': [
    'Beoordeel de vergunning die {name} bezorgde',
    'Examinez le permis remis par {name}',
    'Judge the permit that {name} handed in',
  ],
  'turn-judge-permits-operator': [
    'De vergunningen die u bezorgde worden nagezien.',
    'Les permis que vous avez remis sont vérifiés.',
    'The permits that you handed in are being checked.',
  ],
  'turn-assign-trial-authority': [
    'Geef {name} een testopdracht: nieuw in het domein',
    'Attribuez une commande test à {name} : nouveau dans le domaine',
    'Give {name} a trial assignment: new to the domain',
  ],
  'turn-assign-trial-operator': [
    'U krijgt een testopdracht: een echte, betaalde opdracht die wordt geëvalueerd.',
    'Vous recevrez une commande test : une commande réelle, payée et évaluée.',
    'You will be given a trial assignment: a real, paid job that is evaluated.',
  ],
  'turn-do-trial-authority': [
    '{name} begint op {start} aan de testopdracht',
    '{name} commence la commande test le {start}',
    '{name} begins the trial assignment on {start}',
  ],
  'turn-do-trial-operator': [
    'Voer de testopdracht uit, vanaf {start}: {subject}',
    'Exécutez la commande test, à partir du {start} : {subject}',
    'Do the trial assignment, from {start}: {subject}',
  ],
  'turn-evaluate-trial-authority': [
    'Evalueer de testopdracht van {name}, begonnen op {start}',
    'Évaluez la commande test de {name}, commencée le {start}',
    'Evaluate the trial assignment of {name}, begun on {start}',
  ],
  'turn-evaluate-trial-operator': [
    'Uw testopdracht loopt sinds {start} en wordt geëvalueerd.',
    'Votre commande test court depuis le {start} et sera évaluée.',
    'Your trial assignment has run since {start} and is evaluated.',
  ],
  'turn-decide-authority': [
    'Beslis over de kwalificatie van {name}',
    'Décidez de la qualification de {name}',
    'Decide about the qualification of {name}',
  ],
  'turn-decide-operator': [
    'Alles is binnen. De entiteit beslist over uw kwalificatie en geeft u daarvan kennis.',
    'Tout est remis. L’entité décide de votre qualification et vous le notifiera.',
    'Everything is in. The entity decides about your qualification and notifies you.',
  ],
  'turn-notify-authority': [
    'Geef {name} kennis van de beslissing: zij werkt vanaf die dag',
    'Notifiez la décision à {name} : elle produit effet dès ce jour',
    'Notify {name} of the decision: it works from that day',
  ],
  'turn-notify-operator': [
    'De entiteit heeft uw dossier in handen en laat u de uitkomst weten.',
    'L’entité traite votre dossier et vous fera connaître le résultat.',
    'The entity has your case in hand and will tell you the outcome.',
  ],
  'turn-judge-renewal-authority': [
    'Beoordeel het nieuwe attest van {name}',
    'Examinez la nouvelle attestation de {name}',
    'Judge the new attestation of {name}',
  ],
  'turn-judge-renewal-operator': [
    'U bent gekwalificeerd. Uw nieuwe attest wordt nagezien.',
    'Vous êtes qualifié. Votre nouvelle attestation est vérifiée.',
    'You are qualified. Your new attestation is being checked.',
  ],
  'turn-expired-authority': [
    '‘{attestation}’ van {name} is niet meer geldig: beslis of de kwalificatie blijft staan',
    '« {attestation} » de {name} n’est plus valable : décidez si la qualification est maintenue',
    '‘{attestation}’ of {name} is no longer valid: decide whether the qualification stands',
  ],
  'turn-expired-operator': [
    '‘{attestation}’ is niet meer geldig. Dien een nieuw attest in: uw kwalificatie kan vervallen.',
    '« {attestation} » n’est plus valable. Remettez une nouvelle attestation : votre qualification peut devenir caduque.',
    '‘{attestation}’ is no longer valid. Hand in a new one: your qualification may lapse.',
  ],
  'turn-renew-authority': [
    '‘{attestation}’ van {name} is geldig tot en met {validUntil}; {name} is verwittigd',
    '« {attestation} » de {name} est valable jusqu’au {validUntil} ; {name} est averti',
    '‘{attestation}’ of {name} is valid through {validUntil}; {name} has been told',
  ],
  'turn-renew-operator': [
    'Vernieuw ‘{attestation}’: het is geldig tot en met {validUntil}',
    'Renouvelez « {attestation} » : elle est valable jusqu’au {validUntil}',
    'Renew ‘{attestation}’: it is valid through {validUntil}',
  ],
  'turn-qualified-authority': [
    '{name} is gekwalificeerd en krijgt elke oproep',
    '{name} est qualifié et reçoit chaque appel',
    '{name} is qualified and receives every call',
  ],
  'turn-qualified-operator': [
    'U bent gekwalificeerd en krijgt elke oproep in dit domein vanzelf.',
    'Vous êtes qualifié et recevez d’office chaque appel dans ce domaine.',
    'You are qualified and receive every call in this domain without asking.',
  ],
  'turn-closed-authority': [
    'Het dossier van {name} is afgesloten',
    'Le dossier de {name} est clos',
    'The case of {name} is closed',
  ],
  'turn-closed-operator': ['Dit dossier is afgesloten.', 'Ce dossier est clos.', 'This case is closed.'],
  'next-provide-documents': [
    'Voeg de stukken van het kwalificatiedossier toe',
    'Ajoutez les pièces du dossier de qualification',
    'Add the documents of the qualification file',
  ],
  'next-publish-notice': [
    'Publiceer de mededeling over het bestaan van dit kwalificatiesysteem',
    'Publiez l’avis sur l’existence de ce système de qualification',
    'Publish the notice on the existence of this qualification system',
  ],
  'next-express-interest': [
    'Laat uw belangstelling blijken; dat kan op elk moment',
    'Manifestez votre intérêt ; c’est possible à tout moment',
    'Express your interest; you may do so at any time',
  ],
  'next-barred': [
    'U kunt op {freeFrom} weer uw belangstelling laten blijken, en niet eerder.',
    'Vous pourrez à nouveau manifester votre intérêt le {freeFrom}, et pas avant.',
    'You can express your interest again on {freeFrom}, and not before.',
  ],
  'next-system-ended': [
    'Dit kwalificatiesysteem is beëindigd en neemt geen nieuwe blijken van belangstelling aan.',
    'Ce système de qualification a pris fin et ne reçoit plus de manifestations d’intérêt.',
    'This qualification system has ended and takes no new expressions of interest.',
  ],
});
