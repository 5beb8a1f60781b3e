import { defineWords } from '#platform/kernel/words.ts';

export const retentionPageWords = defineWords({
  title: ['Bewaartermijnen', 'Délais de conservation', 'Retention'],
  intro: [
    'Wat Paraat hoe lang bewaart. Daarna worden mensen nummers en verdwijnen teksten; de cijfers blijven gelijk. De server doet dit zelf, op zijn eigen klok.',
    'Ce que Paraat conserve et combien de temps. Ensuite les personnes deviennent des numéros et les textes disparaissent ; les chiffres restent. Le serveur le fait lui-même.',
    'What Paraat keeps for how long. Afterwards people become numbers and texts disappear; the figures stay the same. The server does so by itself, by its own clock.',
  ],
  kind: ['Soort gegevens', 'Type de données', 'Kind of data'],
  days: ['dagen', 'jours', 'days'],
  between: ['Tussen {least} en {most} dagen.', 'Entre {least} et {most} jours.', 'Between {least} and {most} days.'],
  'call-texts': ['Teksten van oproepen', 'Textes des alertes', 'Texts of calls'],
  'call-textsWhy': [
    'Plaats, berichten, opmerkingen en evaluatie. Nodig voor de evaluatie en het jaarplan.',
    'Lieu, messages, remarques et évaluation. Utile pour l’évaluation et le plan annuel.',
    'Place, messages, remarks and evaluation. Needed for the evaluation and the yearly plan.',
  ],
  'call-people': ['Namen in oproepen', 'Noms dans les alertes', 'Names in calls'],
  'call-peopleWhy': [
    'Wie was opgeroepen en wat hij deed. Zo lang als een certificaat geldt, waarvoor iemand deelname aantoont.',
    'Qui a été appelé et ce qu’il a fait. Aussi longtemps qu’un certificat pour lequel on prouve sa participation.',
    'Who was called and what he did. As long as a certificate for which somebody shows that he took part.',
  ],
  'test-calls': ['Alarmproeven', 'Tests d’alarme', 'Test alarms'],
  'test-callsWhy': [
    'Dat iemands telefoon werkte. Na een kwartaal zegt dat niets meer.',
    'Que le téléphone fonctionnait. Après un trimestre cela ne dit plus rien.',
    'That somebody’s phone worked. After a quarter that says nothing any more.',
  ],
  'presence-days': ['Aantallen aanwezig', 'Nombres de présents', 'Numbers present'],
  'presence-daysWhy': [
    'Per uur en locatie, zonder personen. Voor de vergelijking over jaren.',
    'Par heure et site, sans personnes. Pour comparer les années.',
    'By hour and location, without persons. To compare years.',
  ],
  signals: ['Laatste melding van aanwezigheid', 'Dernier signal de présence', 'Last sign of presence'],
  signalsWhy: [
    'Het laatste woord van elke bron over iemand. Telt hooguit een dag mee.',
    'Le dernier mot de chaque source. Ne compte qu’un jour au plus.',
    'The last word of each source about somebody. It counts for a day at most.',
  ],
  mails: ['Verzonden mail', 'Courriels envoyés', 'Mail that was sent'],
  mailsWhy: [
    'Om na te gaan of een bericht aankwam.',
    'Pour vérifier qu’un message est arrivé.',
    'To find out whether a message arrived.',
  ],
  save: ['Leg de termijnen vast', 'Enregistrer les délais', 'Set the terms'],
  saved: ['De termijnen zijn vastgelegd', 'Les délais sont enregistrés', 'The terms are set'],
  onlySuper: [
    'Alleen de hoofdbeheerder verandert de termijnen.',
    'Seul l’administrateur principal change les délais.',
    'Only the super user changes the terms.',
  ],
  due: ['Wat hierna verdwijnt', 'Ce qui disparaît ensuite', 'What goes next'],
  when: ['Wanneer', 'Quand', 'When'],
  what: ['Wat', 'Quoi', 'What'],
  call: ['Oproep', 'Alerte', 'Call'],
  location: ['Locatie', 'Site', 'Location'],
  none: ['Er is niets om te laten verdwijnen', 'Rien à effacer', 'There is nothing to go'],
});
