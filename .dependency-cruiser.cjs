/** The rules of ARCHITECTURE.md, as the imports show them. */
const domains = '^server/src/domains/([^/]+)/'

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'platform-knows-no-domain',
      severity: 'error',
      from: { path: '^server/src/platform/' },
      to: { path: '^(server/src/(domains|main)|web)/' },
    },
    {
      name: 'domains-meet-at-the-door',
      comment: 'A domain imports another only through its index.ts.',
      severity: 'error',
      from: { path: domains },
      to: {
        path: domains,
        pathNot: ['^server/src/domains/$1/', '^server/src/domains/[^/]+/index\\.ts$', '/testing(/|\\.ts$)'],
      },
    },
    {
      name: 'only-main-composes',
      severity: 'error',
      from: { path: '^(server/src/(domains|platform)|web)/' },
      to: { path: '^server/src/main/' },
    },
    {
      name: 'testing-is-for-tests',
      severity: 'error',
      from: { path: '^(server/src|web)/', pathNot: '(\\.test\\.tsx?$|/testing(/|\\.ts$))' },
      to: { path: '/testing(/|\\.ts$)', pathNot: 'node_modules' },
    },
    {
      name: 'web-sees-only-shapes',
      comment: 'The browser may hold states, shapes and messages of the server, and nothing that does anything.',
      severity: 'error',
      from: { path: '^web/(workbench|api|kit)/', pathNot: '\\.test\\.tsx?$' },
      to: {
        path: '^server/src/',
        pathNot: [
          '^server/src/domains/[^/]+/(states|matter|views|event|clock|petitioner|paper-kinds|list-query|spent|outcome)\\.ts$',
          '^server/src/domains/[^/]+/(messages|commands)/',
          '^server/src/domains/[^/]+/(index|roles|office|calendar|time-limit|explain|deadline)\\.ts$',
          '^server/src/platform/(errors|time|text)/',
        ],
      },
    },
    {
      name: 'not-to-development-packages',
      severity: 'error',
      from: { path: '^(server/src|web)/', pathNot: '(\\.test\\.tsx?$|/testing(/|\\.ts$)|vite\\.config\\.ts$)' },
      to: { dependencyTypes: ['npm-dev'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|node_modules)/' },
    tsPreCompilationDeps: true,
    parser: 'swc',
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.json'],
    },
  },
}
