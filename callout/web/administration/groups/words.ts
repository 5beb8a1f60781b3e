import { defineWords } from '#platform/kernel/words.ts';

export const groupWords = defineWords({
  intro: [
    'Een groep wordt samen opgeroepen en geeft haar leden rechten: op de locatie van de groep of, als die er geen heeft, op ieders thuislocatie.',
    'Un groupe est appelé ensemble et donne des droits à ses membres : sur le site du groupe ou, s’il n’en a pas, sur le site d’attache de chacun.',
    'A group is called together and gives its members rights: at the location of the group or, if it has none, at the home location of each.',
  ],
  none: ['Er zijn nog geen groepen', 'Il n’y a pas encore de groupes', 'There are no groups yet'],
  noneText: [
    'Maak er één met het recht “wordt opgeroepen”; zonder zo’n groep kan niemand worden opgeroepen.',
    'Créez-en un avec le droit « est appelé » ; sans un tel groupe, personne ne peut être appelé.',
    'Create one with the right “is called”; without such a group nobody can be called.',
  ],
  add: ['Nieuwe groep', 'Nouveau groupe', 'New group'],
  rights: ['Rechten', 'Droits', 'Rights'],
  members: ['Leden', 'Membres', 'Members'],
  respond: ['wordt opgeroepen', 'est appelé', 'is called'],
  'raise-call': ['mag een oproep plaatsen', 'peut lancer une alerte', 'may raise a call'],
  'see-location': ['ziet de bezetting van de locatie', 'voit l’effectif du site', 'sees the staffing of the location'],
  'see-all': ['ziet alle locaties', 'voit tous les sites', 'sees every location'],
  lead: [
    'leidt een oproep: opschalen, berichten, veilig melden',
    'dirige une alerte : renfort, messages, fin d’alerte',
    'leads a call: scaling up, messages, all clear',
  ],
  seeAllHint: [
    'De andere rechten van deze groep gelden dan ook op alle locaties.',
    'Les autres droits de ce groupe valent alors aussi sur tous les sites.',
    'The other rights of this group then apply at every location as well.',
  ],
  calledAnywhere: [
    'Wordt opgeroepen waar de leden ook zijn',
    'Est appelé où que soient ses membres',
    'Is called wherever its members are',
  ],
  calledAnywhereHint: [
    'Voor een crisisteam. Zonder dit worden alleen leden op de locatie van de oproep opgeroepen.',
    'Pour une équipe de crise. Sinon, seuls les membres présents sur le site de l’alerte sont appelés.',
    'For a crisis team. Without this only members at the location of the call are called.',
  ],
  whole: ['Alle locaties', 'Tous les sites', 'Every location'],
  removeHappens: [
    'De groep verdwijnt uit de keuzelijsten. Dit kan alleen als zij geen leden meer heeft en in geen scenario staat.',
    'Le groupe disparaît des listes. Ce n’est possible que s’il n’a plus de membres et ne figure dans aucun scénario.',
    'The group disappears from every list. This is only possible when it has no members left and is in no scenario.',
  ],
});
