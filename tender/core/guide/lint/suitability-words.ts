import { defineWords } from '#platform/kernel/words.ts';

/** Requirements that are judged by rule. */
export const suitabilityLintWords = defineWords({
  'requirement-not-asked': [
    'Wat voor ‘{title}’ nodig is, wordt nergens gevraagd. Zet op de checklist een onderdeel met kind: {kind} dat met about naar deze eis verwijst.',
    'Ce qu’il faut pour « {title} » n’est demandé nulle part. Mettez sur la liste un élément kind: {kind} qui renvoie à cette exigence par about.',
    'What ‘{title}’ needs is asked nowhere. Put an item with kind: {kind} on the checklist that refers to this requirement with about.',
  ],
  'references-without-competences': [
    '‘{title}’ vraagt referenties maar noemt geen competenties. Vul competences in.',
    '« {title} » demande des références sans citer de compétences. Remplissez competences.',
    '‘{title}’ asks for references but names no competences. Fill in competences.',
  ],
  'name-taken': [
    'De naam {name} is al in gebruik of betekent iets anders in een formule. Kies een andere.',
    'Le nom {name} est déjà pris ou a un autre sens dans une formule. Choisissez-en un autre.',
    'The name {name} is taken or means something else in a formula. Choose another.',
  ],
  'condition-not-before': [
    'De uitzondering van ‘{title}’ noemt {id}; dat is geen eis die ervoor staat. Zet die eis eerst.',
    'L’exception de « {title} » cite {id}, qui n’est pas une exigence placée avant. Mettez-la d’abord.',
    'The exception of ‘{title}’ names {id}, which is no requirement that stands before it. Put that one first.',
  ],
  'lower-step-useless': [
    'De trede {minimum} van ‘{title}’ heeft geen gevolg: elke trede vraagt meer (from) en laat minder toe (minimum) dan de vorige.',
    'Le palier {minimum} de « {title} » reste sans effet : chaque palier exige davantage (from) et admet moins (minimum) que le précédent.',
    'The step {minimum} of ‘{title}’ has no effect: each step asks more (from) and allows less (minimum) than the one before.',
  ],
  'rules-about-nothing': [
    'De regels van ‘{title}’ kijken naar een referentie die niemand vraagt. Noem een geschiktheidseis met references en een competentie daarvan.',
    'Les règles de « {title} » portent sur une référence que personne ne demande. Citez une exigence avec references et une de ses compétences.',
    'The rules of ‘{title}’ look at a reference that nobody asks for. Name a suitability requirement with references and a competence of it.',
  ],
  'rules-beside-grades': [
    '‘{title}’ heeft regels en ook een schaal of formule. Kies één van beide.',
    '« {title} » a des règles et aussi une échelle ou une formule. Choisissez l’un des deux.',
    '‘{title}’ has rules and a scale or formula as well. Choose one of the two.',
  ],
  'item-about-nothing': [
    '‘{title}’ verwijst met about niet naar een eis die zo wordt ingevuld. Verwijs naar een geschiktheidseis met financial of references.',
    '« {title} » ne renvoie pas par about à une exigence remplie ainsi. Renvoyez à une exigence avec financial ou references.',
    '‘{title}’ does not refer with about to a requirement that is filled in so. Refer to a suitability requirement with financial or references.',
  ],
  'item-on-page-with-format': [
    '‘{title}’ wordt op de pagina ingevuld en krijgt geen bestand. Laat formats leeg en vraag bestanden in een eigen onderdeel.',
    '« {title} » se remplit sur la page et ne prend pas de fichier. Laissez formats vide et demandez les fichiers dans un élément à part.',
    '‘{title}’ is filled in on the page and takes no file. Leave formats empty and ask for files in an item of their own.',
  ],
});
