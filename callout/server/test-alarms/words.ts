import { defineWords } from '#platform/kernel/words.ts';

/** What a test alarm says on the phone that is tested. */
export const testWords = defineWords({
  nature: ['Proefalarm', 'Alarme d’essai', 'Test alarm'],
  place: ['Deze telefoon', 'Ce téléphone', 'This phone'],
  text: [
    'Dit is een proef. Hoort en ziet u dit, druk dan op “Gelezen, ik kom”. U hoeft nergens heen.',
    'Ceci est un essai. Si vous l’entendez et le voyez, appuyez sur «\u00a0Lu, j’arrive\u00a0». Inutile de vous déplacer.',
    'This is a test. If you hear and see this, press “Read, I am coming”. You do not have to go anywhere.',
  ],
  over: ['De proef is klaar.', 'L’essai est terminé.', 'The test is over.'],
});
