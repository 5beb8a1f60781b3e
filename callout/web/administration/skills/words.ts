import { defineWords } from '#platform/kernel/words.ts';

export const skillWords = defineWords({
  intro: [
    'Wat BHV’ers kunnen, zoals EHBO of ploegleider. Minima en scenario’s vragen erom; certificaten ervan hebben een einddatum.',
    'Ce que les équipiers savent faire, comme les premiers secours ou chef d’équipe. Minimums et scénarios les demandent ; leurs certificats ont une échéance.',
    'What responders can do, such as first aid or team leader. Minimums and scenarios ask for them; their certificates have an end date.',
  ],
  none: ['Er zijn nog geen vaardigheden', 'Il n’y a pas encore de compétences', 'There are no skills yet'],
  add: ['Nieuwe vaardigheid', 'Nouvelle compétence', 'New skill'],
  addPress: ['Voeg de vaardigheid toe', 'Ajouter la compétence', 'Add the skill'],
});
