import { defineWords } from '#platform/kernel/words.ts';

export const mailWords = defineWords({
  'mail-interest-expressed-subject': [
    '{title}: blijk van belangstelling van {name}',
    '{title} : manifestation d’intérêt de {name}',
    '{title}: expression of interest from {name}',
  ],
  'mail-interest-expressed-text': [
    '{name} wil zich kwalificeren. Onderzoek de blijk van belangstelling en stuur het kwalificatiedossier.',
    '{name} souhaite se qualifier. Examinez la manifestation d’intérêt et envoyez le dossier de qualification.',
    '{name} wants to qualify. Examine the expression of interest and send the qualification file.',
  ],
  'mail-application-submitted-subject': [
    '{title}: aanvraag van {name}',
    '{title} : demande de {name}',
    '{title}: application of {name}',
  ],
  'mail-application-submitted-text': [
    'De kwalificatieaanvraag van {name} is binnen en kan worden onderzocht.',
    'La demande de qualification de {name} est arrivée et peut être examinée.',
    'The qualification application of {name} has come in and can be examined.',
  ],
  'mail-qualification-file-subject': [
    'Kwalificatiedossier: {title}',
    'Dossier de qualification : {title}',
    'Qualification file: {title}',
  ],
  'mail-qualification-file-text': [
    'Het kwalificatiedossier staat voor u klaar: {count|# stuk|# stukken}. Uw aanvraag kent geen uiterste datum.',
    'Le dossier de qualification est à votre disposition : {count|# pièce|# pièces}. Votre demande n’a pas de date limite.',
    'The qualification file is ready for you: {count|# document|# documents}. There is no final date for your application.',
  ],
  'mail-supplement-requested-subject': [
    'Aanvulling gevraagd: {title}',
    'Complément demandé : {title}',
    'Supplement asked for: {title}',
  ],
  'mail-supplement-requested-text': [
    'Vul uw aanvraag aan. Gevraagd wordt: {asks}',
    'Complétez votre demande. Il est demandé : {asks}',
    'Supplement your application. What is asked: {asks}',
  ],
  'mail-application-concluded-subject': [
    'Aanvraag in orde: {title}',
    'Demande en ordre : {title}',
    'Application in order: {title}',
  ],
  'mail-application-concluded-text': [
    'Uw aanvraag is in orde. Laat {least|minstens # ploeg|minstens # ploegen} de vergunningen van dit domein halen en dien ze in.',
    'Votre demande est en ordre. Faites obtenir les permis de ce domaine par {least|au moins # équipe|au moins # équipes} et remettez-les.',
    'Your application is in order. Have {least|at least # team|at least # teams} obtain the permits of this domain, and hand them in.',
  ],
  'mail-trial-assigned-subject': ['Testopdracht: {title}', 'Commande test : {title}', 'Trial assignment: {title}'],
  'mail-trial-assigned-text': [
    'U krijgt een testopdracht, die wordt betaald en geëvalueerd: {subject} Zij begint op {start} en is {value} euro waard, exclusief btw.',
    'Vous recevez une commande test, qui est payée et évaluée : {subject} Elle commence le {start} et vaut {value} euros, hors TVA.',
    'You are given a trial assignment, which is paid and evaluated: {subject} It begins on {start} and is worth {value} euros, excluding VAT.',
  ],
  'mail-qualified-subject': ['Gekwalificeerd: {title}', 'Qualification accordée : {title}', 'Qualified: {title}'],
  'mail-qualified-text': [
    'Uw onderneming is gekwalificeerd. U ontvangt voortaan elke oproep in dit domein. Redenen: {reasons}',
    'Votre entreprise est qualifiée. Vous recevrez désormais chaque appel dans ce domaine. Motivation : {reasons}',
    'Your company is qualified. You will receive every call in this domain from now on. Reasons: {reasons}',
  ],
  'mail-qualification-refused-subject': [
    'Kwalificatie geweigerd: {title}',
    'Qualification refusée : {title}',
    'Qualification refused: {title}',
  ],
  'mail-qualification-refused-text': [
    'De kwalificatie is geweigerd. Redenen: {reasons} Vanaf {freeFrom} kunt u opnieuw uw belangstelling laten blijken. In de brief bij de beslissing staat hoe u haar kunt aanvechten en tot wanneer.',
    'La qualification est refusée. Motivation : {reasons} À partir du {freeFrom}, vous pouvez à nouveau manifester votre intérêt. La lettre de décision indique comment la contester et jusqu’à quand.',
    'The qualification has been refused. Reasons: {reasons} From {freeFrom} on you can express your interest again. The letter of the decision says how it can be contested, and until when.',
  ],
  'mail-qualification-lapsed-subject': [
    'Kwalificatie vervallen: {title}',
    'Qualification caduque : {title}',
    'Qualification lapsed: {title}',
  ],
  'mail-qualification-lapsed-text': [
    'Uw kwalificatie is vervallen verklaard. Redenen: {reasons} Vanaf {freeFrom} kunt u opnieuw uw belangstelling laten blijken. In de brief bij de beslissing staat hoe u haar kunt aanvechten en tot wanneer.',
    'Votre qualification est déclarée caduque. Motivation : {reasons} À partir du {freeFrom}, vous pouvez à nouveau manifester votre intérêt. La lettre de décision indique comment la contester et jusqu’à quand.',
    'Your qualification has been declared lapsed. Reasons: {reasons} From {freeFrom} on you can express your interest again. The letter of the decision says how it can be contested, and until when.',
  ],
  'mail-qualification-withdrawn-subject': [
    'Kwalificatie ingetrokken: {title}',
    'Qualification retirée : {title}',
    'Qualification withdrawn: {title}',
  ],
  'mail-qualification-withdrawn-text': [
    'Uw kwalificatie is ingetrokken. Redenen: {reasons} Vanaf {freeFrom} kunt u opnieuw uw belangstelling laten blijken. In de brief bij de beslissing staat hoe u haar kunt aanvechten en tot wanneer.',
    'Votre qualification est retirée. Motivation : {reasons} À partir du {freeFrom}, vous pouvez à nouveau manifester votre intérêt. La lettre de décision indique comment la contester et jusqu’à quand.',
    'Your qualification has been withdrawn. Reasons: {reasons} From {freeFrom} on you can express your interest again. The letter of the decision says how it can be contested, and until when.',
  ],
  'mail-attestation-expires-subject': [
    '{attestation} loopt af: {title}',
    '{attestation} arrive à échéance : {title}',
    '{attestation} is about to expire: {title}',
  ],
  'mail-attestation-expires-text': [
    '‘{attestation}’ is geldig tot en met {validUntil}. Dien op tijd een nieuw attest in; zonder geldig attest kan uw kwalificatie vervallen.',
    '« {attestation} » est valable jusqu’au {validUntil}. Remettez à temps une nouvelle attestation ; sans attestation valable, votre qualification peut devenir caduque.',
    '‘{attestation}’ is valid through {validUntil}. Hand in a new one in time; without a valid attestation your qualification can lapse.',
  ],
  'mail-attestation-expired-subject': [
    '{attestation} is verlopen: {title}',
    '{attestation} est échue : {title}',
    '{attestation} has expired: {title}',
  ],
  'mail-attestation-expired-text': [
    '‘{attestation}’ was geldig tot en met {validUntil}. Dien meteen een nieuw attest in: over uw kwalificatie kan nu worden beslist.',
    '« {attestation} » était valable jusqu’au {validUntil}. Remettez aussitôt une nouvelle attestation : une décision sur votre qualification peut maintenant être prise.',
    '‘{attestation}’ was valid through {validUntil}. Hand in a new one at once: your qualification can now be decided upon.',
  ],
  'mail-attestation-expired-staff-subject': [
    '{attestation} van {name} is verlopen: {title}',
    '{attestation} de {name} est échue : {title}',
    '{attestation} of {name} has expired: {title}',
  ],
  'mail-attestation-expired-staff-text': [
    '‘{attestation}’ van {name} was geldig tot en met {validUntil}. De kwalificatie staat tot u anders beslist, met redenen en kennisgeving.',
    '« {attestation} » de {name} était valable jusqu’au {validUntil}. La qualification subsiste jusqu’à décision contraire, motivée et notifiée.',
    '‘{attestation}’ of {name} was valid through {validUntil}. The qualification stands until you decide otherwise, with reasons and notification.',
  ],
  'mail-document-replaced-subject': [
    'Stuk van het kwalificatiedossier toegevoegd of vervangen: {title}',
    'Pièce du dossier de qualification ajoutée ou remplacée : {title}',
    'Document of the qualification file added or replaced: {title}',
  ],
  'mail-document-replaced-text': [
    'Van ‘{document}’ staat een nieuwe versie voor u klaar. Ga na of uw aanvraag er nog mee klopt.',
    'Une nouvelle version de « {document} » est à votre disposition. Vérifiez si votre demande y répond encore.',
    'A new version of ‘{document}’ is ready for you. See whether your application still agrees with it.',
  ],
  'mail-document-withdrawn-subject': [
    'Stuk van het kwalificatiedossier ingetrokken: {title}',
    'Pièce du dossier de qualification retirée : {title}',
    'Document of the qualification file withdrawn: {title}',
  ],
  'mail-document-withdrawn-text': [
    '‘{document}’ is ingetrokken. Reden: {reason}',
    '« {document} » est retiré. Motif : {reason}',
    '‘{document}’ has been withdrawn. Reason: {reason}',
  ],
  'mail-decision-due-subject': [
    'Beslis over {name}, uiterlijk {lastDay}: {title}',
    'Décidez sur {name}, au plus tard le {lastDay} : {title}',
    'Decide on {name}, by {lastDay} at the latest: {title}',
  ],
  'mail-decision-due-text': [
    '{name} diende op {appliedOn} een aanvraag in en moet uiterlijk op {lastDay} de beslissing kennen. Duurt het langer dan vier maanden, meld de ondernemer dan binnen twee maanden na de aanvraag waarom, en wanneer u beslist (Richtlijn 2014/25/EU, artikel 75 lid 4).',
    '{name} a introduit sa demande le {appliedOn} et doit connaître la décision au plus tard le {lastDay}. Si elle prend plus de quatre mois, indiquez-lui dans les deux mois de la demande pourquoi, et quand vous déciderez (directive 2014/25/UE, article 75, paragraphe 4).',
    '{name} applied on {appliedOn} and must know the decision by {lastDay} at the latest. If it takes longer than four months, tell the operator within two months of the application why, and when you will decide (Directive 2014/25/EU, Article 75(4)).',
  ],
  'mail-decision-late-subject': [
    'De beslissing over {name} is te laat: {title}',
    'La décision sur {name} est tardive : {title}',
    'The decision on {name} is late: {title}',
  ],
  'mail-decision-late-text': [
    '{name} diende op {appliedOn} een aanvraag in en had uiterlijk op {lastDay} de beslissing moeten kennen. Beslis nu en geef er kennis van.',
    '{name} a introduit sa demande le {appliedOn} et aurait dû connaître la décision au plus tard le {lastDay}. Décidez maintenant et notifiez la décision.',
    '{name} applied on {appliedOn} and should have known the decision by {lastDay}. Decide now, and notify.',
  ],
  'mail-periodic-notice-subject': [
    'U staat op de lijst: {call}',
    'Vous figurez sur la liste : {call}',
    'You are on the list: {call}',
  ],
  'mail-periodic-notice-text': [
    'De lijst voor ‘{call}’ staat vast en uw onderneming staat erop: u ontvangt de uitnodiging om een offerte in te dienen. {summary}',
    'La liste pour « {call} » est arrêtée et votre entreprise y figure : vous recevrez l’invitation à remettre offre. {summary}',
    'The list for ‘{call}’ is fixed and your company is on it: you will receive the invitation to tender. {summary}',
  ],
});
