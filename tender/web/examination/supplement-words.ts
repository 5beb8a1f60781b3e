import { defineWords } from '#platform/kernel/words.ts';

/** Making a tender regular by a supplement, where the guide has that instead of a remedy in its place. */
export const supplementWords = defineWords({
  ask: ['Vraag een aanvulling', 'Demander un complément', 'Ask for a supplement'],
  askIntro: [
    'De inschrijver brengt dit onderdeel met een aanvulling in overeenstemming. Hij heeft {days|# dag|# dagen}; de inschrijving zelf verandert niet.',
    'Le soumissionnaire régularise cet élément par un complément. Il dispose de {days|# jour|# jours} ; l’offre elle-même ne change pas.',
    'The tenderer makes this item regular with a supplement. He has {days|# day|# days}; the tender itself does not change.',
  ],
  grave: ['Hoe zwaar is de onregelmatigheid', 'Gravité de l’irrégularité', 'How grave is the irregularity'],
  substantial: ['Substantieel', 'Substantielle', 'Substantial'],
  substantialHint: [
    'Zonder aanvulling die haar wegneemt, volgt uitsluiting.',
    'Sans complément qui la lève, l’exclusion s’ensuit.',
    'Without a supplement that takes it away, exclusion follows.',
  ],
  minor: ['Niet substantieel', 'Non substantielle', 'Not substantial'],
  minorHint: [
    'U kunt het onderdeel ook zonder aanvulling in orde bevinden.',
    'Vous pouvez aussi tenir l’élément pour conforme sans complément.',
    'You can find the item in order without a supplement as well.',
  ],
  chooseGrave: ['Kies hoe zwaar zij is.', 'Choisissez la gravité.', 'Choose how grave it is.'],
  description: ['Wat niet in orde is', 'Ce qui n’est pas conforme', 'What is not in order'],
  descriptionHint: [
    'De inschrijver leest dit. Zeg precies wat de aanvulling moet bevatten.',
    'Le soumissionnaire lit ceci. Précisez ce que le complément doit contenir.',
    'The tenderer reads this. Say exactly what the supplement has to hold.',
  ],
  confirmTitle: ['Het verzoek versturen?', 'Envoyer la demande ?', 'Send the request?'],
  done: ['Het verzoek is verstuurd.', 'La demande est envoyée.', 'The request has been sent.'],
  own: ['In overeenstemming brengen: {item}', 'À régulariser : {item}', 'To be made regular: {item}'],
  'own-substantial': [
    'Vul dit aan vóór {until}. Blijft de onregelmatigheid, dan wordt uw inschrijving uitgesloten. Uw inschrijving zelf blijft zoals zij is.',
    'Complétez avant le {until}. Si l’irrégularité subsiste, votre offre est exclue. Votre offre elle-même reste telle quelle.',
    'Supplement this before {until}. If the irregularity stays, your tender is excluded. Your tender itself stays as it is.',
  ],
  'own-minor': [
    'U kunt dit aanvullen vóór {until}. Uw inschrijving zelf blijft zoals zij is.',
    'Vous pouvez compléter avant le {until}. Votre offre elle-même reste telle quelle.',
    'You can supplement this before {until}. Your tender itself stays as it is.',
  ],
  'state-substantial': ['substantieel', 'substantielle', 'substantial'],
  'state-minor': ['niet substantieel', 'non substantielle', 'not substantial'],
  accepted: [
    'De aanvulling is aanvaard; zij telt naast uw inschrijving.',
    'Le complément est accepté ; il compte à côté de votre offre.',
    'The supplement was accepted; it counts beside your tender.',
  ],
  refused: ['De aanvulling is niet aanvaard.', 'Le complément n’est pas accepté.', 'The supplement was not accepted.'],
  file: ['De aanvulling', 'Le complément', 'The supplement'],
  handInTitle: ['De aanvulling indienen?', 'Remettre le complément ?', 'Hand in the supplement?'],
  handInHappens: [
    '{file} gaat naar de aanbestedende dienst, als aanvulling bij “{item}”. Wat u had ingediend, blijft.',
    '{file} est transmis au pouvoir adjudicateur, en complément de « {item} ». Ce que vous aviez remis reste.',
    '{file} goes to the contracting authority, as a supplement to “{item}”. What you had handed in stays.',
  ],
});
