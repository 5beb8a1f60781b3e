/** A heading with what stands under it; a paragraph that starts with `• ` is an item of a list. */
export interface Section {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/** Answers of an invented security firm to two open questions, response time and working together: about four pages A4. */
export function answerSections(firm: string): Section[] {
  return [...responseTime(firm), ...cooperation(firm)];
}

function responseTime(firm: string): Section[] {
  return [
    {
      heading: 'Vraag 1. Responstijd',
      paragraphs: [
        `Wanneer in het stadhuis of op een van de wijklocaties een alarm afgaat, telt elke minuut. ${firm} richt de alarmopvolging daarom zo in dat de surveillant binnen vijftien minuten op de locatie staat, ook in de nacht, in het weekend en tijdens gladheid. Hieronder leest u hoe wij dat regelen, hoe wij het meten en wat u mag verwachten als het een keer niet lukt.`,
        'De responstijd begint op het moment waarop de meldkamer het alarm ontvangt en eindigt wanneer de surveillant zich bij het object meldt met zijn handterminal. Beide tijdstippen worden automatisch vastgelegd en kunnen achteraf niet worden gewijzigd. U ziet ze dezelfde dag terug in de rapportage.',
      ],
    },
    {
      heading: 'Drie ringen van beschikbaarheid',
      paragraphs: [
        'Wij werken met drie ringen. De eerste ring is de surveillant die in de gemeente rijdt; hij heeft geen andere opdrachten buiten de gemeentegrens. De tweede ring is de surveillant in de aangrenzende wijk, die binnen twaalf minuten kan overnemen. De derde ring is de objectbeveiliger met piket, die in de stad woont.',
        '• Ring 1: een surveillant binnen de gemeentegrens, dag en nacht, met een aanrijdtijd van gemiddeld acht minuten.',
        '• Ring 2: een surveillant in de aangrenzende wijk, die meerijdt zodra ring 1 bezet is.',
        '• Ring 3: een objectbeveiliger met piketdienst, thuis bereikbaar en binnen vijf minuten onderweg.',
        'Zodra de surveillant in ring 1 een opvolging aanneemt, schuift ring 2 automatisch op naar een standplaats in het centrum. Zo blijft er altijd een auto over voor een tweede alarm. De meldkamer oefent deze verschuiving elke maand met een onaangekondigde proef, waarvan u het verslag ontvangt.',
      ],
    },
    {
      heading: 'Route, sleutels en kennis van het gebouw',
      paragraphs: [
        'Voor elke locatie maken wij vóór de start een objectkaart: de snelste aanrijroute en een tweede route bij wegwerkzaamheden, de plaats van de sleutelkluis, de indeling van de verdiepingen, de plaats van de brandmeldcentrale en de personen die gewaarschuwd moeten worden. De kaart staat in de handterminal en wordt na elke opvolging bijgewerkt.',
        'Alle surveillanten lopen twee keer mee op elke locatie voordat zij zelfstandig opvolgen: één keer overdag en één keer in het donker. Wie langer dan drie maanden niet op een locatie is geweest, loopt opnieuw mee. Deze bezoeken staan in het rooster en worden niet in rekening gebracht.',
      ],
    },
    {
      heading: 'Meten, melden en verbeteren',
      paragraphs: [
        'De meldkamer krijgt na negen minuten zonder aankomstmelding een waarschuwing en zet dan zonder overleg de volgende ring in. Wordt de termijn toch overschreden, dan belt de teamleider u binnen een uur met de oorzaak en ontvangt u binnen twee werkdagen een schriftelijke maatregel.',
        '• Per opvolging: tijdstip van alarm, vertrek, aankomst en vertrek van het object, met de reden van het alarm.',
        '• Per maand: het aandeel opvolgingen binnen vijftien minuten en de drie langste tijden met toelichting.',
        '• Per kwartaal: een gesprek over terugkerende loze alarmen en wat daartegen te doen is.',
        'In onze huidige opdrachten binnen de regio haalden wij het afgelopen jaar in 98 van de 100 opvolgingen de afgesproken tijd. De overschrijdingen deden zich vooral voor bij wegafsluitingen die niet vooraf waren gemeld; daarom halen wij die meldingen nu elk uur automatisch binnen.',
      ],
    },
  ];
}

function cooperation(firm: string): Section[] {
  return [
    {
      heading: 'Vraag 2. Samenwerking en flexibiliteit',
      paragraphs: [
        `Beveiliging in een publiekshal is in de eerste plaats omgang met mensen. ${firm} ziet de beveiliger als gastheer of gastvrouw die rust uitstraalt, ziet wat er speelt en op tijd ingrijpt. Samenwerken betekent voor ons dat uw medewerkers onze mensen bij naam kennen, dat afspraken kort zijn en dat wij uit onszelf melden wat beter kan.`,
      ],
    },
    {
      heading: 'Plan van aanpak voor de start',
      paragraphs: [
        'De implementatie duurt acht weken en begint op de dag na de definitieve gunning. Op 1 februari 2026 is de dienstverlening volledig operationeel. Een vaste implementatiemanager leidt de overgang en is voor u dagelijks bereikbaar.',
        '• Week 1 en 2: kennismaking, rondgang langs alle locaties, inventarisatie van sleutels, codes en installaties.',
        '• Week 3 en 4: gesprekken met de huidige beveiligers over overname, samenstelling van het vaste team.',
        '• Week 5 en 6: objectkaarten, instructies en aansluiting van de installaties op de meldkamer.',
        '• Week 7: proefdraaien naast de huidige dienst, met een proefalarm per locatie.',
        '• Week 8: overdracht, evaluatie van de proef en laatste aanpassingen.',
        'Elke vrijdag ontvangt u een overzicht van één bladzijde: wat is klaar, wat loopt, wat vraagt een besluit van u. Loopt een onderdeel meer dan drie dagen achter, dan leest u daarbij ook hoe wij het inhalen.',
      ],
    },
    {
      heading: 'Vorm van de samenwerking',
      paragraphs: [
        'U krijgt één aanspreekpunt: de objectleider, die drie dagen per week zelf in het stadhuis werkt. Hij stemt elke ochtend af met de front-office en wekelijks met facilitaire zaken. Per kwartaal bespreken wij de rapportage, de tevredenheid en de planning; eens per jaar kijken wij samen of het beveiligingsconcept nog past.',
        'Het team bestaat uit zes vaste beveiligers en twee vaste invallers. Zij vormen samen met uw bedrijfshulpverlening één organisatie: zij volgen dezelfde oefeningen, kennen dezelfde plattegronden en gebruiken dezelfde codes. In de avonddienst neemt de beveiliger de taak van ploegleider op zich.',
      ],
    },
    {
      heading: 'Professionaliteit en scholing',
      paragraphs: [
        'Een beveiliger begint pas wanneer hij de locatie kent, de huisregels beheerst en een gesprek met de objectleider heeft gevoerd over houding en taalgebruik. Wij toetsen dat met een rollenspel: een boze bezoeker, een verdwaald kind, een verdachte tas. Wie niet slaagt, wordt niet ingezet.',
        '• Vóór de start: gastvrijheid, omgaan met agressie, bedrijfshulpverlening en kennis van de locaties.',
        '• Ieder half jaar: herhaling van de bedrijfshulpverlening en een oefening met uw eigen organisatie.',
        '• Ieder jaar: een dag over actuele dreigingen, het herkennen van afwijkend gedrag en het schrijven van een goed rapport.',
        'De scholing wordt vastgelegd in een persoonlijk overzicht. U kunt op elk moment zien welke beveiliger welke training heeft gevolgd en wanneer een certificaat verloopt. Drie maanden daarvoor plannen wij de herhaling in.',
      ],
    },
    {
      heading: 'Flexibiliteit',
      paragraphs: [
        'Een raadsvergadering die uitloopt, een demonstratie op het plein, een trouwdag met veel gasten: de vraag verandert per dag. Voor een aanvraag tot 24 uur vooraf garanderen wij inzet van iemand die de locatie kent. Bij een spoedvraag is binnen negentig minuten een beveiliger aanwezig; de objectleider neemt de dienst zo nodig zelf waar.',
        'Wij houden voor u een kleine schil aan van vier beveiligers die meedraaien in de opleiding en elk ten minste twee diensten per maand in het stadhuis werken. Bij ziekte valt een van hen in. Zo ziet u geen onbekende gezichten en hoeft niemand tijdens de dienst te worden ingewerkt.',
        'Verandert uw werkwijze, bijvoorbeeld door andere openingstijden of een nieuwe locatie, dan maken wij binnen vijf werkdagen een voorstel met rooster en gevolgen. De eerste maand na een wijziging evalueren wij elke week. Minder inzet is daarbij evengoed een uitkomst als meer inzet.',
        'Ten slotte: wij schrijven op wat wij leren. Elk incident, groot of klein, levert een les op die in de objectkaart of in de instructie terechtkomt. Die lessen bespreken wij met u, zodat het concept meegroeit met de gemeente en de bezoeker zich welkom en veilig blijft voelen.',
      ],
    },
  ];
}
