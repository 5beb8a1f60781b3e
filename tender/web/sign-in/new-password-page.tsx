import type { ReactNode } from 'react';

export function NewPasswordPage(): ReactNode {
  return null;
}
