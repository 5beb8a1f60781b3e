export { isPassing, ProblemError, problemOf, readProblem } from '#platform/ui/answer.ts';
