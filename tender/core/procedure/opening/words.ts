import { defineWords } from '#platform/kernel/words.ts';

export const openingWords = defineWords({
  'opening-too-early': [
    'De kluis sluit op {deadline}. Eerder kan niemand haar openen. Uw poging is vastgelegd.',
    'Le coffre ferme le {deadline}. Personne ne peut l’ouvrir avant. Votre tentative est enregistrée.',
    'The vault closes at {deadline}. Nobody can open it earlier. Your attempt has been recorded.',
  ],
  'opening-approved-already': [
    'U hebt de opening al goedgekeurd. Een tweede persoon moet dat ook doen, met het eigen account.',
    'Vous avez déjà approuvé l’ouverture. Une deuxième personne doit le faire aussi, avec son propre compte.',
    'You have approved the opening already. A second person must do so too, with an account of his own.',
  ],
  'vault-opened-already': [
    'De kluis is al geopend.',
    'Le coffre est déjà ouvert.',
    'The vault has been opened already.',
  ],
  'not-yet-opened': [
    'De kluis is nog niet geopend. Dat gebeurt na {deadline}.',
    'Le coffre n’est pas encore ouvert. Il le sera après le {deadline}.',
    'The vault has not been opened yet. That happens after {deadline}.',
  ],
  'next-open-vault': [
    'De kluis is gesloten. Open haar samen met een tweede persoon.',
    'Le coffre est fermé. Ouvrez-le avec une deuxième personne.',
    'The vault has closed. Open it together with a second person.',
  ],
  'next-open-vault-second': [
    'Een collega heeft de opening goedgekeurd. Geef als tweede persoon uw goedkeuring.',
    'Un collègue a approuvé l’ouverture. Donnez votre approbation en tant que deuxième personne.',
    'A colleague has approved the opening. Give your approval as the second person.',
  ],
  'mail-vault-opened-subject': [
    'Proces-verbaal van opening: {title}',
    'Procès-verbal d’ouverture : {title}',
    'Opening record: {title}',
  ],
  'mail-vault-opened-text': [
    'De kluis van {title} ({reference}) is geopend op {openedAt}. Er {count|is # inschrijving|zijn # inschrijvingen} ontvangen. Het proces-verbaal van opening is bijgevoegd.',
    'Le coffre de {title} ({reference}) a été ouvert le {openedAt}. {count|# offre a été reçue|# offres ont été reçues}. Le procès-verbal d’ouverture est joint.',
    'The vault of {title} ({reference}) was opened at {openedAt}. {count|# tender was|# tenders were} received. The opening record is attached.',
  ],
});
