import { defineWords } from '#platform/kernel/words.ts';

export const negotiationWords = defineWords({
  'no-negotiation': [
    'In deze procedure wordt niet onderhandeld.',
    'Cette procédure ne prévoit pas de négociation.',
    'There is no negotiation in this procedure.',
  ],
  'round-runs': [
    'Er loopt een ronde: nieuwe inschrijvingen kunnen worden ingediend tot {until}, en daarna wordt de kluis van die ronde geopend.',
    'Un tour est en cours : les nouvelles offres sont attendues jusqu’au {until}, après quoi le coffre de ce tour est ouvert.',
    'A round is running: new tenders can be handed in until {until}, and then the vault of that round is opened.',
  ],
  'no-round-runs': ['Er loopt nu geen ronde.', 'Aucun tour n’est en cours.', 'No round is running now.'],
  'negotiations-closed': [
    'De onderhandelingen zijn afgesloten.',
    'Les négociations sont closes.',
    'The negotiations are closed.',
  ],
  'negotiations-not-closed': [
    'De onderhandelingen zijn nog niet afgesloten. Vraag eerst de definitieve inschrijvingen op.',
    'Les négociations ne sont pas encore closes. Demandez d’abord les offres finales.',
    'The negotiations are not closed yet. Ask for final tenders first.',
  ],
  'tenderer-is-out': [
    'Deze inschrijver doet niet meer mee.',
    'Ce soumissionnaire ne participe plus.',
    'This tenderer takes part no more.',
  ],
  'not-negotiable': [
    'Daarover wordt niet onderhandeld: alleen over de onderwerpen die de leidraad noemt. Minimumeisen en gunningscriteria liggen vast.',
    'Ce point n’est pas négociable : seuls le sont les sujets que nomme le guide. Exigences minimales et critères d’attribution sont fixes.',
    'That is not negotiated: only the subjects that the guide names are. Minimum requirements and award criteria are fixed.',
  ],
  'talk-in-future': [
    'Leg een gesprek vast als het gehouden is.',
    'Consignez un entretien lorsqu’il a eu lieu.',
    'Record a talk once it has been held.',
  ],
  'last-round-is-final': [
    'Dit is de laatste ronde die de leidraad toelaat: vraag definitieve inschrijvingen.',
    'C’est le dernier tour que permet le guide : demandez les offres finales.',
    'This is the last round that the guide allows: ask for final tenders.',
  ],
  'round-too-short': [
    'De leidraad geeft inschrijvers ten minste {days|# dag|# dagen}: kies een moment vanaf {fromAt}.',
    'Le guide laisse au moins {days|# jour|# jours} aux soumissionnaires : choisissez un moment à partir du {fromAt}.',
    'The guide gives tenderers at least {days|# day|# days}: choose a moment from {fromAt} on.',
  ],
  'first-tenders-do-not-suffice': [
    'De leidraad heeft niet aangekondigd dat zonder onderhandelen kan worden gegund.',
    'Le guide n’a pas annoncé que le marché peut être attribué sans négociation.',
    'The guide did not announce that the contract may be awarded without negotiating.',
  ],
  'round-was-held': [
    'Er is al een ronde gehouden: vraag definitieve inschrijvingen.',
    'Un tour a déjà eu lieu : demandez les offres finales.',
    'A round has been held already: ask for final tenders.',
  ],
  'not-invited-to-round': [
    'U bent niet uitgenodigd voor deze ronde.',
    'Vous n’êtes pas invité à ce tour.',
    'You were not invited to this round.',
  ],
  'sealed-for-earlier-round': [
    'Dit document is verzegeld voor de kluis van een eerdere ronde en zou in deze niet opengaan. Kies het bestand opnieuw.',
    'Ce document est scellé pour le coffre d’un tour antérieur et ne s’ouvrirait pas dans celui-ci. Choisissez à nouveau le fichier.',
    'This document was sealed for the vault of an earlier round and would not open in this one. Choose the file again.',
  ],
  'next-negotiate': [
    'Voer de gesprekken: met {count|# inschrijver|# inschrijvers} is in deze ronde nog niet gesproken. Vraag dan nieuwe inschrijvingen.',
    'Menez les entretiens : {count|# soumissionnaire n’a pas encore été entendu|# soumissionnaires n’ont pas encore été entendus} dans ce tour. Demandez ensuite de nouvelles offres.',
    'Hold the talks: with {count|# tenderer|# tenderers} nobody has talked in this round. Then ask for new tenders.',
  ],
  'next-negotiate-or-award': [
    'Begin de onderhandelingen, of besluit op de eerste inschrijvingen te gunnen.',
    'Commencez les négociations, ou décidez d’attribuer sur la base des premières offres.',
    'Begin the negotiations, or decide to award on the first tenders.',
  ],
  'next-invite-new-tenders': ['Vraag nieuwe inschrijvingen.', 'Demandez de nouvelles offres.', 'Ask for new tenders.'],
  'mail-new-tenders-subject': [
    'Onderhandelingsronde {round}, nieuwe inschrijving gevraagd: {title}',
    'Tour de négociation {round}, nouvelle offre demandée : {title}',
    'Negotiation round {round}, new tender asked for: {title}',
  ],
  'mail-new-tenders-text': [
    'U bent uitgenodigd voor onderhandelingsronde {round} van {title} ({reference}). Een nieuwe, verzegelde inschrijving kan tot {until}. Dien opnieuw alle documenten in: uw laatste inschrijving telt.\n\n{text}',
    'Vous êtes invité au tour de négociation {round} de {title} ({reference}). Une nouvelle offre scellée peut être remise jusqu’au {until}. Remettez à nouveau tous les documents : votre dernière offre compte.\n\n{text}',
    'You are invited to negotiation round {round} of {title} ({reference}). A new sealed tender can be handed in until {until}. Hand in all documents again: your last tender counts.\n\n{text}',
  ],
  'mail-final-tenders-subject': [
    'Onderhandelingen afgesloten, definitieve inschrijving gevraagd: {title}',
    'Négociations closes, offre finale demandée : {title}',
    'Negotiations closed, final tender asked for: {title}',
  ],
  'mail-final-tenders-text': [
    'De onderhandelingen over {title} ({reference}) zijn afgesloten. Uw definitieve, verzegelde inschrijving (ronde {round}) kan tot {until}. Dien opnieuw alle documenten in: daarna wordt niet meer onderhandeld.\n\n{text}',
    'Les négociations sur {title} ({reference}) sont closes. Votre offre finale scellée (tour {round}) peut être remise jusqu’au {until}. Remettez à nouveau tous les documents : il n’y aura plus de négociation ensuite.\n\n{text}',
    'The negotiations on {title} ({reference}) are closed. Your final sealed tender (round {round}) can be handed in until {until}. Hand in all documents again: there are no negotiations afterwards.\n\n{text}',
  ],
  'mail-left-out-subject': [
    'Niet uitgenodigd voor onderhandelingsronde {round}: {title}',
    'Pas invité au tour de négociation {round} : {title}',
    'Not invited to negotiation round {round}: {title}',
  ],
  'mail-left-out-text': [
    'Voor onderhandelingsronde {round} van {title} ({reference}) is het aantal inschrijvers beperkt aan de hand van de gunningscriteria, zoals de leidraad heeft aangekondigd. Uw inschrijving staat op plaats {rank} en gaat niet verder. De uitslag met redenen krijgt u met de gunningsbeslissing.',
    'Pour le tour de négociation {round} de {title} ({reference}), le nombre de soumissionnaires est réduit sur la base des critères d’attribution, comme l’annonçait le guide. Votre offre est classée en position {rank} et ne continue pas. Le résultat motivé vous parviendra avec la décision d’attribution.',
    'For negotiation round {round} of {title} ({reference}) the number of tenderers was reduced by the award criteria, as the guide announced. Your tender stands at place {rank} and does not go on. You receive the outcome with reasons with the award decision.',
  ],
  'mail-round-extended-subject': [
    'Meer tijd voor onderhandelingsronde {round}: {title}',
    'Délai prolongé pour le tour de négociation {round} : {title}',
    'More time for negotiation round {round}: {title}',
  ],
  'mail-round-extended-text': [
    'Nieuwe inschrijvingen in onderhandelingsronde {round} van {title} ({reference}) kunnen nu tot {until}. De reden: {reason}',
    'Les nouvelles offres du tour de négociation {round} de {title} ({reference}) peuvent désormais être remises jusqu’au {until}. Motif : {reason}',
    'New tenders in negotiation round {round} of {title} ({reference}) can now be handed in until {until}. The reason: {reason}',
  ],
});
