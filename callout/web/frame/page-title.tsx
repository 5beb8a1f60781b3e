export { PageTitle } from '#platform/ui/page-title.tsx';
