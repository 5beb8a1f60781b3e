import { useCallback } from 'react';
import { type NavigateOptions, useLocation, useNavigate } from 'react-router';

/** Goes to the page that follows a deed, but only for who still stands where he did it: who went elsewhere meanwhile is not fetched back. */
export function useMoveOn(): (to: string, options?: NavigateOptions) => void {
  const navigate = useNavigate();
  const { pathname } = useLocation();
  return useCallback(
    (to, options) => {
      if (globalThis.location.pathname === pathname) void navigate(to, options);
    },
    [navigate, pathname],
  );
}
