import { defineWords } from '#platform/kernel/words.ts';

/** Words of a guide that is told to its readers, and of what differs between two. */
export const toldWords = defineWords({
  title: ['Aanbestedingsleidraad', 'Guide de soumission', 'Tender guide'],
  'title-selection': ['Selectieleidraad', 'Guide de sélection', 'Selection guide'],
  intro: [
    'Deze leidraad bepaalt hoe de aanbesteding verloopt. Wat hieronder staat, geldt voor iedere inschrijver gelijk.',
    'Ce guide règle le déroulement du marché. Ce qui suit vaut de la même façon pour chaque soumissionnaire.',
    'This guide says how the tender runs. What stands below holds for every tenderer alike.',
  ],
  general: ['Algemeen', 'Généralités', 'General'],
  notFilled: ['nog in te vullen', 'à compléter', 'still to be filled in'],
  none: ['geen', 'néant', 'none'],
  yes: ['Ja', 'Oui', 'Yes'],
  no: ['Nee', 'Non', 'No'],
  years: ['{count} jaar', '{count|# an|# ans}', '{count|# year|# years}'],
  months: ['{count|# maand|# maanden}', '{count} mois', '{count|# month|# months}'],
  days: ['{count|# dag|# dagen}', '{count|# jour|# jours}', '{count|# day|# days}'],
  when: ['Wanneer', 'Quand', 'When'],
  until: ['tot {date}', 'jusqu’au {date}', 'until {date}'],
  span: ['{from} tot en met {through}', 'du {from} au {through} inclus', '{from} through {through}'],
  paragraph: ['par. {place}', 'par. {place}', 'par. {place}'],
  of: ['{label} van {owner}', '{label} de {owner}', '{label} of {owner}'],
  changed: ['{what}: {before} → {after}', '{what} : {before} → {after}', '{what}: {before} → {after}'],
  added: ['Nieuw: {what}: {after}', 'Nouveau : {what} : {after}', 'New: {what}: {after}'],
  'added-part': ['Nieuw: {what}', 'Nouveau : {what}', 'New: {what}'],
  removed: ['Vervallen: {what} ({before})', 'Supprimé : {what} ({before})', 'Dropped: {what} ({before})'],
  'removed-part': ['Vervallen: {what}', 'Supprimé : {what}', 'Dropped: {what}'],
  moved: ['Andere volgorde: {what}', 'Autre ordre : {what}', 'Other order: {what}'],
  points: ['{value} punten', '{value} points', '{value} points'],
});
