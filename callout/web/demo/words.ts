import { defineWords } from '#platform/kernel/words.ts';

export const demoWords = defineWords({
  responder: [
    'BHV’ers met een eigen telefoon',
    'Équipiers avec leur propre téléphone',
    'Responders with a phone of their own',
  ],
  reception: ['Receptie', 'Accueil', 'Reception'],
  head: ['Hoofd BHV', 'Responsable', 'Head of responders'],
  'super-user': ['Beheer', 'Gestion', 'Administration'],
  'region-administrator': ['Beheer per regio', 'Gestion par région', 'Regional administration'],
  'location-administrator': ['Beheer per locatie', 'Gestion par site', 'Location administration'],
  clock: ['Het is', 'Il est', 'It is'],
  switched: ['U bent nu {name}.', 'Vous êtes maintenant {name}.', 'You are now {name}.'],
  signedOut: ['U bent afgemeld.', 'Vous êtes déconnecté.', 'You are signed out.'],
});
