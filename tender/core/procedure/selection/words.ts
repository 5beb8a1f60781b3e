import { defineWords } from '#platform/kernel/words.ts';

export const selectionWords = defineWords({
  'no-selection': [
    'Deze procedure heeft geen selectiefase.',
    'Cette procédure n’a pas de phase de sélection.',
    'This procedure has no selection phase.',
  ],
  'not-in-selection': [
    'Deze gegadigde doet niet meer mee.',
    'Ce candidat ne participe plus.',
    'This candidate takes part no more.',
  ],
  'no-final-selection': [
    'De selectie is nog niet definitief.',
    'La sélection n’est pas encore définitive.',
    'The selection is not final yet.',
  ],
  'no-open-place': [
    'Deze gegadigde laat geen plaats vrij, of die is al ingenomen.',
    'Ce candidat ne laisse aucune place libre, ou elle est déjà prise.',
    'This candidate leaves no place open, or it was taken already.',
  ],
  'nobody-follows': [
    'Er is geen volgende in rang meer.',
    'Il n’y a plus de suivant dans le classement.',
    'There is nobody next in rank any more.',
  ],
  'nobody-to-invite': [
    'Er is niemand om uit te nodigen: wie geselecteerd is, is al uitgenodigd of moet nog bewijsstukken leveren.',
    'Personne à inviter : les candidats sélectionnés sont déjà invités ou doivent encore fournir des preuves.',
    'There is nobody to invite: who is selected was invited already or still has to hand in evidence.',
  ],
  'nobody-to-start-with': [
    'Er is nog niemand uitgenodigd. Nodig eerst de geselecteerden uit.',
    'Personne n’est encore invité. Invitez d’abord les candidats sélectionnés.',
    'Nobody was invited yet. Invite the selected candidates first.',
  ],
  'guide-of-other-phase': [
    'Deze leidraad is niet die van een gunningsfase. Kies een leidraad met fase ‘award’.',
    'Ce guide n’est pas celui d’une phase d’attribution. Choisissez un guide de la phase « award ».',
    'This guide is not that of an award phase. Choose a guide with phase ‘award’.',
  ],
  'lots-not-of-selection': [
    '{lot} is geen perceel van de selectie. Geef de percelen dezelfde kenmerken als in de selectieleidraad.',
    '{lot} n’est pas un lot de la sélection. Donnez aux lots les mêmes identifiants que dans le guide de sélection.',
    '{lot} is not a lot of the selection. Give the lots the same ids as in the guide of the selection.',
  ],
  'selection-is-unscored': [
    'Er zijn niet meer gegadigden dan er worden uitgenodigd: er worden geen punten gegeven.',
    'Il n’y a pas plus de candidats que d’invités : aucun point n’est attribué.',
    'There are no more candidates than are invited: no points are given.',
  ],
  'mail-final-selection-subject': [
    'Definitieve selectie: {title}',
    'Sélection définitive : {title}',
    'Final selection: {title}',
  ],
  'mail-final-selection-text': [
    'De selectie voor {title} ({reference}) is definitief. Geselecteerd zijn: {winner}. Wie geselecteerd is, krijgt een uitnodiging om in te schrijven.',
    'La sélection pour {title} ({reference}) est définitive. Sont sélectionnés : {winner}. Les candidats sélectionnés reçoivent une invitation à remettre une offre.',
    'The selection for {title} ({reference}) is final. Selected are: {winner}. Who is selected receives an invitation to tender.',
  ],
  'next-invite': [
    'Nodig {count|# geselecteerde|# geselecteerden} uit om in te schrijven.',
    'Invitez {count|# candidat sélectionné|# candidats sélectionnés} à remettre une offre.',
    'Invite {count|# selected candidate|# selected candidates} to tender.',
  ],
  'next-replace': [
    '{name} ziet af. U kunt {follows} in die plaats laten komen.',
    '{name} se retire. Vous pouvez le remplacer par {follows}.',
    '{name} gave up. You can let {follows} take that place.',
  ],
  'mail-candidate-withdrew-subject': [
    'Een gegadigde ziet af: {title}',
    'Un candidat se retire : {title}',
    'A candidate gives up: {title}',
  ],
  'mail-candidate-withdrew-text': [
    '{name} ziet af van {title} ({reference}). De reden: {reason}',
    '{name} se retire de {title} ({reference}). Le motif : {reason}',
    '{name} gives up {title} ({reference}). The reason: {reason}',
  ],
  'mail-candidate-follows-subject': [
    'U schuift op in de selectie: {title}',
    'Vous avancez dans la sélection : {title}',
    'You move up in the selection: {title}',
  ],
  'mail-candidate-follows-text': [
    'In {title} ({reference}) is een plaats vrijgekomen en u bent de volgende in rang. Lever uw bewijsstukken in het dossier in; daarna volgt de uitnodiging.',
    'Dans {title} ({reference}), une place s’est libérée et vous êtes le suivant. Remettez vos pièces dans le dossier ; l’invitation suit.',
    'In {title} ({reference}) a place has come free and you are next in rank. Hand in your evidence in the file; the invitation follows.',
  ],
  'mail-invited-subject': [
    'Uitnodiging om in te schrijven: {title}',
    'Invitation à remettre une offre : {title}',
    'Invitation to tender: {title}',
  ],
  'mail-invited-text': [
    'U bent definitief geselecteerd in {title} ({reference}) en wordt uitgenodigd om in te schrijven.\n\n{text}',
    'Vous êtes définitivement sélectionné dans {title} ({reference}) et invité à remettre une offre.\n\n{text}',
    'You are selected finally in {title} ({reference}) and invited to tender.\n\n{text}',
  ],
});
