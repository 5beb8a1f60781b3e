import { defineWords } from '#platform/kernel/words.ts';

export const interestWords = defineWords({
  'already-following': [
    'Uw onderneming volgt deze procedure al.',
    'Votre entreprise suit déjà cette procédure.',
    'Your company follows this procedure already.',
  ],
  'not-following': [
    'Uw onderneming volgt deze procedure niet.',
    'Votre entreprise ne suit pas cette procédure.',
    'Your company does not follow this procedure.',
  ],
  'by-the-source-only': [
    'Wie is uitgenodigd, volgt uit de procedure waarin dat werd besloten.',
    'Les invités découlent de la procédure dans laquelle ils ont été choisis.',
    'Who is invited follows from the procedure in which that was decided.',
  ],
  'nobody-is-invited': [
    'Aan deze procedure kan iedereen meedoen; er is niemand uitgenodigd.',
    'Cette procédure est ouverte à tous ; personne n’y est invité.',
    'Everybody may take part in this procedure; nobody is invited.',
  ],
  'invitations-stand': [
    'De inschrijving is gesloten; wie is uitgenodigd, staat vast.',
    'Le dépôt est clos ; la liste des invités est arrêtée.',
    'Tendering has closed; who is invited is settled.',
  ],
  'mail-documents-ready-subject': [
    'Stukken voor uw inschrijving: {title}',
    'Documents pour votre offre : {title}',
    'Documents for your tender: {title}',
  ],
  'mail-documents-ready-text': [
    'U bent uitgenodigd om in te schrijven op {title} ({reference}). De leidraad, de planning en de andere stukken staan voor u klaar.',
    'Vous êtes invité à remettre une offre pour {title} ({reference}). Le guide, le calendrier et les autres documents sont à votre disposition.',
    'You are invited to tender for {title} ({reference}). The guide, the planning and the other documents are ready for you.',
  ],
  'no-such-call': [
    'Dit kwalificatiesysteem kent geen aankondiging ‘{call}’.',
    'Ce système de qualification ne connaît pas d’avis « {call} ».',
    'This qualification system has no notice ‘{call}’.',
  ],
  'nobody-on-the-list': [
    'Op de lijst van aankondiging ‘{call}’ staat niemand: er is niemand om uit te nodigen.',
    'La liste de l’avis « {call} » est vide : il n’y a personne à inviter.',
    'Nobody stands on the list of notice ‘{call}’: there is nobody to invite.',
  ],
  'next-follow': [
    'Volg deze procedure, dan krijgt u bericht van elke wijziging en elke nota van inlichtingen.',
    'Suivez cette procédure pour être averti de chaque modification et de chaque note d’information.',
    'Follow this procedure to be told of every change and every clarification note.',
  ],
});
