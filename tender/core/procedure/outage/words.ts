import { defineWords } from '#platform/kernel/words.ts';

export const outageWords = defineWords({
  'no-outage-rule': [
    'De leidraad van deze procedure kent geen verlenging bij een storing van het platform. Neem contact op met de aanbestedende dienst.',
    'Le guide de cette procédure ne prévoit pas de prolongation en cas de panne de la plateforme. Contactez le pouvoir adjudicateur.',
    'The guide of this procedure knows no extension when the platform fails. Contact the contracting authority.',
  ],
  'outage-after-opening': [
    'De kluis is al geopend. De sluiting kan niet meer worden verplaatst.',
    'Le coffre est déjà ouvert. La clôture ne peut plus être déplacée.',
    'The vault has been opened. The deadline can no longer be moved.',
  ],
  'outage-reported-late': [
    'De inschrijving is gesloten op {deadline}. Alleen een storing die vóór dat tijdstip is gemeld, telt. Hebt u haar vóór de sluiting per e-mail of telefoon gemeld, dan kan de ontvanger dat vastleggen.',
    'Le dépôt est clos depuis le {deadline}. Seule compte une panne signalée avant ce moment. Si vous l’avez signalée avant la clôture par courriel ou par téléphone, le destinataire peut le consigner.',
    'Tendering closed at {deadline}. Only a failure that was reported before that counts. If you reported it before closing by mail or telephone, whoever received that can write it down.',
  ],
  'outage-reported-early': [
    'Een melding telt vanaf {fromAt}. Probeer het nog eens; blijft de storing, meld haar dan vanaf dat tijdstip.',
    'Un signalement compte à partir du {fromAt}. Réessayez ; si la panne persiste, signalez-la à partir de ce moment.',
    'A report counts from {fromAt}. Try again; if the failure lasts, report it from then on.',
  ],
  'outage-begins-later': [
    'De storing kan niet zijn begonnen na de melding ervan. Pas het tijdstip aan.',
    'La panne ne peut pas avoir commencé après son signalement. Corrigez l’heure.',
    'The failure cannot have begun after it was reported. Correct the time.',
  ],
  'outage-report-in-future': [
    'Deze melding is nog niet ontvangen: het is nu {nowAt}. Geef het tijdstip waarop zij binnenkwam.',
    'Ce signalement n’est pas encore reçu : il est {nowAt}. Indiquez l’heure de réception.',
    'This report has not been received yet: it is now {nowAt}. Give the time at which it came in.',
  ],
  'outage-reported-already': [
    'U hebt deze storing al gemeld. Over uw melding wordt nog beslist.',
    'Vous avez déjà signalé cette panne. Votre signalement est à l’examen.',
    'You have already reported this failure. Your report is still to be decided.',
  ],
  'outage-extensions-used': [
    'De leidraad verlengt hoogstens {count} keer, en dat is al gebeurd.',
    'Le guide prolonge au plus {count} fois, et c’est déjà fait.',
    'The guide extends at most {count} times, and that has been done.',
  ],
  'outage-deadline-moved': [
    'De sluiting is na deze melding al verplaatst naar {deadline}; zo lang daarvoor telt een storing niet. Wijs de melding met die reden af, of verplaats de sluiting in de planning.',
    'Depuis ce signalement, la clôture a déjà été reportée au {deadline} ; une panne si longtemps avant ne compte pas. Rejetez le signalement pour ce motif, ou reportez la clôture dans le calendrier.',
    'Since this report the deadline has already been moved to {deadline}; a failure that long before it does not count. Reject the report for that reason, or move the deadline in the planning.',
  ],
  'no-outage-reported': [
    'Er is geen melding waarover nog beslist moet worden.',
    'Aucun signalement n’attend de décision.',
    'There is no report that waits for a decision.',
  ],
  'no-such-outage-report': [
    'Deze melding bestaat niet, of er is al over beslist.',
    'Ce signalement n’existe pas ou a déjà été tranché.',
    'This report does not exist, or it has been decided.',
  ],
  'outage-over-long': [
    'De sluiting was {deadline}, en ook met {count} verlenging(en) ligt zij in het verleden. Wijs de melding af, of stop de procedure.',
    'La clôture était le {deadline}, et même avec {count} prolongation(s) elle est passée. Rejetez le signalement ou arrêtez la procédure.',
    'The deadline was {deadline}, and with {count} extension(s) it has passed as well. Reject the report, or stop the procedure.',
  ],
  'outage-undecided': [
    'Vóór de sluiting is een storing van het platform gemeld en daarover is nog niet beslist. Tot dan blijft de kluis dicht.',
    'Une panne de la plateforme a été signalée avant la clôture et n’est pas encore tranchée. D’ici là, le coffre reste fermé.',
    'A failure of the platform was reported before closing and has not been decided yet. Until then the vault stays closed.',
  ],
  'outage-helpdesk-missing': [
    'Volgens de leidraad bevestigt de helpdesk van het platform een storing, maar niemand heeft die rol. Geef haar aan iemand van wie het platform beheert.',
    'Selon le guide, l’assistance de la plateforme confirme une panne, mais personne n’a ce rôle. Attribuez-le à quelqu’un du gestionnaire de la plateforme.',
    'By the guide the helpdesk of the platform confirms a failure, but nobody has that role. Give it to somebody of whoever runs the platform.',
  ],
  'next-judge-outage': [
    'Er is een storing van het platform gemeld. Bevestig haar of wijs de melding af; tot dan blijft de kluis dicht.',
    'Une panne de la plateforme est signalée. Confirmez-la ou rejetez le signalement ; d’ici là le coffre reste fermé.',
    'A failure of the platform was reported. Confirm it or reject the report; until then the vault stays closed.',
  ],
  'next-await-outage': [
    'De kluis blijft dicht totdat over de gemelde storing is beslist.',
    'Le coffre reste fermé jusqu’à la décision sur la panne signalée.',
    'The vault stays closed until the reported failure has been decided.',
  ],
  'mail-outage-reported-subject': ['Storing gemeld: {title}', 'Panne signalée : {title}', 'Failure reported: {title}'],
  'mail-outage-reported-text': [
    '{name} meldde op {reportedAt} een storing van het platform bij {title} ({reference}).\n\nBegonnen: {sinceAt}\n{what}\n\nDe inschrijving sluit op {deadline}. De kluis blijft dicht totdat over de melding is beslist.',
    '{name} a signalé le {reportedAt} une panne de la plateforme pour {title} ({reference}).\n\nDébut : {sinceAt}\n{what}\n\nLa clôture est le {deadline}. Le coffre reste fermé jusqu’à la décision.',
    '{name} reported at {reportedAt} a failure of the platform in {title} ({reference}).\n\nBegan: {sinceAt}\n{what}\n\nTendering closes at {deadline}. The vault stays closed until the report has been decided.',
  ],
  'mail-outage-received-subject': [
    'Uw melding van een storing is ontvangen: {title}',
    'Votre signalement de panne est reçu : {title}',
    'Your report of a failure was received: {title}',
  ],
  'mail-outage-received-text': [
    'Uw melding van een storing van het platform bij {title} ({reference}) is ontvangen op {reportedAt}.\n\nDe sluiting blijft {deadline} zolang de storing niet is bevestigd: lukt het weer, dien dan vóór dat tijdstip in. U krijgt bericht van de beslissing.',
    'Votre signalement d’une panne de la plateforme pour {title} ({reference}) est reçu le {reportedAt}.\n\nLa clôture reste fixée au {deadline} tant que la panne n’est pas confirmée : si cela fonctionne à nouveau, déposez avant. Vous serez informé de la décision.',
    'Your report of a failure of the platform in {title} ({reference}) was received at {reportedAt}.\n\nThe deadline stays {deadline} as long as the failure is not confirmed: if it works again, place your tender before that. You will be told of the decision.',
  ],
  'mail-outage-confirmed-subject': [
    'Sluiting verplaatst na een storing: {title}',
    'Clôture déplacée après une panne : {title}',
    'Deadline moved after a failure: {title}',
  ],
  'mail-outage-confirmed-text': [
    'Het platform had een storing vlak voor de sluiting van {title} ({reference}). De kluis is niet geopend.\n\nDe sluiting was: {fromAt}\nDe sluiting is nu: {deadline}\n\n{reason}\n\nWat in de kluis ligt, blijft liggen; u kunt het tot de nieuwe sluiting vervangen of intrekken.',
    'La plateforme est tombée en panne peu avant la clôture de {title} ({reference}). Le coffre n’a pas été ouvert.\n\nLa clôture était : {fromAt}\nLa clôture est désormais : {deadline}\n\n{reason}\n\nCe qui est dans le coffre y reste ; vous pouvez le remplacer ou le retirer jusqu’à la nouvelle clôture.',
    'The platform failed shortly before the deadline of {title} ({reference}). The vault has not been opened.\n\nThe deadline was: {fromAt}\nThe deadline is now: {deadline}\n\n{reason}\n\nWhat lies in the vault stays there; you can replace or withdraw it until the new deadline.',
  ],
  'mail-outage-custodian-subject': [
    'De kluis gaat later open: {title}',
    'Le coffre s’ouvrira plus tard : {title}',
    'The vault opens later: {title}',
  ],
  'mail-outage-custodian-text': [
    'Door een bevestigde storing is de sluiting van {title} ({reference}) nu {deadline}. Sleuteldelen die al waren vrijgegeven, zijn weggegooid: geef het uwe na de nieuwe sluiting opnieuw vrij.\n\n{reason}',
    'Après une panne confirmée, la clôture de {title} ({reference}) est désormais le {deadline}. Les parts de clé déjà libérées sont supprimées : libérez la vôtre à nouveau après la nouvelle clôture.\n\n{reason}',
    'After a confirmed failure the deadline of {title} ({reference}) is now {deadline}. Shares of the key that had been released were thrown away: release yours again after the new deadline.\n\n{reason}',
  ],
  'mail-outage-place-again-subject': [
    'U kunt uw inschrijving alsnog indienen: {title}',
    'Vous pouvez encore déposer votre offre : {title}',
    'You can still place your tender: {title}',
  ],
  'mail-outage-place-again-text': [
    'Uw inschrijving voor {title} ({reference}) werd na de oude sluiting ({fromAt}) geweigerd. De sluiting is nu {deadline}.\n\nWat geweigerd werd, ligt niet in de kluis. Dien uw inschrijving vóór de nieuwe sluiting opnieuw in.',
    'Votre offre pour {title} ({reference}) a été refusée après l’ancienne clôture ({fromAt}). La clôture est désormais le {deadline}.\n\nCe qui a été refusé n’est pas dans le coffre. Déposez votre offre à nouveau avant la nouvelle clôture.',
    'Your tender for {title} ({reference}) was refused after the old deadline ({fromAt}). The deadline is now {deadline}.\n\nWhat was refused does not lie in the vault. Place your tender again before the new deadline.',
  ],
  'mail-outage-rejected-subject': [
    'Melding van een storing afgewezen: {title}',
    'Signalement de panne rejeté : {title}',
    'Report of a failure rejected: {title}',
  ],
  'mail-outage-rejected-text': [
    'De melding van een storing bij {title} ({reference}) door {name} op {reportedAt} is afgewezen.\n\nReden: {reason}\n\nDe sluiting is en blijft {deadline}.',
    'Le signalement d’une panne pour {title} ({reference}) par {name} le {reportedAt} est rejeté.\n\nMotif : {reason}\n\nLa clôture reste fixée au {deadline}.',
    'The report of a failure in {title} ({reference}) by {name} at {reportedAt} was rejected.\n\nReason: {reason}\n\nThe deadline is and stays {deadline}.',
  ],
});
