import { defineWords } from '#platform/kernel/words.ts';

export const kioskWords = defineWords({
  title: ['BHV’er? Meld u hier', 'Équipier ? Signalez-vous ici', 'Responder? Sign in here'],
  search: ['Typ uw naam', 'Tapez votre nom', 'Type your name'],
  searchHint: ['Ten minste twee letters', 'Au moins deux lettres', 'At least two letters'],
  none: [
    'Niemand gevonden. Controleer de spelling of vraag de receptie.',
    'Aucun résultat. Vérifiez l’orthographe ou demandez à l’accueil.',
    'Nobody found. Check the spelling or ask reception.',
  ],
  tooMany: [
    'Er zijn er meer die zo heten. Typ verder.',
    'Plusieurs noms correspondent. Continuez à taper.',
    'Several names match. Keep typing.',
  ],
  pairing: ['Dit scherm wordt gekoppeld…', 'Association de cet écran…', 'This screen is being paired…'],
  in: ['Ik kom binnen', 'J’arrive', 'I am coming in'],
  out: ['Ik ga weg', 'Je pars', 'I am leaving'],
  inOf: ['{name}: ik kom binnen', '{name} : j’arrive', '{name}: I am coming in'],
  outOf: ['{name}: ik ga weg', '{name} : je pars', '{name}: I am leaving'],
  doneIn: [
    'Welkom {name}. U staat als aanwezig.',
    'Bienvenue {name}. Vous êtes noté présent.',
    'Welcome {name}. You are shown as present.',
  ],
  doneOut: [
    'Tot ziens {name}. U staat als afwezig.',
    'Au revoir {name}. Vous êtes noté absent.',
    'Goodbye {name}. You are shown as absent.',
  ],
  failed: [
    'Dit is NIET gelukt. Zeg het tegen de receptie.',
    'Cela n’a PAS fonctionné. Dites-le à l’accueil.',
    'This did NOT work. Tell reception.',
  ],
  chooseTitle: ['Aanmeldzuil', 'Borne d’accueil', 'Kiosk'],
  noEntrance: [
    'Er zijn nog geen locaties. De beheerder maakt ze bij Beheer, onder Locaties.',
    'Il n’y a pas encore de sites. L’administrateur les crée sous Gestion, dans Sites.',
    'There are no locations yet. The administrator creates them under Administration, in Locations.',
  ],
  chooseText: [
    'Kies de ingang waar dit scherm staat.',
    'Choisissez l’entrée où se trouve cet écran.',
    'Choose the entrance where this screen is.',
  ],
  make: [
    'Maak van dit scherm de vaste aanmeldzuil',
    'Faire de cet écran la borne permanente',
    'Make this screen the fixed kiosk',
  ],
  makeHint: [
    'Daarna werkt het ook als u bent afgemeld, alleen voor deze ingang.',
    'Elle fonctionne ensuite aussi quand vous êtes déconnecté, pour cette entrée uniquement.',
    'It then also works while you are signed out, for this entrance only.',
  ],
  made: [
    'Dit scherm is nu de vaste aanmeldzuil.',
    'Cet écran est maintenant la borne permanente.',
    'This screen is now the fixed kiosk.',
  ],
});
