import { defineWords } from '#platform/kernel/words.ts';

/** Where prices lie in an envelope of their own: what goes where, and when each is opened. */
export const envelopeWords = defineWords({
  inPrices: ['Gaat in de prijsenvelop', 'Va dans l’enveloppe de prix', 'Goes into the price envelope'],
  inFirst: ['Gaat in de eerste envelop', 'Va dans la première enveloppe', 'Goes into the first envelope'],
  inFirstText: [
    'Deze envelop gaat open na de sluiting. Noem er geen prijzen in: die horen alleen in de prijsenvelop.',
    'Cette enveloppe s’ouvre après la clôture. N’y mentionnez aucun prix : les prix vont uniquement dans l’enveloppe de prix.',
    'This envelope is opened after closing. Name no prices in it: those belong in the price envelope alone.',
  ],
  'opens-custodians': [
    'Deze envelop heeft een eigen sleutel en blijft dicht tot de kwaliteit van alle inschrijvingen vaststaat. Dan openen de sleutelhouders haar samen. Ook de naam van het bestand is tot dan onleesbaar.',
    'Cette enveloppe a sa propre clé et reste fermée jusqu’à ce que la qualité de toutes les offres soit fixée. Les gardiens l’ouvrent alors ensemble. Même le nom du fichier reste illisible jusque-là.',
    'This envelope has a key of its own and stays closed until the quality of all tenders is fixed. Then the custodians open it together. Until then not even the name of the file can be read.',
  ],
  'opens-process-leader': [
    'Deze envelop heeft een eigen sleutel. Na de opening van de inschrijvingen opent de procesleider haar; tot de kwaliteit vaststaat, is hij de enige die de prijzen ziet.',
    'Cette enveloppe a sa propre clé. Après l’ouverture des offres, le responsable de la procédure l’ouvre ; jusqu’à ce que la qualité soit fixée, lui seul voit les prix.',
    'This envelope has a key of its own. After the tenders were opened the process leader opens it; until quality is fixed he alone sees the prices.',
  ],
  twoEnvelopes: [
    'Uw inschrijving gaat in twee enveloppen, elk met een eigen sleutel. In de prijsenvelop: {items}. Al het andere gaat in de eerste.',
    'Votre offre va dans deux enveloppes, chacune avec sa propre clé. Dans l’enveloppe de prix : {items}. Tout le reste va dans la première.',
    'Your tender goes into two envelopes, each with a key of its own. In the price envelope: {items}. All else goes into the first.',
  ],
  pricesClosed: [
    'Uw prijsenvelop is nog gesloten. Niemand kan erin kijken, ook de aanbestedende dienst niet.',
    'Votre enveloppe de prix est encore fermée. Personne ne peut la consulter, pas même le pouvoir adjudicateur.',
    'Your price envelope is still closed. Nobody can look into it, not even the contracting authority.',
  ],
  pricesNotOpened: [
    'Uw prijsenvelop kon niet worden geopend',
    'Votre enveloppe de prix n’a pas pu être ouverte',
    'Your price envelope could not be opened',
  ],
});
