import { defineWords } from '#platform/kernel/words.ts';

export const demonstrationWords = defineWords({
  title: ['Dit is een demonstratie', 'Ceci est une démonstration', 'This is a demonstration'],
  you: ['U bent', 'Vous êtes', 'You are'],
  nobody: ['bezoeker, niet aangemeld', 'visiteur, non connecté', 'visitor, not signed in'],
});
