export { getBytes, getJson, type Method, postForBytes, request } from '#platform/ui/request.ts';
