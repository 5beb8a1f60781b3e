import { type FieldWords, said } from './said.ts';

/** From the decision to the end of the contract. */
export const contract: FieldWords = {
  '/evidence': said(
    ['Bewijsstukken', 'Pièces justificatives', 'Evidence'],
    [
      'Wat na de voorlopige gunning wordt gevraagd van de eersten in rang.',
      'Ce qui est demandé aux premiers classés après l’attribution provisoire.',
      'What is asked of the first in rank after the provisional award.',
    ],
    'Richtlijn 2014/24/EU art. 59 lid 4; ALM-10',
  ),
  '/evidence/ranks': said(
    ['Van zoveel inschrijvers', 'De combien de soumissionnaires', 'Of so many tenderers'],
    [
      '1: alleen de winnaar; 2: ook de reserve.',
      '1 : seulement le gagnant ; 2 : aussi la réserve.',
      '1: the winner alone; 2: the reserve too.',
    ],
  ),
  '/evidence/within': said(
    ['Binnen', 'Dans un délai de', 'Within'],
    ['Na de voorlopige gunning.', 'Après l’attribution provisoire.', 'After the provisional award.'],
  ),
  '/evidence/items': said(
    ['Stukken', 'Pièces', 'Pieces'],
    [
      'Elk stuk met zijn ouderdom en vorm.',
      'Chaque pièce avec son âge et sa forme.',
      'Each piece with its age and form.',
    ],
    undefined,
    ['Stuk', 'Pièce', 'Piece'],
  ),
  '/evidence/items/*/notOlderThan': said(
    ['Niet ouder dan', 'Pas plus ancien que', 'Not older than'],
    ['Op het moment van inschrijven.', 'Au moment de la remise de l’offre.', 'At the moment of tendering.'],
    'ALM-10',
  ),
  '/evidence/items/*/goodReasonAccepted': said(
    ['Goede reden voor te laat', 'Bon motif de retard', 'Good reason for being late'],
    [
      'De dienst mag een goede reden aanvaarden.',
      'Un bon motif peut être accepté.',
      'The authority may accept a good reason.',
    ],
    'ALM-10',
  ),
  '/evidence/items/*/format': said(
    ['Vorm', 'Forme', 'Form'],
    [
      'Bijvoorbeeld: van het handelsregister.',
      'Par exemple : du registre de commerce.',
      'Such as: of the trade register.',
    ],
  ),
  '/standstill': said(
    ['Opschortende termijn', 'Délai d’attente', 'Standstill'],
    [
      'De tijd waarin niet wordt gesloten en een kort geding mogelijk is.',
      'Le temps durant lequel on ne conclut pas et un recours est possible.',
      'The time in which nothing is concluded and proceedings can be started.',
    ],
    'Aanbestedingswet 2012 art. 2.127; in België wet van 17 juni 2013 art. 11',
  ),
  '/standstill/award': said(
    ['Fase van de gunningsbeslissing', 'Phase de la décision', 'Phase of the decision'],
    ['De dag waarop de brieven uitgaan.', 'Le jour d’envoi des lettres.', 'The day on which the letters are sent.'],
    'Aanbestedingswet 2012 art. 2.130',
  ),
  '/standstill/period': said(
    ['Fase van de termijn', 'Phase du délai', 'Phase of the term'],
    ['De dagen zoals de planning ze noemt.', 'Les jours selon le calendrier.', 'The days as the planning has them.'],
  ),
  '/standstill/days': said(
    ['Kalenderdagen', 'Jours calendrier', 'Calendar days'],
    [
      'Ten minste 20 in Nederland, 15 in België.',
      'Au moins 15 en Belgique, 20 aux Pays-Bas.',
      'At least 20 in the Netherlands, 15 in Belgium.',
    ],
  ),
  '/standstill/forfeiture': said(
    ['Daarna vervalt het recht', 'Ensuite forclusion', 'The right lapses afterwards'],
    [
      'Wie niet op tijd opkomt, kan dat niet meer.',
      'Qui n’agit pas à temps ne le peut plus.',
      'Who does not act in time no longer can.',
    ],
    'ALM-20',
  ),
  '/standstill/court': said(
    ['Rechtbank', 'Tribunal', 'Court'],
    ['Waar een kort geding dient.', 'Où se porte le référé.', 'Where summary proceedings are brought.'],
  ),
  '/standstill/final': said(
    ['Fase van de definitieve gunning', 'Phase de l’attribution définitive', 'Phase of the final award'],
    ['Na de laatste dag van de termijn.', 'Après le dernier jour du délai.', 'After the last day of the term.'],
  ),
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
  '/complaints': said(
    ['Klachten', 'Plaintes', 'Complaints'],
    [
      'Waar een ondernemer met een klacht terecht kan.',
      'Où adresser une plainte.',
      'Where an operator can bring a complaint.',
    ],
    'ROC-19',
  ),
  '/complaints/desk': said(
    ['Klachtenmeldpunt', 'Point de contact', 'Complaints desk'],
    [
      'Iemand die geen deel heeft aan de procedure.',
      'Quelqu’un d’étranger à la procédure.',
      'Somebody without a part in the procedure.',
    ],
  ),
  '/complaints/rules': said(
    ['Regeling', 'Règles', 'Rules'],
    [
      'Welke regeling geldt, of de regels zelf.',
      'Le règlement applicable, ou les règles mêmes.',
      'Which rules hold, or the rules themselves.',
    ],
  ),
  '/complaints/fields': said(
    ['Wat een klacht noemt', 'Ce qu’indique une plainte', 'What a complaint says'],
    ['De velden van het formulier.', 'Les champs du formulaire.', 'The fields of the form.'],
    'ROC-19',
    ['Veld', 'Champ', 'Field'],
  ),
  '/complaints/fields/*/from': said(
    ['Komt van', 'Vient de', 'Comes from'],
    [
      'Van de klager, persoonlijk bewaard, of vanzelf uit het dossier.',
      'Du plaignant, à titre personnel, ou du dossier.',
      'From the complainant, kept as personal, or by itself from the file.',
    ],
  ),
  '/complaints/workingDays': said(
    ['Behandeld binnen werkdagen', 'Traitée en jours ouvrables', 'Handled within working days'],
    ['Zonder feestdagen geteld.', 'Comptés sans jours fériés.', 'Counted without holidays.'],
  ),
  '/complaints/questionFirst': said(
    ['Eerst als vraag', 'D’abord une question', 'First a question'],
    [
      'Alleen nadat een vraag erover is beantwoord.',
      'Seulement après réponse à une question.',
      'Only after a question about it was answered.',
    ],
  ),
  '/statements': said(
    ['Wat de tekst elders zegt', 'Ce que dit le texte ailleurs', 'What the text says elsewhere'],
    [
      'Zegt uw tekst iets op meer plaatsen, schrijf ze dan allemaal op: de controle vindt wat botst.',
      'Si votre texte dit une chose à plusieurs endroits, notez-les : la vérification trouve les contradictions.',
      'Where your text says a thing in several places, write them all down: the check finds what disagrees.',
    ],
    'De taal van de leidraad',
    ['Uitspraak', 'Énoncé', 'Statement'],
  ),
  '/statements/*/about': said(
    ['Waarover', 'À propos de', 'About'],
    [
      'Plaats in de leidraad die met / begint, of een eigen naam.',
      'Place dans le guide commençant par /, ou un nom.',
      'Place in the guide that begins with /, or a name of its own.',
    ],
  ),
  '/statements/*/place': said(
    ['Paragraaf', 'Paragraphe', 'Paragraph'],
    ['Waar de tekst het zegt.', 'Où le texte le dit.', 'Where the text says it.'],
  ),
  '/statements/*/value': said(
    ['Wat daar staat', 'Ce qui y figure', 'What it says there'],
    ['In dezelfde vorm als het veld.', 'Sous la même forme que le champ.', 'In the same form as the field.'],
  ),
  '/readings': said(
    ['Dubbele lezingen', 'Lectures multiples', 'Double readings'],
    [
      'Waar de tekst twee dingen kan betekenen: de keuze, de reden en wat zij verandert.',
      'Où le texte peut s’entendre de deux façons : le choix, le motif et l’effet.',
      'Where the text can mean two things: the choice, the reason and what it changes.',
    ],
    'De taal van de leidraad',
    ['Lezing', 'Lecture', 'Reading'],
  ),
  '/readings/*/places': said(
    ['Plaatsen in de tekst', 'Endroits du texte', 'Places in the text'],
    ['Wat er staat, en waar.', 'Ce qui est écrit, et où.', 'What it says, and where.'],
    undefined,
    ['Plaats', 'Endroit', 'Place'],
  ),
  '/readings/*/places/*/place': said(
    ['Paragraaf', 'Paragraphe', 'Paragraph'],
    ['Bijvoorbeeld 6.5.', 'Par exemple 6.5.', 'Such as 6.5.'],
  ),
  '/readings/*/places/*/says': said(
    ['Zegt', 'Dit', 'Says'],
    ['De woorden van de tekst.', 'Les mots du texte.', 'The words of the text.'],
  ),
  '/readings/*/alternatives': said(
    ['Mogelijke lezingen', 'Lectures possibles', 'Alternatives'],
    ['Ten minste twee.', 'Au moins deux.', 'At least two.'],
    undefined,
    ['Lezing', 'Lecture', 'Alternative'],
  ),
  '/readings/*/alternatives/*/sets': said(
    ['Wat zij instelt', 'Ce qu’elle fixe', 'What it sets'],
    [
      'Plaats en waarde in de leidraad; leeg als zij geen uitkomst verandert.',
      'Place et valeur dans le guide ; vide si rien ne change.',
      'Place and value in the guide; empty when it changes no outcome.',
    ],
    undefined,
    ['Waarde', 'Valeur', 'Value'],
  ),
  '/readings/*/alternatives/*/sets/*/at': said(
    ['Plaats in de leidraad', 'Place dans le guide', 'Place in the guide'],
    [
      'Begint met /, zoals /award/afterExclusion.',
      'Commence par /, comme /award/afterExclusion.',
      'Begins with /, such as /award/afterExclusion.',
    ],
  ),
  '/readings/*/alternatives/*/sets/*/value': said(
    ['Waarde', 'Valeur', 'Value'],
    ['Wat daar komt te staan.', 'Ce qui y figurera.', 'What would stand there.'],
  ),
  '/readings/*/alternatives/*/settles': said(
    ['Beantwoordt bevindingen', 'Répond aux constats', 'Answers findings'],
    [
      'Waarschuwingen en opmerkingen die met de reden zijn beantwoord.',
      'Avertissements et remarques auxquels le motif répond.',
      'Warnings and notes that the reason answers.',
    ],
    undefined,
    ['Bevinding', 'Constat', 'Finding'],
  ),
  '/readings/*/alternatives/*/settles/*/finding': said(
    ['Regel van de controle', 'Règle de vérification', 'Rule of the check'],
    [
      'De naam van de regel, zoals grades-collapse.',
      'Le nom de la règle, comme grades-collapse.',
      'The name of the rule, such as grades-collapse.',
    ],
  ),
  '/readings/*/alternatives/*/settles/*/at': said(
    ['Waar', 'Où', 'Where'],
    [
      'Plaats in de leidraad; leeg is overal.',
      'Place dans le guide ; vide partout.',
      'Place in the guide; empty is anywhere.',
    ],
  ),
  '/readings/*/choice': said(
    ['Gekozen lezing', 'Lecture choisie', 'Chosen reading'],
    [
      'Deze geldt; de andere blijven zichtbaar.',
      'Celle-ci vaut ; les autres restent visibles.',
      'This one counts; the others stay visible.',
    ],
  ),
  '/readings/*/reason': said(
    ['Reden', 'Motif', 'Reason'],
    [
      'Waarom deze lezing; staat in het dossier.',
      'Pourquoi celle-ci ; figure au dossier.',
      'Why this one; stands in the file.',
    ],
  ),
};
