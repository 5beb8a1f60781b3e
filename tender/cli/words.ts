import { defineWords } from '#platform/kernel/words.ts';

export const cliWords = defineWords({
  help: [
    `leidraad — leest, controleert en rekent met de leidraad van een aanbesteding

  leidraad lint <leidraad…>           wat er aan de leidraad niet klopt (--rules: alle regels)
  leidraad stress <leidraad>          wat de rekenregels doen bij veel denkbare inschrijvingen
  leidraad terms <leidraad>           alle data en termijnen, met artikel en uitleg
  leidraad rank <leidraad> <scores>   de rangorde
  leidraad replay <voorbeeld>         speelt het verhaal van een voorbeeld af
  leidraad seal --vault <kluisgegevens> --out <map> <inschrijving>  controleert en verzegelt een inschrijving, zonder server
  leidraad seal --recipient <sleutel> --out <map> <bestand…>        verzegelt losse bestanden
  leidraad bundle <map> <procedure>   schrijft het dossier in één archief (--out, --for, --documents)
  leidraad report <bundel>            het verslag van artikel 84 (--out voor een PDF)
  leidraad verify <bestand of map>    rekent een bundel, een ontvangstbewijs of een gegevensmap na
  leidraad verify --compare <bestand…>  legt naast elkaar wat partijen van één dossier kregen

  --json             uitvoer voor andere programma's (schema's in tender/cli/schema)
  --lang nl|fr|en    taal van de uitvoer
  --why              bij rank: de berekening van elk getal
  --without <id>     bij rank: de rangorde als deze inschrijver afvalt; mag vaker
  --seed, --sets, --formula    bij stress: het begingetal, het aantal velden, een andere prijsformule ernaast
  --workspace        bij seal: een sleutel van uzelf
  --template, --incomplete    bij seal: schrijf op wat er in te vullen is; ook als er iets ontbreekt
  --key, --share     bij verify: de bekendgemaakte controlesleutel; sleuteldelen die bewaarders tonen
  --database <url>   bij bundle, report en verify: de PostgreSQL-database die bij de gegevensmap hoort

Afsluitcode: 0 in orde, 1 er zijn fouten gevonden, 2 er kon niets worden gedaan.`,
    `leidraad — lit, contrôle et calcule le guide d’un marché public

  leidraad lint <guide…>           ce qui ne va pas dans le guide (--rules : toutes les règles)
  leidraad stress <guide>          ce que font les règles de calcul sur beaucoup d’offres imaginables
  leidraad terms <guide>           toutes les dates et délais, avec article et explication
  leidraad rank <guide> <notes>    le classement
  leidraad replay <exemple>        rejoue l’histoire d’un exemple
  leidraad seal --vault <coffre> --out <dossier> <offre>  contrôle et scelle une offre, sans serveur
  leidraad seal --recipient <clé> --out <dossier> <fichier…>  scelle des fichiers isolés
  leidraad bundle <données> <procédure>  écrit le dossier dans une archive (--out, --for, --documents)
  leidraad report <archive>        le rapport de l’article 84 (--out pour un PDF)
  leidraad verify <fichier>        recalcule une archive, un accusé de réception ou un dossier de données
  leidraad verify --compare <fichier…>  compare ce que des parties ont reçu d’un même dossier

  --json             sortie pour d’autres programmes (schémas dans tender/cli/schema)
  --lang nl|fr|en    langue de la sortie
  --why              avec rank : le calcul de chaque nombre
  --without <id>     avec rank : le classement si ce soumissionnaire tombe ; répétable
  --seed, --sets, --formula    avec stress : la graine, le nombre d’ensembles, une autre formule de prix à côté
  --workspace        avec seal : une clé à vous
  --template, --incomplete    avec seal : écrire ce qu’il y a à remplir ; même s’il manque quelque chose
  --key, --share     avec verify : la clé publiée ; les parts que des dépositaires présentent
  --database <url>   avec bundle, report et verify : la base PostgreSQL du dossier de données

Code de sortie : 0 en ordre, 1 des erreurs ont été trouvées, 2 rien n’a pu être fait.`,
    `leidraad — reads, checks and computes with the guide of a tender

  leidraad lint <guide…>           what is wrong with the guide (--rules: every rule)
  leidraad stress <guide>          what the award rules do over many plausible tenders
  leidraad terms <guide>           all dates and terms, with article and explanation
  leidraad rank <guide> <scores>   the ranking
  leidraad replay <example>        plays the story of an example
  leidraad seal --vault <vault data> --out <folder> <tender>  checks and seals a tender, without a server
  leidraad seal --recipient <key> --out <folder> <file…>      seals single files
  leidraad bundle <data> <procedure>  writes the file into one archive (--out, --for, --documents)
  leidraad report <bundle>         the report of article 84 (--out for a PDF)
  leidraad verify <file or folder> recomputes a bundle, a receipt or a data folder
  leidraad verify --compare <file…> puts side by side what parties were given of one file

  --json             output for other programs (schemas in tender/cli/schema)
  --lang nl|fr|en    language of the output
  --why              with rank: the arithmetic of every number
  --without <id>     with rank: the ranking if this tenderer drops out; may be repeated
  --seed, --sets, --formula    with stress: the seed, the number of sets, another price formula beside it
  --workspace        with seal: a key of your own
  --template, --incomplete    with seal: write down what is to be filled in; also when something is missing
  --key, --share     with verify: the published verifier key; shares that custodians show
  --database <url>   with bundle, report and verify: the PostgreSQL database of the data folder

Exit code: 0 in order, 1 errors were found, 2 nothing could be done.`,
  ],
  'receipt-holds': [
    `in orde       Ontvangstbewijs van gebeurtenis {seq}: {type}, door {actor}
              vastgelegd op {at}
              in dossier {origin}, ondertekend bij {size} gebeurtenissen
              wortel {root}
              sleutel {key}`,
    `en ordre      Accusé de réception de l’événement {seq} : {type}, par {actor}
              enregistré le {at}
              au dossier {origin}, signé à {size} événements
              racine {root}
              clé {key}`,
    `in order      Receipt of event {seq}: {type}, by {actor}
              recorded at {at}
              in file {origin}, signed at {size} events
              root {root}
              key {key}`,
  ],
  'key-came-along': [
    'De sleutel kwam met het bestand mee: vergelijk hem met de sleutel die de aanbestedende dienst bekend heeft gemaakt (--key).',
    'La clé accompagnait le fichier : comparez-la à celle que le pouvoir adjudicateur a publiée (--key).',
    'The key came with the file: compare it with the key that the contracting authority has published (--key).',
  ],
  'not-in-order': ['NIET in orde', 'PAS en ordre', 'NOT in order'],
  'in-order': ['in orde', 'en ordre', 'in order'],
  unseen: ['niet te zien', 'non visible', 'not seen'],
  'not-yet': ['niet gebeurd', 'n’a pas eu lieu', 'did not happen'],
  'more-alike': [
    '… en nog {count}, alle in orde (--json noemt ze).',
    '… et encore {count}, tous en ordre (--json les cite).',
    '… and {count} more, all in order (--json lists them).',
  ],
  'bundle-of': [
    `Dossier {origin}: {events} gebeurtenissen, waarvan {closed} voor deze lezer gesloten
Sleutel {key}`,
    `Dossier {origin} : {events} événements, dont {closed} fermés pour ce lecteur
Clé {key}`,
    `File {origin}: {events} events, of which {closed} are closed to this reader
Key {key}`,
  ],
  'bundle-right': [
    'Uitslag: alles wat kon worden nagegaan, klopt.',
    'Résultat : tout ce qui pouvait être vérifié est exact.',
    'Verdict: all that could be checked is right.',
  ],
  'bundle-wrong': [
    'Uitslag: dit dossier klopt NIET. Wat er mis is, staat hierboven.',
    'Résultat : ce dossier n’est PAS exact. Ce qui ne va pas figure ci-dessus.',
    'Verdict: this file is NOT right. What is wrong stands above.',
  ],
  'command-unknown': [
    'De opdracht {command} bestaat niet. Kies lint, stress, terms, rank, replay, seal, bundle, report of verify; `leidraad --help` legt ze uit.',
    'La commande {command} n’existe pas. Choisissez lint, stress, terms, rank, replay, seal, bundle, report ou verify ; `leidraad --help` les explique.',
    'There is no command {command}. Choose lint, stress, terms, rank, replay, seal, bundle, report or verify; `leidraad --help` explains them.',
  ],
  'option-unknown': [
    'De optie {option} bestaat niet. `leidraad --help` noemt de opties.',
    'L’option {option} n’existe pas. `leidraad --help` cite les options.',
    'There is no option {option}. `leidraad --help` lists the options.',
  ],
  'option-without-value': [
    'Na {option} ontbreekt een waarde.',
    'Il manque une valeur après {option}.',
    'A value is missing after {option}.',
  ],
  'number-wanted': [
    'Na {option} hoort een getal; {value} is dat niet, of het is te groot.',
    'Il faut un nombre après {option} ; {value} n’en est pas un, ou il est trop grand.',
    'After {option} comes a number; {value} is none, or too large.',
  ],
  'language-unknown': [
    'De taal {language} wordt niet gesproken. Kies nl, fr of en.',
    'La langue {language} n’est pas parlée. Choisissez nl, fr ou en.',
    'The language {language} is not spoken. Choose nl, fr or en.',
  ],
  'files-wanted': [
    '{command} heeft {wanted} nodig: {names}.',
    '{command} demande {wanted} : {names}.',
    '{command} needs {wanted}: {names}.',
  ],
  'one-file': ['één bestand', 'un fichier', 'one file'],
  'two-files': ['twee bestanden', 'deux fichiers', 'two files'],
  'guide-file': ['de leidraad', 'le guide', 'the guide'],
  'guide-and-scores': ['de leidraad en de scores', 'le guide et les notes', 'the guide and the scores'],
  'file-unreadable': [
    '{path} kan niet worden gelezen. Controleer de naam en de rechten.',
    '{path} ne peut être lu. Vérifiez le nom et les droits.',
    '{path} cannot be read. Check the name and the permissions.',
  ],
  'file-not-text': [
    '{path} is geen tekst in UTF-8. Sla het bestand op als UTF-8.',
    '{path} n’est pas du texte en UTF-8. Enregistrez le fichier en UTF-8.',
    '{path} is no text in UTF-8. Save the file as UTF-8.',
  ],
  'tenderer-unknown': [
    '{tenderer} staat niet in de scores.',
    '{tenderer} ne figure pas dans les notes.',
    '{tenderer} is not in the scores.',
  ],
  'guide-has-errors': [
    'De leidraad heeft fouten; los die eerst op.',
    'Le guide contient des erreurs ; résolvez-les d’abord.',
    'The guide has errors; solve them first.',
  ],
  error: ['fout', 'erreur', 'error'],
  warning: ['waarschuwing', 'avertissement', 'warning'],
  note: ['opmerking', 'remarque', 'note'],
  counts: [
    'Fouten: {errors}. Waarschuwingen: {warnings}. Opmerkingen: {notes}.',
    'Erreurs : {errors}. Avertissements : {warnings}. Remarques : {notes}.',
    'Errors: {errors}. Warnings: {warnings}. Notes: {notes}.',
  ],
  ranking: ['Rangorde', 'Classement', 'Ranking'],
  'ranking-quality': [
    'Rangorde op kwaliteit; de prijzen zijn dicht',
    'Classement sur la qualité ; les prix sont fermés',
    'Ranking by quality; prices are closed',
  ],
  rank: ['Plaats', 'Place', 'Place'],
  tenderer: ['Inschrijver', 'Soumissionnaire', 'Tenderer'],
  total: ['Totaal', 'Total', 'Total'],
  'undecided-notary': [
    'Gelijke stand tussen {tied}: een notaris moet loten.',
    'Égalité entre {tied} : un notaire doit tirer au sort.',
    'Tie between {tied}: a notary has to draw lots.',
  ],
  'undecided-staff': [
    'Gelijke stand tussen {tied}: een medewerker buiten de procedure moet loten.',
    'Égalité entre {tied} : un agent étranger à la procédure doit tirer au sort.',
    'Tie between {tied}: a member of staff outside the procedure has to draw lots.',
  ],
  'undecided-rule': [
    'Gelijke stand tussen {tied}: de leidraad heeft er geen regel voor.',
    'Égalité entre {tied} : le guide n’a pas de règle.',
    'Tie between {tied}: the guide has no rule for it.',
  ],
  'below-threshold': [
    '{tenderer} heeft geen plaats: {why}.',
    '{tenderer} n’a pas de place : {why}.',
    '{tenderer} has no place: {why}.',
  ],
  changes: ['Zonder {gone}', 'Sans {gone}', 'Without {gone}'],
  planning: ['Planning', 'Calendrier', 'Planning'],
  terms: ['Termijnen die daaruit volgen', 'Délais qui en découlent', 'Terms that follow from it'],
  through: ['{from} tot en met {date}', 'du {from} au {date} inclus', '{from} through {date}'],
  until: ['tot {at}', 'jusqu’au {at}', 'until {at}'],
  place: ['Leidraad § {place}', 'Guide § {place}', 'Guide § {place}'],
});
