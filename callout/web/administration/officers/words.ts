import { defineWords } from '#platform/kernel/words.ts';

export const officerWords = defineWords({
  intro: [
    'Wie buiten de BHV-groepen om iets mag: beheerders, recepties en hoofden BHV, ieder binnen zijn gebied.',
    'Qui a des droits en dehors des groupes : administrateurs, accueils et responsables, chacun dans son périmètre.',
    'Who has rights apart from the groups: administrators, receptions and heads of responders, each within their own scope.',
  ],
  none: ['Er zijn nog geen functies', 'Il n’y a pas encore de fonctions', 'There are no roles yet'],
  person: ['Persoon', 'Personne', 'Person'],
  role: ['Functie', 'Fonction', 'Role'],
  scope: ['Gebied', 'Périmètre', 'Scope'],
  'super-user': ['hoofdbeheerder', 'administrateur principal', 'super user'],
  'region-administrator': ['regiobeheerder', 'administrateur de région', 'region administrator'],
  'location-administrator': ['locatiebeheerder', 'administrateur de site', 'location administrator'],
  reception: ['receptie', 'accueil', 'reception'],
  head: ['hoofd BHV', 'responsable des équipiers', 'head of responders'],
  'super-user-may': [
    'Mag alles, op alle locaties, en benoemt iedereen.',
    'Peut tout faire, sur tous les sites, et nomme tout le monde.',
    'May do everything, at every location, and appoints everybody.',
  ],
  'region-administrator-may': [
    'Richt de locaties van de regio in, roept op, en benoemt locatiebeheerders, recepties en hoofden.',
    'Configure les sites de la région, lance des alertes et nomme administrateurs de site, accueils et responsables.',
    'Sets up the locations of the region, calls responders, and appoints location administrators, receptions and heads.',
  ],
  'location-administrator-may': [
    'Richt de locatie in, roept op, en benoemt recepties en hoofden daar.',
    'Configure le site, lance des alertes et y nomme accueils et responsables.',
    'Sets up the location, calls responders, and appoints receptions and heads there.',
  ],
  'reception-may': [
    'Ziet de bezetting, roept op en leidt oproepen.',
    'Voit l’effectif, lance et dirige des alertes.',
    'Sees the staffing, raises calls and leads them.',
  ],
  'head-may': [
    'Ziet de bezetting, roept op en leidt oproepen.',
    'Voit l’effectif, lance et dirige des alertes.',
    'Sees the staffing, raises calls and leads them.',
  ],
  appoint: ['Iemand benoemen', 'Nommer quelqu’un', 'Appoint somebody'],
  appointIntro: [
    'Staat de persoon er niet bij? Voeg hem eerst toe bij Mensen.',
    'La personne n’est pas dans la liste ? Ajoutez-la d’abord sous Personnes.',
    'Is the person not in the list? Add them under People first.',
  ],
  appointPress: ['Benoem', 'Nommer', 'Appoint'],
  appointed: ['{name} is benoemd.', '{name} est nommé.', '{name} has been appointed.'],
  dismiss: ['Ontneem', 'Retirer', 'Take away'],
  dismissTitle: ['Functie ontnemen?', 'Retirer la fonction ?', 'Take away the role?'],
  dismissHappens: [
    '{name} verliest meteen de rechten van {role}. Het account blijft bestaan.',
    '{name} perd aussitôt les droits de la fonction « {role} ». Le compte reste.',
    '{name} loses the rights of {role} at once. The account stays.',
  ],
  wholeOrganisation: ['de hele organisatie', 'toute l’organisation', 'the whole organisation'],
});
