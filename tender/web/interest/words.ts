import { defineWords } from '#platform/kernel/words.ts';

export const interestWords = defineWords({
  title: ['Volgen', 'Suivi', 'Following'],
  intro: [
    'Wie een procedure volgt, krijgt bericht van elke nota van inlichtingen, elke wijziging van de planning en elke stap die alle ondernemers aangaat. Volgen verplicht tot niets.',
    'Qui suit une procédure est averti de chaque note d’information, de chaque modification du calendrier et de chaque étape qui concerne tous les opérateurs. Suivre n’engage à rien.',
    'Who follows a procedure is told of every clarification note, every change of the planning and every step that concerns all operators. Following binds you to nothing.',
  ],
  following: [
    '{operator} volgt deze procedure',
    '{operator} suit cette procédure',
    '{operator} follows this procedure',
  ],
  notFollowing: [
    '{operator} volgt deze procedure niet',
    '{operator} ne suit pas cette procédure',
    '{operator} does not follow this procedure',
  ],
  since: ['Sinds', 'Depuis', 'Since'],
  who: [
    'Alleen u en de aanbestedende dienst zien dat u volgt; andere ondernemers zien het niet.',
    'Seuls vous et le pouvoir adjudicateur voyez que vous suivez ; les autres opérateurs ne le voient pas.',
    'Only you and the contracting authority see that you follow; other operators do not.',
  ],
  invited: ['Uitgenodigd', 'Invités', 'Invited'],
  invitedIntro: [
    'Alleen deze ondernemingen zien de stukken en kunnen inschrijven. De lijst volgt uit de procedure waarin zij zijn uitgenodigd en staat vast zodra de inschrijving sluit.',
    'Seules ces entreprises voient les documents et peuvent soumissionner. La liste découle de la procédure où elles ont été invitées et est arrêtée à la clôture du dépôt.',
    'Only these companies see the documents and can tender. The list follows from the procedure in which they were invited and is settled once tendering closes.',
  ],
  invitedFor: ['Voor', 'Pour', 'For'],
  nobodyInvited: ['Niemand', 'Personne', 'Nobody'],
  nobodyInvitedText: [
    'In de selectie is niemand meer uitgenodigd.',
    'Plus personne n’est invité dans la sélection.',
    'Nobody is invited in the selection any more.',
  ],
  follow: ['Volg deze procedure', 'Suivre cette procédure', 'Follow this procedure'],
  unfollow: ['Volg niet meer', 'Ne plus suivre', 'Stop following'],
  followed: ['U volgt deze procedure nu.', 'Vous suivez désormais cette procédure.', 'You follow this procedure now.'],
  unfollowed: [
    'U volgt deze procedure niet meer.',
    'Vous ne suivez plus cette procédure.',
    'You no longer follow this procedure.',
  ],
});
