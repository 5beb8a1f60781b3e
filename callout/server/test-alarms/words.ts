import { defineWords } from '#platform/kernel/words.ts';

/** What a test alarm says on the phone that is tested. */
export const testWords = defineWords({
  nature: ['Proefalarm', 'Alarme d’essai', 'Test alarm'],
  place: ['Deze telefoon', 'Ce téléphone', 'This phone'],
  text: [
    'Dit is een proef. Hoort en ziet u dit, druk dan op “Gelezen, ik kom”. U hoeft nergens heen.',
    'Ceci est un essai. Si vous l’entendez et le voyez, appuyez sur « Lu, j’arrive ». Vous ne devez aller nulle part.',
    'This is a test. If you hear and see this, press “Read, I am coming”. You need not go anywhere.',
  ],
  over: ['De proef is klaar.', 'L’essai est terminé.', 'The test is over.'],
});
