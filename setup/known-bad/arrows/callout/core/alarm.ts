export const alarm = 'alarm';
