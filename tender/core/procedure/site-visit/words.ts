import { defineWords } from '#platform/kernel/words.ts';

export const siteVisitWords = defineWords({
  'no-site-visit': [
    'Deze procedure kent geen schouw.',
    'Cette procédure ne prévoit pas de visite des lieux.',
    'This procedure has no site visit.',
  ],
  'site-visit-registration-closed': [
    'Aanmelden voor de schouw kon tot {until}. Vragen kunt u stellen in de vragenronde.',
    'L’inscription à la visite était possible jusqu’au {until}. Posez vos questions dans la série de questions.',
    'Registration for the site visit was open until {until}. You can put questions in the question round.',
  ],
  'too-many-attendants': [
    'Per inschrijver {allowed|mag er # persoon|mogen er # personen} mee; u noemt er {named}. Haal er een weg.',
    'Chaque soumissionnaire peut venir avec {allowed|# personne|# personnes} ; vous en nommez {named}. Retirez-en une.',
    'Each tenderer may bring {allowed|# person|# persons}; you name {named}. Take one out.',
  ],
  'not-registered-for-site-visit': [
    'Uw onderneming is niet aangemeld voor de schouw.',
    'Votre entreprise n’est pas inscrite à la visite.',
    'Your company is not registered for the site visit.',
  ],
  'site-visit-not-yet': [
    'De schouw is nog niet begonnen ({startsAt}).',
    'La visite n’a pas encore commencé ({startsAt}).',
    'The site visit has not begun yet ({startsAt}).',
  ],
  'next-register-site-visit': [
    'U kunt zich aanmelden voor de schouw.',
    'Vous pouvez vous inscrire à la visite des lieux.',
    'You can register for the site visit.',
  ],
  'next-record-attendance': [
    'Leg vast wie er bij de schouw was.',
    'Enregistrez les présences à la visite.',
    'Record who attended the site visit.',
  ],
  'mail-site-visit-subject': [
    'Aangemeld voor de schouw: {title}',
    'Inscription à la visite : {title}',
    'Registered for the site visit: {title}',
  ],
  'mail-site-visit-text': [
    'Uw aanmelding voor de schouw van {title} ({reference}) is ontvangen, voor {count|# persoon|# personen}.\n\nWanneer: {startsAt}\nWaar: {location}\n\nTijdens de schouw worden geen vragen beantwoord.',
    'Votre inscription à la visite de {title} ({reference}) est reçue, pour {count|# personne|# personnes}.\n\nQuand : {startsAt}\nOù : {location}\n\nAucune question ne reçoit de réponse pendant la visite.',
    'Your registration for the site visit of {title} ({reference}) has been received, for {count|# person|# persons}.\n\nWhen: {startsAt}\nWhere: {location}\n\nNo questions are answered during the visit.',
  ],
});
