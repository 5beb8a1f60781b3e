import { defineWords } from '#platform/kernel/words.ts';

/** What the linter says of a qualification guide. */
export const qualificationLintWords = defineWords({
  'equivalent-not-taken': [
    'Voor ‘{title}’ telt niets wat gelijkwaardig is. Schrijf `orEquivalent: true`, of leg met een lezing uit waarom het niet kan.',
    'Pour « {title} », rien d’équivalent n’est admis. Écrivez `orEquivalent: true`, ou expliquez par une lecture pourquoi c’est impossible.',
    'For ‘{title}’ nothing equivalent is taken. Write `orEquivalent: true`, or explain by a reading why it cannot be.',
  ],
  'trial-without-bound': [
    'De testopdracht wordt betaald en heeft geen hoogste waarde. Noem die met `highestValue`.',
    'L’essai est payé et n’a pas de valeur maximale. Indiquez-la par `highestValue`.',
    'The trial assignment is paid and has no highest value. Name it with `highestValue`.',
  ],
  'file-incomplete': [
    'Het kwalificatiedossier heeft geen stuk van de soort `{kind}`. Neem op waaraan een aanvraag voldoet en waarop wordt beslist.',
    'Le dossier de qualification n’a pas de pièce du type `{kind}`. Ajoutez ce à quoi une demande répond et sur quoi on décide.',
    'The qualification file has no document of the kind `{kind}`. Take in what an application has to meet and what decides.',
  ],
  'bar-day-short': [
    'Zo geteld is men op dezelfde datum, {months|# maand|# maanden} later, weer vrij: een dag minder dan volle maanden. Schrijf `full-months`, of leg de telling met een lezing uit.',
    'Ainsi compté, on est libre à la même date, {months|# mois|# mois} plus tard : un jour de moins que des mois entiers. Écrivez `full-months`, ou expliquez ce compte par une lecture.',
    'Counted like this one is free on the same date, {months|# month|# months} later: a day less than full months. Write `full-months`, or explain the counting by a reading.',
  ],
  'remedies-unsaid': [
    'De leidraad noemt geen rechtsmiddel tegen een beslissing. Zet onder `decision` bij `remedies` wat een ondernemer kan vragen, bij wie en binnen welke termijn; laat een jurist de tekst lezen.',
    'Le guide n’indique aucune voie de recours contre une décision. Écrivez sous `decision`, dans `remedies`, ce que l’opérateur peut demander, à qui et dans quel délai ; faites lire le texte par un juriste.',
    'The guide names no remedy against a decision. Write under `decision`, in `remedies`, what an operator can ask, of whom and within which term; have a lawyer read the text.',
  ],
  'decision-after-six-months': [
    'Een ondernemer mag hier later dan zes maanden na zijn aanvraag van de beslissing horen. Kort `within` in: zes maanden is het langste.',
    'L’opérateur peut ici n’apprendre la décision que plus de six mois après sa demande. Raccourcissez `within` : six mois est le maximum.',
    'Here an operator may hear of the decision later than six months after his application. Shorten `within`: six months is the longest.',
  ],
  'decision-term-unsaid': [
    'De leidraad zegt niet binnen welke termijn over een aanvraag wordt beslist. Zet die bij `decision` onder `within`; hoogstens zes maanden.',
    'Le guide ne dit pas dans quel délai une demande est décidée. Indiquez-le sous `decision`, dans `within` ; six mois au plus.',
    'The guide does not say within which term an application is decided on. Say it under `decision`, in `within`; six months at most.',
  ],
  'decision-without-signal': [
    'Niemand wordt gewaarschuwd voordat de termijn voor een beslissing om is. Zet onder `decision` bij `signals` hoe lang tevoren.',
    'Personne n’est averti avant la fin du délai de décision. Indiquez sous `decision`, dans `signals`, combien de temps à l’avance.',
    'Nobody is warned before the term for a decision is over. Say under `decision`, in `signals`, how long before.',
  ],
  'expiry-without-signal': [
    '‘{title}’ vervalt zonder dat iemand het vooraf hoort. Zet bij `signals` hoe lang tevoren.',
    '« {title} » expire sans que personne en soit averti. Indiquez sous `signals` combien de temps à l’avance.',
    '‘{title}’ expires without anybody hearing of it ahead. Say with `signals` how long before.',
  ],
  'signal-twice': [
    '‘{title}’ waarschuwt twee keer even lang tevoren. Laat er één staan of verander de tweede.',
    '« {title} » avertit deux fois au même délai. Gardez-en un ou changez le second.',
    '‘{title}’ warns twice at the same distance. Keep one or change the second.',
  ],
  'criterion-not-measurable': [
    'Het criterium ‘{title}’ zegt ‘{word}’: zo is niet te zeggen voor wie het geldt of wanneer eraan is voldaan. Maak het meetbaar.',
    'Le critère « {title} » dit « {word} » : on ne sait ni pour qui il vaut ni quand il est rempli. Rendez-le mesurable.',
    'The criterion ‘{title}’ says ‘{word}’: nobody can tell for whom it holds or when it is met. Make it measurable.',
  ],
});
