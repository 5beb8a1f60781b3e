import { defineWords } from '#platform/kernel/words.ts';

/** What the receipts of an upload say together. The boundary of the platform is where a request reaches it. */
export const accountWords = defineWords({
  'account-whole': [
    'Wij hebben dit bestand van {size} in {count|# stuk|# stukken} ontvangen; het was compleet en duurzaam opgeslagen op {at}. Aangekondigd was het op {begunAt}.',
    'Nous avons reçu ce fichier de {size} en {count|# partie|# parties} ; il était complet et enregistré durablement le {at}. Il avait été annoncé le {begunAt}.',
    'We received this file of {size} in {count|# chunk|# chunks}; it was complete and durably stored on {at}. It had been announced on {begunAt}.',
  ],
  'account-part': [
    'Van dit bestand van {size} hebben wij {sent} ontvangen in {count|# stuk|# stukken}, het laatste op {at}.',
    'De ce fichier de {size}, nous avons reçu {sent} en {count|# partie|# parties}, la dernière le {at}.',
    'Of this file of {size} we received {sent} in {count|# chunk|# chunks}, the last one on {at}.',
  ],
  'account-nothing': [
    'Dit bestand van {size} is aangekondigd op {at}; daarna kwam er niets van binnen.',
    'Ce fichier de {size} a été annoncé le {at} ; rien n’en est arrivé depuis.',
    'This file of {size} was announced on {at}; nothing of it came in after that.',
  ],
  'account-gap': [
    'Tussen stuk {before} en {next} kwam {took} niets binnen, van {from} tot {to}. Die tijd ging voorbij buiten ons platform.',
    'Entre les parties {before} et {next}, rien n’est arrivé pendant {took}, du {from} au {to}. Ce temps s’est écoulé en dehors de notre plateforme.',
    'Between chunk {before} and {next} nothing came in for {took}, from {from} to {to}. That time passed outside of our platform.',
  ],
  'account-gap-first': [
    'Na de aankondiging kwam {took} niets binnen, van {from} tot {to}. Die tijd ging voorbij buiten ons platform.',
    'Après l’annonce, rien n’est arrivé pendant {took}, du {from} au {to}. Ce temps s’est écoulé en dehors de notre plateforme.',
    'After the announcement nothing came in for {took}, from {from} to {to}. That time passed outside of our platform.',
  ],
  'account-sides': [
    'Opgeteld: {outside} kwam er niets binnen, {line} waren er bytes onderweg naar binnen, en {inside} deed ons platform over het opslaan; het langst, {longest}, over stuk {chunk}.',
    'Au total : rien n’est arrivé pendant {outside}, des octets arrivaient pendant {line}, et notre plateforme a mis {inside} à enregistrer ; au plus {longest}, pour la partie {chunk}.',
    'Altogether: for {outside} nothing came in, for {line} bytes were coming in, and our platform took {inside} to store them; the longest, {longest}, for chunk {chunk}.',
  ],
  'account-late': [
    'Een stuk van {bytes} begon binnen te komen op {begun}, was binnen op {ended} en opgeslagen op {at}: dat was na het laatste ogenblik waarop het nog telde.',
    'Une partie de {bytes} a commencé à arriver le {begun}, était arrivée le {ended} et enregistrée le {at} : après le dernier instant où elle aurait compté.',
    'A chunk of {bytes} began to come in on {begun}, was in on {ended} and stored on {at}: after the last instant at which it would have counted.',
  ],
});
