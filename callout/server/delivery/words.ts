import { defineWords } from '#platform/kernel/words.ts';

/** What a call says by SMS; a drill or test before anything else (BHV-21). */
export const smsWords = defineWords({
  real: [
    'BHV-OPROEP {at}: {nature}, {place}, {location}. Antwoord: {link}',
    'ALERTE {at} : {nature}, {place}, {location}. Répondre : {link}',
    'EMERGENCY CALL {at}: {nature}, {place}, {location}. Answer: {link}',
  ],
  drill: [
    'OEFENING, niet echt, {at}: {nature}, {place}, {location}. Antwoord: {link}',
    'EXERCICE, pas réel, {at} : {nature}, {place}, {location}. Répondre : {link}',
    'DRILL, not real, {at}: {nature}, {place}, {location}. Answer: {link}',
  ],
  test: [
    'ALARMPROEF {at}: kwam niet op uw telefoon aan. Open Paraat: {link}',
    'TEST D’ALARME {at} : pas arrivé sur votre téléphone. Ouvrez Paraat : {link}',
    'ALARM TEST {at}: it did not reach your phone. Open Paraat: {link}',
  ],
});

/** What a call says by mail. */
export const mailWords = defineWords({
  'subject-real': [
    'BHV-OPROEP: {nature}, {place} ({location})',
    'ALERTE\u00a0: {nature}, {place} ({location})',
    'EMERGENCY CALL: {nature}, {place} ({location})',
  ],
  'subject-drill': [
    'OEFENING: {nature}, {place} ({location})',
    'EXERCICE\u00a0: {nature}, {place} ({location})',
    'DRILL: {nature}, {place} ({location})',
  ],
  'subject-test': ['Proefalarm voor uw telefoon', 'Alarme d’essai pour votre téléphone', 'Test alarm for your phone'],
  'opening-real': [
    'U wordt opgeroepen. Uw telefoon antwoordde niet; daarom krijgt u deze mail.',
    'Vous êtes appelé. Votre téléphone n’a pas répondu\u00a0; c’est pourquoi vous recevez cet e-mail.',
    'You are being called. Your phone did not answer; that is why you are getting this e-mail.',
  ],
  'opening-drill': [
    'Dit is een OEFENING, geen echte oproep. Uw telefoon antwoordde niet; daarom krijgt u deze mail.',
    'Ceci est un EXERCICE, pas une alerte réelle. Votre téléphone n’a pas répondu\u00a0; c’est pourquoi vous recevez cet e-mail.',
    'This is a DRILL, not a real call. Your phone did not answer; that is why you are getting this e-mail.',
  ],
  'opening-test': [
    'Het proefalarm kwam niet op uw telefoon aan. Open Paraat op uw telefoon en doe de proef opnieuw.',
    'L’alarme d’essai n’est pas arrivée sur votre téléphone. Ouvrez Paraat sur votre téléphone et refaites l’essai.',
    'The test alarm did not reach your phone. Open Paraat on your phone and do the test again.',
  ],
  body: [
    '{nature}\n{place}, {location}\n{text}\n\nOpgeroepen op {at} door {by}.\nAntwoord in de app: {link}',
    '{nature}\n{place}, {location}\n{text}\n\nAlerte lancée le {at} par {by}.\nRépondez dans l’application\u00a0: {link}',
    '{nature}\n{place}, {location}\n{text}\n\nCalled on {at} by {by}.\nAnswer in the app: {link}',
  ],
});
