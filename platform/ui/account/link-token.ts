import { useState } from 'react';

/** The token of a link in a mail stands after `#`, where no server logs it. */
export function useLinkToken(): string {
  const [token] = useState(() => decodeURIComponent(globalThis.location.hash.slice(1)));
  return token;
}
