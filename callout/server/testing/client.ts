export { type Client, clientOf, signIn } from '#platform/http/testing/client.ts';
