import { defineWords } from '#platform/kernel/words.ts';

export const watchWords = defineWords({
  title: [
    'Automatisch laten zien dat u er bent',
    'Signaler automatiquement votre présence',
    'Show automatically that you are here',
  ],
  what: [
    'Deze telefoon kan zelf merken of hij in het gebouw is. Alleen ‘hier’ of ‘weg’ gaat naar Paraat; wáár u bent, blijft op de telefoon en wordt nergens bewaard. U kunt dit altijd uitzetten.',
    'Ce téléphone peut remarquer lui-même s’il est dans le bâtiment. Seul « ici » ou « parti » est envoyé à Paraat ; votre position reste sur le téléphone et n’est conservée nulle part. Vous pouvez désactiver ceci à tout moment.',
    'This phone can notice by itself whether it is in the building. Only “here” or “gone” goes to Paraat; where you are stays on the phone and is not kept anywhere. You can switch this off at any time.',
  ],
  cannot: [
    'Dit werkt alleen zolang Paraat open is op het scherm. Gesloten merkt deze app niets.',
    'Cela ne fonctionne que tant que Paraat est ouvert à l’écran. Fermée, l’application ne remarque rien.',
    'This works only while Paraat is open on the screen. Closed, this app notices nothing.',
  ],
  start: ['Zet aan', 'Activer', 'Switch on'],
  stop: ['Zet uit', 'Désactiver', 'Switch off'],
  off: ['Uit', 'Désactivé', 'Off'],
  asking: [
    'De telefoon zoekt zijn plaats…',
    'Le téléphone cherche sa position…',
    'The phone is looking for its position…',
  ],
  watching: [
    'Aan. U bent niet op een locatie.',
    'Activé. Vous n’êtes sur aucun site.',
    'On. You are not at any location.',
  ],
  here: ['Aan. U bent bij {location}.', 'Activé. Vous êtes à {location}.', 'On. You are at {location}.'],
  vague: [
    'Aan, maar de telefoon weet nu niet goed waar hij is. Er wordt niets gemeld; meld uzelf.',
    'Activé, mais le téléphone connaît mal sa position. Rien n’est signalé ; signalez-vous vous-même.',
    'On, but the phone does not know its position well at the moment. Nothing is reported; report yourself.',
  ],
  denied: [
    'De browser staat dit niet toe. Sta ‘locatie’ toe voor deze site in de instellingen van de telefoon.',
    'Le navigateur ne l’autorise pas. Autorisez la « position » pour ce site dans les réglages du téléphone.',
    'The browser does not allow it. Allow “location” for this site in the settings of the phone.',
  ],
  unsupported: [
    'Deze browser kan zijn plaats niet bepalen.',
    'Ce navigateur ne peut pas déterminer sa position.',
    'This browser cannot determine its position.',
  ],
});
