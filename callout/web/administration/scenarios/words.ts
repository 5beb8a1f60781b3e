import { defineWords } from '#platform/kernel/words.ts';

export const scenarioWords = defineWords({
  intro: [
    'Een scenario legt vast wie in welke stap wordt opgeroepen, wie er nodig is en wat zij doen.',
    'Un scénario fixe qui est appelé à chaque étape, qui est nécessaire et ce qu’il faut faire.',
    'A scenario sets out who is called at each step, who is needed and what they do.',
  ],
  none: ['Er zijn nog geen scenario’s', 'Il n’y a pas encore de scénarios', 'There are no scenarios yet'],
  noneText: [
    'Maak er één voor wat u oefent, zoals een ontruiming. Oproepen kan ook zonder scenario.',
    'Créez-en un pour ce que vous exercez, comme une évacuation. On peut aussi lancer une alerte sans scénario.',
    'Create one for what you practise, such as an evacuation. You can also call without a scenario.',
  ],
  add: ['Nieuw scenario', 'Nouveau scénario', 'New scenario'],
  nature: ['Aard van het incident', 'Nature de l’incident', 'Nature of the incident'],
  steps: ['Stappen', 'Étapes', 'Steps'],
  text: ['Standaardtekst', 'Texte standard', 'Standard text'],
  secondWave: ['Tweede golf na (seconden)', 'Deuxième vague après (secondes)', 'Second wave after (seconds)'],
  secondWaveHint: [
    '15 tot 900. Komen er dan te weinig, dan worden anderen met de ontbrekende vaardigheid opgeroepen.',
    '15 à 900. S’il en vient alors trop peu, d’autres ayant la compétence manquante sont appelés.',
    '15 to 900. If too few are coming by then, others with the missing skill are called.',
  ],
  secondWaveWrong: [
    'Vul een getal in van 15 tot 900.',
    'Indiquez un nombre de 15 à 900.',
    'Fill in a number from 15 to 900.',
  ],
  step: ['Stap {number}', 'Étape {number}', 'Step {number}'],
  stepName: ['Naam van de stap', 'Nom de l’étape', 'Name of the step'],
  audience: ['Wie worden opgeroepen', 'Qui est appelé', 'Who is called'],
  everybody: ['Alle aanwezige BHV’ers', 'Tous les équipiers présents', 'All responders present'],
  group: ['Een groep: {name}', 'Un groupe : {name}', 'A group: {name}'],
  persons: ['Bepaalde personen ({count})', 'Des personnes précises ({count})', 'Particular people ({count})'],
  personsHint: [
    'Bij deze stap staan personen met naam. Wie dat zijn, wijzigt u door een andere keuze te maken.',
    'Cette étape désigne des personnes par leur nom. Pour en changer, faites un autre choix.',
    'This step names particular people. To change who they are, make another choice.',
  ],
  needed: ['Wie nodig zijn', 'Qui est nécessaire', 'Who is needed'],
  neededHint: [
    'Aantal per vaardigheid; leeg is niet nodig.',
    'Nombre par compétence ; vide signifie pas nécessaire.',
    'Number for each skill; empty means not needed.',
  ],
  any: ['Wie dan ook', 'N’importe qui', 'Anybody'],
  task: ['Wat te doen (op de telefoon)', 'Que faire (sur le téléphone)', 'What to do (on the phone)'],
  addStep: ['Voeg een stap toe', 'Ajouter une étape', 'Add a step'],
  up: ['Eerder', 'Plus tôt', 'Earlier'],
  down: ['Later', 'Plus tard', 'Later'],
  removeStep: ['Verwijder deze stap', 'Supprimer cette étape', 'Remove this step'],
  incomplete: [
    'Vul bij elke stap een naam en een taak in.',
    'Indiquez un nom et une tâche pour chaque étape.',
    'Fill in a name and a task for each step.',
  ],
  removeHappens: [
    'Het scenario kan niet meer worden gekozen. Oproepen die lopen of geweest zijn, veranderen niet.',
    'Le scénario ne peut plus être choisi. Les alertes en cours ou passées ne changent pas.',
    'The scenario can no longer be chosen. Running and past calls do not change.',
  ],
  savedFor: [
    'Een oproep die loopt, houdt de stappen zoals ze waren.',
    'Une alerte en cours garde les étapes telles qu’elles étaient.',
    'A running call keeps the steps as they were.',
  ],
});
