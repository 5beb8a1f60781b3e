/** Where to go after signing in: a page of our own, never an address from elsewhere. */
export function returnTo(search: URLSearchParams): string {
  const to = search.get('to') ?? '/';
  const isOwn = /^\/(?![/\\])/.test(to) && !/\p{Cc}/u.test(to);
  return isOwn && !to.startsWith('/sign-in') ? to : '/';
}
