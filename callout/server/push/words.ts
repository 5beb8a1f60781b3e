import { defineWords } from '#platform/kernel/words.ts';

/** What stands in a notification. A drill or test says so before anything else (BHV-21). */
export const pushWords = defineWords({
  'alarm-real': ['BHV-OPROEP: {nature}', 'ALERTE\u00a0: {nature}', 'EMERGENCY CALL: {nature}'],
  'alarm-drill': ['OEFENING: {nature}', 'EXERCICE\u00a0: {nature}', 'DRILL: {nature}'],
  'alarm-test': ['ALARMPROEF: {nature}', 'TEST D’ALARME\u00a0: {nature}', 'ALARM TEST: {nature}'],
  where: ['{place}, {location}', '{place}, {location}', '{place}, {location}'],
  coming: ['Gelezen, ik kom', 'Lu, j’arrive', 'Read, I am coming'],
  cannot: ['Ik kan niet', 'Je ne peux pas', 'I can’t come'],
  saidComing: [
    'U komt. De receptie ziet dit.',
    'Vous arrivez. L’accueil le voit.',
    'You are coming. Reception can see this.',
  ],
  saidCannot: [
    'U kunt niet. De receptie ziet dit.',
    'Vous ne pouvez pas venir. L’accueil le voit.',
    'You cannot come. Reception can see this.',
  ],
  notSaid: [
    'Uw antwoord is NIET verstuurd. Open Paraat en antwoord daar.',
    'Votre réponse n’est PAS envoyée. Ouvrez Paraat et répondez-y.',
    'Your answer was NOT sent. Open Paraat and answer there.',
  ],
  'over-all-clear': ['Het is veilig: {nature}', 'Fin d’alerte\u00a0: {nature}', 'All clear: {nature}'],
  'over-withdrawn': ['Oproep ingetrokken: {nature}', 'Alerte retirée\u00a0: {nature}', 'Call withdrawn: {nature}'],
  'over-drill': ['Einde OEFENING: {nature}', 'Fin de l’EXERCICE\u00a0: {nature}', 'End of the DRILL: {nature}'],
  'over-test': ['De alarmproef is klaar', 'Le test d’alarme est terminé', 'The alarm test is over'],
  open: ['Open Paraat', 'Ouvrez Paraat', 'Open Paraat'],
  message: ['Bericht van de receptie', 'Message de l’accueil', 'Message from reception'],
  'message-drill': [
    'OEFENING: bericht van de receptie',
    'EXERCICE\u00a0: message de l’accueil',
    'DRILL: message from reception',
  ],
});
