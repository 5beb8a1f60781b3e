import { defineWords } from '#platform/kernel/words.ts';

/** Pages that are not there, or not any more. */
export const frameWords = defineWords({
  failedTitle: ['Deze pagina is vastgelopen', 'Cette page s’est bloquée', 'This page got stuck'],
  failedReport: [
    'Dat ligt aan het programma, niet aan u. Blijft het misgaan, geef dan deze tekst aan de beheerder door:',
    'C’est le programme qui est en cause, pas vous. Si cela persiste, transmettez ce texte à l’administrateur :',
    'That is the program’s fault, not yours. If it keeps going wrong, pass this text on to the administrator:',
  ],
  reload: ['Laad de pagina opnieuw', 'Recharger la page', 'Load the page again'],
  newVersionTitle: ['Er is een nieuwe versie', 'Une nouvelle version est disponible', 'There is a new version'],
  newVersionText: [
    '{product} is zojuist bijgewerkt. Laad de pagina opnieuw om verder te gaan.',
    '{product} vient d’être mis à jour. Rechargez la page pour continuer.',
    '{product} has just been updated. Load the page again to go on.',
  ],
  notFoundTitle: ['Deze pagina bestaat niet', 'Cette page n’existe pas', 'This page does not exist'],
  notFoundText: [
    'Controleer het adres. Komt u hier via een link, dan is de pagina misschien verplaatst.',
    'Vérifiez l’adresse. Si vous avez suivi un lien, la page a peut-être été déplacée.',
    'Check the address. If you followed a link, the page may have moved.',
  ],
  toStart: ['Naar het begin', 'Vers l’accueil', 'To the start'],
});
