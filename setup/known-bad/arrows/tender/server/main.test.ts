export const story = 'a tender';
