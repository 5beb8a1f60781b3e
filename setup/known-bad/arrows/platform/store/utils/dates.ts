export const today = '2025-10-06';
