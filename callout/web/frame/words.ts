import { defineWords } from '#platform/kernel/words.ts';

export const frameWords = defineWords({
  reception: ['Bezetting', 'Effectif', 'Staffing'],
  calls: ['Oproepen', 'Alertes', 'Calls'],
  reports: ['Verslagen', 'Rapports', 'Reports'],
  ownData: ['Mijn gegevens', 'Mes données', 'My data'],
  wall: ['Wandscherm', 'Écran mural', 'Wall display'],
  kiosk: ['Aanmeldzuil', 'Borne d’accueil', 'Kiosk'],
  administration: ['Beheer', 'Gestion', 'Administration'],
  phone: ['Mijn telefoon', 'Mon téléphone', 'My phone'],
  signIn: ['Aanmelden', 'Se connecter', 'Sign in'],
  signOut: ['Afmelden', 'Se déconnecter', 'Sign out'],
  soundOn: ['Geluid aan', 'Son activé', 'Sound on'],
  turnSoundOn: ['Zet geluid aan', 'Activer le son', 'Turn sound on'],
  soundOff: [
    'Het geluid is uit: u hoort een oproep niet.',
    'Le son est coupé : vous n’entendrez pas une alerte.',
    'Sound is off: you will not hear a call.',
  ],
  connected: ['Verbonden', 'Connecté', 'Connected'],
  lostTitle: ['Geen verbinding met de server', 'Pas de connexion au serveur', 'No connection to the server'],
  lostText: [
    'Wat u ziet is van {time}. Een oproep versturen lukt nu niet. Gebruik de telefoon of de portofoon; bel bij brand of gewonden 112. Deze pagina zoekt zelf opnieuw verbinding.',
    'Ce que vous voyez date de {time}. Il n’est pas possible d’envoyer une alerte. Utilisez le téléphone ou la radio ; en cas d’incendie ou de blessés, téléphonez au 112. Cette page se reconnecte d’elle-même.',
    'What you see is from {time}. A call cannot be sent now. Use the telephone or the radio; for fire or injuries phone 112. This page reconnects by itself.',
  ],
  lostTextCall: [
    'Wat u ziet is van {time}. Een oproep versturen lukt nu niet. Bel {telephone} of gebruik de portofoon; bel bij brand of gewonden 112. Deze pagina zoekt zelf opnieuw verbinding.',
    'Ce que vous voyez date de {time}. Il n’est pas possible d’envoyer une alerte. Téléphonez au {telephone} ou utilisez la radio ; en cas d’incendie ou de blessés, au 112. Cette page se reconnecte d’elle-même.',
    'What you see is from {time}. A call cannot be sent now. Phone {telephone} or use the radio; for fire or injuries 112. This page reconnects by itself.',
  ],
});
