import { defineWords } from '#platform/kernel/words.ts';

/** The second ceremony: the envelope with the prices. */
export const pricesPageWords = defineWords({
  title: ['Prijsenvelop', 'Enveloppe de prix', 'Price envelope'],
  'state-none': [
    'De prijsenvelop is er nog niet',
    'L’enveloppe de prix n’existe pas encore',
    'There is no price envelope yet',
  ],
  'state-closed': ['De prijzen liggen in de kluis', 'Les prix sont dans le coffre', 'The prices lie in the vault'],
  'state-open-to-shares': [
    'De prijsenvelop kan open',
    'L’enveloppe de prix peut être ouverte',
    'The price envelope can be opened',
  ],
  'state-opened': [
    'De prijsenvelop is geopend',
    'L’enveloppe de prix est ouverte',
    'The price envelope has been opened',
  ],
  'none-text': [
    'Bij de publicatie wordt voor de prijzen een tweede sleutel gemaakt, los van de eerste.',
    'À la publication, une seconde clé est créée pour les prix, distincte de la première.',
    'At publication a second key is made for the prices, apart from the first.',
  ],
  'custodians-text': [
    'Zij heeft een eigen sleutel. Pas als de kwaliteit vaststaat, kunnen {needed} van de {all} sleutelhouders haar openen.',
    'Elle a sa propre clé. Ce n’est qu’une fois la qualité fixée que {needed} des {all} gardiens peuvent l’ouvrir.',
    'It has a key of its own. Only once quality is fixed can {needed} of the {all} custodians open it.',
  ],
  'process-leader-text': [
    'Zij heeft een eigen sleutel. Na de opening opent de procesleider haar alleen, en tot de kwaliteit vaststaat ziet hij alleen de prijzen. Kan hij dat niet, dan openen {needed} van de {all} sleutelhouders haar als de kwaliteit vaststaat.',
    'Elle a sa propre clé. Après l’ouverture, le responsable l’ouvre seul et, jusqu’à ce que la qualité soit fixée, lui seul voit les prix. S’il ne le peut pas, {needed} des {all} gardiens l’ouvrent une fois la qualité fixée.',
    'It has a key of its own. After the opening the process leader opens it alone, and until quality is fixed he alone sees the prices. If he cannot, {needed} of the {all} custodians open it once quality is fixed.',
  ],
  'opened-text': [
    'Wat erin zat, staat bij de controle en telt mee in de rangorde.',
    'Son contenu figure à l’examen et compte dans le classement.',
    'What was in it stands with the examination and counts in the ranking.',
  ],
  'secret-text': [
    'Tot de kwaliteit vaststaat, ziet alleen de procesleider die haar opende wat erin zat.',
    'Jusqu’à ce que la qualité soit fixée, seul le responsable qui l’a ouverte voit son contenu.',
    'Until quality is fixed only the process leader who opened it sees what was in it.',
  ],
  waits: [
    '{released} van de sleutelhouders gaven hun deel vrij; {needed} zijn nodig.',
    '{released} gardiens ont libéré leur part ; il en faut {needed}.',
    '{released} custodians have released their share; {needed} are needed.',
  ],
  record: ['Opening van de prijzen', 'Ouverture des prix', 'Opening of the prices'],
  tenderer: ['Inschrijver', 'Soumissionnaire', 'Tenderer'],
  outcome: ['Prijsenvelop', 'Enveloppe de prix', 'Price envelope'],
  recordPdf: [
    'Proces-verbaal van opening van de prijzen (pdf)',
    'Procès-verbal d’ouverture des prix (pdf)',
    'Record of the opening of prices (PDF)',
  ],
  openedWell: ['Geopend', 'Ouverte', 'Opened'],
  openedAt: ['Geopend op', 'Ouverte le', 'Opened at'],
  openedBy: ['Geopend door', 'Ouverte par', 'Opened by'],
  early: [
    'Te vroeg geprobeerd de prijzen te openen',
    'Tentatives prématurées sur les prix',
    'Tried to open the prices early',
  ],
  earlyIntro: [
    'Deze pogingen zijn geweigerd en vastgelegd.',
    'Ces tentatives ont été refusées et enregistrées.',
    'These attempts were refused and recorded.',
  ],
  wrong: [
    'Verkeerde sleuteldelen van de prijzen',
    'Mauvaises parts de la clé des prix',
    'Wrong shares of the price key',
  ],
  releaseNow: [
    'De kwaliteit staat vast. Geef uw deel van de sleutel van de prijsenvelop vrij; zij gaat open als genoeg sleutelhouders dat hebben gedaan.',
    'La qualité est fixée. Libérez votre part de la clé de l’enveloppe de prix ; elle s’ouvre lorsque assez de gardiens l’ont fait.',
    'Quality is fixed. Release your share of the key of the price envelope; it opens when enough custodians have done so.',
  ],
  releaseNowLast: [
    'De anderen die nodig zijn gaven hun deel vrij. Met het uwe gaat de prijsenvelop open.',
    'Les autres gardiens nécessaires ont libéré leur part. Avec la vôtre, l’enveloppe de prix s’ouvre.',
    'The others that are needed have released their share. With yours the price envelope opens.',
  ],
  aloneNow: [
    'U hebt als procesleider de hele sleutel van de prijsenvelop. Open haar om te zien of de prijsbladen volledig zijn.',
    'En tant que responsable, vous avez la clé entière de l’enveloppe de prix. Ouvrez-la pour vérifier que les bordereaux sont complets.',
    'As process leader you have the whole key of the price envelope. Open it to see whether the price sheets are complete.',
  ],
  release: ['Geef mijn deel van de prijsenvelop vrij', 'Libérer ma part des prix', 'Release my share of the prices'],
  open: ['Open de prijsenvelop', 'Ouvrir l’enveloppe de prix', 'Open the price envelope'],
  releaseTitle: [
    'Uw deel van de prijsenvelop vrijgeven?',
    'Libérer votre part de l’enveloppe de prix ?',
    'Release your share of the price envelope?',
  ],
  openTitle: ['De prijsenvelop openen?', 'Ouvrir l’enveloppe de prix ?', 'Open the price envelope?'],
  releaseHappens: [
    'Uw deel gaat naar Leidraad en wacht daar op de andere.',
    'Votre part va chez Leidraad et y attend les autres.',
    'Your share goes to Leidraad and waits there for the others.',
  ],
  openHappens: [
    'De sleutel wordt samengesteld en van iedere inschrijver die nog meedoet gaat de prijsenvelop open.',
    'La clé est reconstituée et l’enveloppe de prix de chaque soumissionnaire encore en lice est ouverte.',
    'The key is put together and the price envelope of every tenderer still in is opened.',
  ],
  aloneHappens: [
    'Van iedere inschrijver die nog meedoet gaat de prijsenvelop open. Wie prijzen kent, beoordeelt geen kwaliteit.',
    'L’enveloppe de prix de chaque soumissionnaire encore en lice est ouverte. Qui connaît les prix n’évalue pas la qualité.',
    'The price envelope of every tenderer still in is opened. Who knows prices does not evaluate quality.',
  ],
  releaseSeenBy: [
    'Wie aan de aanbesteding werkt, ziet dat u uw deel vrijgaf.',
    'Ceux qui travaillent au marché voient que vous avez libéré votre part.',
    'Those who work on the procedure see that you released your share.',
  ],
  openSeenBy: [
    'De prijzen ziet wie aan de aanbesteding werkt; beoordelaars zien ze bij de rangorde.',
    'Les prix sont visibles de ceux qui travaillent au marché ; les évaluateurs les voient avec le classement.',
    'Those who work on the procedure see the prices; evaluators see them with the ranking.',
  ],
  aloneSeenBy: [
    'Tot de kwaliteit vaststaat ziet u alleen de prijzen. Dat u de envelop opende, ziet wie aan de aanbesteding werkt.',
    'Jusqu’à ce que la qualité soit fixée, vous seul voyez les prix. Ceux qui travaillent au marché voient que vous avez ouvert l’enveloppe.',
    'Until quality is fixed you alone see the prices. Those who work on the procedure see that you opened the envelope.',
  ],
  opened: ['De prijsenvelop is geopend.', 'L’enveloppe de prix est ouverte.', 'The price envelope has been opened.'],
  released: ['Uw deel is vrijgegeven.', 'Votre part est libérée.', 'Your share has been released.'],
  leaderKey: [
    'U hebt als procesleider ook de hele sleutel van de prijsenvelop.',
    'En tant que responsable, vous avez aussi la clé entière de l’enveloppe de prix.',
    'As process leader you also have the whole key of the price envelope.',
  ],
  leaderNote: [
    'opent als procesleider de prijsenvelop alleen',
    'ouvre seul l’enveloppe de prix, comme responsable',
    'opens the price envelope alone, as process leader',
  ],
  later: [
    'De prijsenvelop blijft dicht. Uw deel is nodig als de kwaliteit vaststaat.',
    'L’enveloppe de prix reste fermée. Votre part sera nécessaire une fois la qualité fixée.',
    'The price envelope stays closed. Your share is needed once quality is fixed.',
  ],
});
