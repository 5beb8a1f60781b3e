export { getBytes, getJson, type Method, postForBytes, type RequestParts, request } from '#platform/ui/request.ts';
