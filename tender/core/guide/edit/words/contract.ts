import { type FieldWords, said } from './said.ts';

/** The contract, its options and its end. */
export const contract: FieldWords = {
  '/contract': said(
    ['Overeenkomst', 'Contrat', 'Contract'],
    [
      'Looptijd, opties en wat er verder in staat.',
      'Durée, options et autres clauses.',
      'Term, options and what else it says.',
    ],
    'ALM-21; ROC-44',
  ),
  '/contract/start': said(
    ['Begint op', 'Débute le', 'Starts on'],
    ['Na de definitieve gunning.', 'Après l’attribution définitive.', 'After the final award.'],
  ),
  '/contract/months': said(
    ['Looptijd in maanden', 'Durée en mois', 'Term in months'],
    ['Zonder opties.', 'Hors options.', 'Without options.'],
  ),
  '/contract/ends': said(
    ['Laatste dag volgens de tekst', 'Dernier jour selon le texte', 'Last day in the text'],
    [
      'De controle rekent na of begin en looptijd daar uitkomen.',
      'La vérification recalcule à partir du début et de la durée.',
      'The check computes whether start and term come out there.',
    ],
  ),
  '/contract/endsWithOptions': said(
    ['Laatste dag met alle opties', 'Dernier jour avec options', 'Last day with all options'],
    ['Zoals de tekst het noemt.', 'Tel que le texte l’indique.', 'As the text prints it.'],
  ),
  '/contract/options': said(
    ['Opties om te verlengen', 'Options de prolongation', 'Options to extend'],
    [
      'Geef aantal én maanden, of de maanden van elke optie apart.',
      'Donnez nombre et mois, ou les mois de chaque option.',
      'Give count and months, or the months of each option.',
    ],
    'ALM-21; ROC-44',
  ),
  '/contract/options/count': said(
    ['Aantal', 'Nombre', 'Count'],
    ['Zoveel opties van gelijke duur.', 'Autant d’options de même durée.', 'So many options of equal length.'],
  ),
  '/contract/options/months': said(
    ['Maanden per optie', 'Mois par option', 'Months of each'],
    ['Samen met het aantal.', 'Avec le nombre.', 'Together with the count.'],
  ),
  '/contract/options/each': said(
    ['Maanden van elke optie', 'Mois de chaque option', 'Months of every option'],
    [
      'Als zij verschillen: bijvoorbeeld 24 en 12.',
      'Si elles diffèrent : par exemple 24 et 12.',
      'Where they differ: such as 24 and 12.',
    ],
    'ROC-44',
    ['Optie', 'Option', 'Option'],
  ),
  '/contract/options/decidedBy': said(
    ['Wie beslist', 'Qui décide', 'Who decides'],
    [
      'De dienst alleen, of beide partijen.',
      'Le pouvoir adjudicateur seul, ou les deux.',
      'The authority alone, or both parties.',
    ],
  ),
  '/contract/options/decideBefore': said(
    ['Beslissen vóór het einde', 'Décider avant la fin', 'Decide before the end'],
    [
      'Zo lang vóór het einde van de lopende termijn.',
      'Autant de temps avant la fin du terme en cours.',
      'So long before the running term ends.',
    ],
  ),
  '/contract/notice': said(
    ['Opzegtermijn', 'Préavis', 'Notice'],
    [
      'Hoe lang vooraf tussentijds wordt opgezegd.',
      'Combien de temps à l’avance résilier.',
      'How long ahead the contract is ended.',
    ],
    'ROC-44',
  ),
  '/contract/indexation': said(
    ['Indexering', 'Indexation', 'Indexation'],
    [
      'Prijzen volgen een gepubliceerd indexcijfer, op verzoek en na instemming.',
      'Les prix suivent un indice publié, sur demande et après accord.',
      'Prices follow a published index, on request and after consent.',
    ],
    'ROC-45; Aanbestedingswet 2012 art. 2.163c',
  ),
  '/contract/indexation/from': said(
    ['Vanaf', 'À partir du', 'From'],
    [
      'Eerste dag waarop prijzen mogen wijzigen.',
      'Premier jour où les prix peuvent changer.',
      'First day on which prices may change.',
    ],
  ),
  '/contract/indexation/timesPerYear': said(
    ['Keren per jaar', 'Fois par an', 'Times a year'],
    ['Eenmaal als niets is ingevuld.', 'Une fois si rien n’est indiqué.', 'Once where nothing is filled in.'],
  ),
  '/contract/indexation/askedBefore': said(
    ['Vooraf gevraagd', 'Demandé au préalable', 'Asked ahead'],
    [
      'Hoe lang vóór de wijziging het verzoek komt.',
      'Combien de temps avant le changement.',
      'How long before the change the request comes.',
    ],
  ),
  '/contract/indexation/index': said(
    ['Index', 'Indice', 'Index'],
    ['Volledige naam en uitgever.', 'Nom complet et éditeur.', 'Full name and publisher.'],
  ),
  '/contract/indexation/firstFigure': said(
    ['Maand van het eerste cijfer', 'Mois du premier indice', 'Month of the first figure'],
    [
      'Het nieuwste van de twee cijfers bij de eerste wijziging.',
      'Le plus récent des deux indices au premier changement.',
      'The newer of the two figures at the first change.',
    ],
  ),
  '/contract/indexation/formula': said(
    ['Nieuwe prijs', 'Nouveau prix', 'New price'],
    [
      'Formule, zoals price * current / previous.',
      'Formule, comme price * current / previous.',
      'Formula, such as price * current / previous.',
    ],
  ),
  '/contract/talks': said(
    ['Gesprekken', 'Entretiens', 'Talks'],
    [
      'Overleg over de uitvoering, telkens vastgelegd.',
      'Entretiens de suivi, chacun consigné.',
      'Talks about how it goes, each of them recorded.',
    ],
    'CVO-26',
  ),
  '/contract/talks/everyMonths': said(
    ['Elke zoveel maanden', 'Tous les … mois', 'Every so many months'],
    ['3 is elk kwartaal.', '3 est chaque trimestre.', '3 is every quarter.'],
  ),
  '/contract/cause': said(
    ['Beëindigen om gegronde reden', 'Résiliation pour motif', 'Ending for good cause'],
    ['Alleen na waarschuwingen.', 'Seulement après avertissements.', 'Only after warnings.'],
    'CVO-26',
  ),
  '/contract/cause/warnings': said(
    ['Waarschuwingen', 'Avertissements', 'Warnings'],
    ['Zoveel gaan eraan vooraf.', 'Autant doivent précéder.', 'So many come before.'],
  ),
  '/contract/guarantee': said(
    ['Bankgarantie', 'Garantie bancaire', 'Bank guarantee'],
    ['Na de gunning.', 'Après l’attribution.', 'After the award.'],
    'CVO-14',
  ),
  '/contract/guarantee/percent': said(
    ['Procent van de som', 'Pour cent du montant', 'Percent of the sum'],
    [
      'Van de contractsom met btw.',
      'Du montant du contrat, TVA comprise.',
      'Of the sum of the contract, VAT included.',
    ],
  ),
  '/contract/guarantee/ratings': said(
    ['Ratings', 'Notations', 'Ratings'],
    [
      'De beste eerst; de laatste is nog goed genoeg.',
      'La meilleure d’abord ; la dernière suffit encore.',
      'The best first; the last one is still good enough.',
    ],
    undefined,
    ['Rating', 'Notation', 'Rating'],
  ),
  '/contract/invoicing': said(
    ['Facturering', 'Facturation', 'Invoicing'],
    ['Waaraan een factuur voldoet.', 'À quoi répond une facture.', 'What an invoice has to be.'],
    'ROC-47',
  ),
  '/contract/invoicing/format': said(
    ['Vorm', 'Format', 'Format'],
    ['Bijvoorbeeld pdf of UBL.', 'Par exemple pdf ou UBL.', 'Such as pdf or UBL.'],
  ),
  '/contract/invoicing/to': said(
    ['Naar', 'À', 'To'],
    ['Adres voor facturen.', 'Adresse des factures.', 'Address for invoices.'],
  ),
  '/contract/invoicing/dueDays': said(
    ['Betaling binnen dagen', 'Paiement en jours', 'Paid within days'],
    [
      'Overheden betalen als regel binnen 30 dagen.',
      'Les pouvoirs publics paient en règle dans les 30 jours.',
      'Public authorities pay within 30 days as a rule.',
    ],
    'Richtlijn 2011/7/EU art. 4; ROC-47',
  ),
  '/contract/invoicing/inAdvance': said(
    ['Vooraf factureren', 'Facturation anticipée', 'In advance'],
    [
      'Of vóór het werk mag worden gefactureerd.',
      'S’il est permis de facturer d’avance.',
      'Whether work may be invoiced before it is done.',
    ],
  ),
  '/contract/invoicing/creditNamesOriginal': said(
    ['Creditnota noemt factuur', 'Note de crédit cite la facture', 'Credit note names the invoice'],
    [
      'Met het nummer van de oorspronkelijke factuur.',
      'Avec le numéro de la facture d’origine.',
      'With the number of the original invoice.',
    ],
  ),
  '/contract/invoicing/withinMonths': said(
    ['Binnen maanden na het werk', 'Dans les mois après le travail', 'Within months after the work'],
    ['Daarna vervalt de vordering.', 'Ensuite la créance est perdue.', 'Afterwards the claim lapses.'],
  ),
  '/contract/remindMonths': said(
    ['Herinnering vooraf, maanden', 'Rappel préalable, mois', 'Reminder ahead, months'],
    [
      'Zo lang voor het einde herinnert het platform aan de volgende optie; 6 als niets is ingevuld.',
      'Autant avant la fin, la plateforme rappelle l’option ; 6 si rien n’est indiqué.',
      'So long before the end the platform reminds of the next option; 6 where nothing is filled in.',
    ],
    'De taal van de leidraad',
  ),
  '/contract/reserve': said(
    ['Wachtkamerovereenkomst', 'Contrat de réserve', 'Reserve contract'],
    ['Wie achter de winnaar klaarstaat.', 'Qui se tient prêt derrière le gagnant.', 'Who stands by behind the winner.'],
    'ALM-21; ROC-43',
  ),
  '/contract/reserve/rank': said(
    ['Plaats in de rangorde', 'Place au classement', 'Place in the ranking'],
    ['Gewoonlijk de tweede.', 'D’ordinaire le deuxième.', 'Usually the second.'],
  ),
  '/contract/reserve/months': said(
    ['Staat klaar, maanden', 'En réserve, mois', 'Stands by, months'],
    ['Hoe lang.', 'Combien de temps.', 'For how long.'],
  ),
  '/contract/reserve/mustBeCalled': said(
    ['Neemt vanzelf over', 'Reprend d’office', 'Takes over by itself'],
    [
      'Als de hoofdovereenkomst eindigt; anders mag de dienst kiezen.',
      'À la fin du contrat principal ; sinon au choix.',
      'When the main contract ends; else the authority may choose.',
    ],
  ),
  '/contract/reserve/takesOver': said(
    ['Neemt over', 'Reprend', 'Takes over'],
    [
      'Een eigen looptijd, of wat overblijft met de opties.',
      'Une durée propre, ou ce qui reste avec les options.',
      'A term of its own, or what remains with the options.',
    ],
    'ROC-43',
  ),
  '/contract/revision': said(
    ['Herzieningsclausules', 'Clauses de réexamen', 'Revision clauses'],
    [
      'Wat tijdens de looptijd mag wijzigen, en binnen welke grenzen.',
      'Ce qui peut changer en cours d’exécution, et dans quelles limites.',
      'What may change during the term, and within which bounds.',
    ],
    'Aanbestedingswet 2012 art. 2.163c; ALM-22',
    ['Clausule', 'Clause', 'Clause'],
  ),
  '/contract/precedence': said(
    ['Rangorde van de stukken', 'Ordre de préséance', 'Order of precedence'],
    [
      'De sterkste eerst; elk stuk één keer.',
      'Le plus fort d’abord ; chaque pièce une fois.',
      'The strongest first; each document once.',
    ],
    'ALM-25; ROC-09',
    ['Stuk', 'Document', 'Document'],
  ),
};
