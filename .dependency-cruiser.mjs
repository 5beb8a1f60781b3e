/** Which room may import which. Checked by setup/checks/arrows.ts; setup/known-bad/arrows breaks every rule once. */

const test = String.raw`\.(test|e2e|contract)\.tsx?$|/testing/|^tender/simulation/|^platform/store/contract/`;
const pure = '^((tender|callout)/core/|platform/(kernel|record)/|platform/sealing/(commitments|file-key|header|sizes))';

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const forbidden = [
  {
    name: 'platform-knows-no-product',
    severity: 'error',
    comment: 'Both products stand on the platform; it knows neither.',
    from: { path: '^platform/' },
    to: { path: '^(tender|callout|examples)/' },
  },
  {
    name: 'products-apart',
    severity: 'error',
    comment: 'Leidraad and Paraat never import each other.',
    from: { path: '^(tender|callout)/' },
    to: { path: '^(tender|callout)/', pathNot: '^$1/' },
  },
  {
    name: 'pure-core-without-node',
    severity: 'error',
    comment: 'The core runs unchanged in browser, server and command line.',
    from: { path: pure, pathNot: test },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'pure-core-below-the-app',
    severity: 'error',
    comment: 'The app calls the core, never the other way round; the platform beside it has input and output.',
    from: { path: pure, pathNot: test },
    to: {
      path: [
        '^(tender|callout)/(?!core/)',
        '^platform/(?!kernel/|record/|sealing/(commitments|file-key|header|sizes))',
        '^(examples|bench|e2e|setup)/',
      ],
    },
  },
  {
    name: 'pure-core-without-frameworks',
    severity: 'error',
    comment: 'No HTTP, SQL, mail or React in the core.',
    from: { path: pure, pathNot: test },
    to: { path: '(^|/)node_modules/(react|react-dom|react-router|hono|@hono|kysely|better-auth|nodemailer)/' },
  },
  {
    name: 'kernel-at-the-bottom',
    severity: 'error',
    comment: 'The kernel stands on nothing, the record on the kernel only.',
    from: { path: '^platform/(kernel|record)/' },
    to: { path: '^(platform|tender|callout)/', pathNot: '^platform/(kernel|$1)/' },
  },
  {
    name: 'web-apart-from-server',
    severity: 'error',
    comment: 'The browser speaks to the server over HTTP only.',
    from: { path: '^(tender|callout)/web/', pathNot: test },
    to: { path: ['^(tender|callout)/(server|cli)/', '^platform/(store|blobs)/'] },
  },
  {
    name: 'web-without-node',
    severity: 'error',
    from: { path: ['^(tender|callout)/web/', '^platform/ui/'], pathNot: [test, String.raw`vite\.config\.ts$`] },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'sealing-without-node',
    severity: 'error',
    comment: 'What is sealed in the browser is sealed by the same code on the server and the command line.',
    from: { path: '^(platform|tender|callout)/sealing/', pathNot: ['^platform/sealing/node/', test] },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'sealing-on-node-apart',
    severity: 'error',
    comment: 'The payload by OpenSSL is for the server and the command line.',
    from: {
      path: ['^(platform|tender|callout)/sealing/', '^(tender|callout)/(core|web)/', '^platform/ui/'],
      pathNot: ['^platform/sealing/node/', test],
    },
    to: { path: '^platform/sealing/node/' },
  },
  {
    name: 'server-apart-from-web',
    severity: 'error',
    comment: 'The server hands out the built pages as files.',
    from: { path: ['^(tender|callout)/(server|cli|api|documents|standards)/', '^platform/(?!ui/)'], pathNot: test },
    to: { path: ['^(tender|callout)/web/', '^platform/ui/'] },
  },
  {
    name: 'api-below-server-and-web',
    severity: 'error',
    comment: 'The shapes that server and web agree on know neither.',
    from: { path: '^(tender|callout)/api/', pathNot: test },
    to: { path: '^(tender|callout)/(server|cli|web)/' },
  },
  {
    name: 'sqlite-in-its-room',
    severity: 'error',
    comment: 'Everybody else goes through the port, behind which there may be PostgreSQL.',
    from: { pathNot: ['^platform/(store/sqlite|identity)/', '^bench/', '^setup/', test] },
    to: { path: '^(node:)?sqlite$' },
  },
  {
    name: 'postgres-in-its-room',
    severity: 'error',
    comment: 'Everybody else goes through the port, behind which there may be SQLite.',
    from: { pathNot: ['^platform/store/(postgres|testing)/', '^platform/identity/', '^bench/', test] },
    to: { path: '(^|/)node_modules/pg/' },
  },
  {
    name: 'no-cycles',
    severity: 'error',
    comment: 'Types count as well.',
    from: {},
    to: { circular: true },
  },
  {
    name: 'tests-are-not-imported',
    severity: 'error',
    from: { pathNot: [test, '^bench/'] },
    to: { path: test },
  },
  {
    name: 'no-test-tools-in-the-product',
    severity: 'error',
    from: { path: '^(platform|tender|callout)/', pathNot: [test, String.raw`vite\.config\.ts$`] },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only', 'npm'] },
  },
  {
    name: 'declared-packages-only',
    severity: 'error',
    from: { path: '^(platform|tender|callout|examples|bench|e2e|setup)/' },
    to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
  },
  {
    name: 'imports-that-exist',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
];

/** @type {{ forbidden: typeof forbidden, options: import('dependency-cruiser').ICruiseOptions }} */
export default {
  forbidden,
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['/known-bad/', '^(tender|callout)/web/dist/'] },
    moduleSystems: ['es6', 'cjs'],
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
};
