import { defineWords } from '#platform/kernel/words.ts';

export const sealWords = defineWords({
  usage: [
    'Gebruik: seal --recipient <age1pq1…> [--workspace <age1pq1…>] --out <map> <bestand…>\nDe eerste sleutel is die van de kluis en staat bij de aanbesteding, de tweede is die van uw eigen werkruimte.',
    'Usage : seal --recipient <age1pq1…> [--workspace <age1pq1…>] --out <dossier> <fichier…>\nLa première clé est celle du coffre et figure avec le marché, la seconde est celle de votre propre espace de travail.',
    'Usage: seal --recipient <age1pq1…> [--workspace <age1pq1…>] --out <folder> <file…>\nThe first key is that of the vault and stands with the tender, the second is that of your own workspace.',
  ],
  'recipient-not-hybrid': [
    'Wat na {option} staat is geen sleutel om voor te verzegelen. Die begint met age1pq1 en telt 1.959 tekens. Er is niets verzegeld.',
    'Ce qui suit {option} n’est pas une clé de scellement. Celle-ci commence par age1pq1 et compte 1 959 caractères. Rien n’a été scellé.',
    'What follows {option} is no key to seal to. Such a key begins with age1pq1 and has 1,959 characters. Nothing was sealed.',
  ],
  'same-name-twice': [
    'Twee bestanden heten {name}. Geef ze verschillende namen. Er is niets verzegeld.',
    'Deux fichiers s’appellent {name}. Donnez-leur des noms différents. Rien n’a été scellé.',
    'Two files are called {name}. Give them different names. Nothing was sealed.',
  ],
  'folder-not-made': [
    'De map {folder} is er niet en kan niet worden gemaakt. Er is niets verzegeld.',
    'Le dossier {folder} n’existe pas et ne peut être créé. Rien n’a été scellé.',
    'The folder {folder} is not there and cannot be made. Nothing was sealed.',
  ],
  'file-unreadable': [
    '{path} is geen bestand dat kan worden gelezen. Het is niet verzegeld.',
    '{path} n’est pas un fichier lisible. Il n’a pas été scellé.',
    '{path} is no file that can be read. It was not sealed.',
  ],
  'not-sealed': [
    '{path} is niet verzegeld ({why}).',
    '{path} n’a pas été scellé ({why}).',
    '{path} was not sealed ({why}).',
  ],
});
