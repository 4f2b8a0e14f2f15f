const generated = '^src/payload-types\\.ts$';
const payloadAndNext = '(^|/)node_modules/(payload|@payloadcms|next)/';

/** May `from` import from `folders` and itself only; what comes from node_modules is free. */
function onlyImports(name, from, folders) {
  return {
    name: `${name}-imports-downwards`,
    comment: `${name} may import: ${folders.join(', ') || 'nothing of ours'}`,
    severity: 'error',
    from: { path: from },
    to: {
      path: '^(src|tests)',
      pathNot: [from, generated, ...folders.map(inSrc)],
    },
  };
}

const inSrc = (folder) => `^src/${folder}(/|$|\\.)`;
const folder = (name, folders) => onlyImports(name, `^src/${name}/`, folders);

const blockConfigs = 'blocks/([^/]+/config|layout)';
/** Pure functions and plain lists of a collection, free of Payload. */
const collectionRules = 'collections/[^/]+/(rules|kinds|sizes)';

/** Which way imports run: one line per folder of src, from the ground up. */
const directions = [
  folder('lib', []),
  folder('map', ['lib']),
  folder('components', ['lib', 'map']),
  folder('access', ['lib']),
  folder('quality', ['publishing/documentPath', 'access', 'lib']),
  folder('publishing', ['access', 'lib']),
  folder('redirects', ['access', 'publishing', 'lib']),
  folder('mail', ['activity', 'access', 'publishing', 'lib']),
  folder('activity', ['access', 'publishing', 'lib']),
  folder('accounts', [
    'mail',
    'activity',
    'publishing',
    'access',
    'collections/(Throttle/hit|Users/passwordFault)',
    'lib',
  ]),
  folder('messages', ['mail', 'publishing', 'access', 'collections/Throttle/hit', 'lib']),
  folder('legal', ['mail', 'lib']),
  folder('links', ['publishing', 'access', 'lib']),
  folder('handbook', ['access', 'lib']),
  folder('jobs', [
    'legal',
    'messages',
    'search',
    'schedule',
    'links',
    'mail',
    'activity',
    'publishing',
    'access',
    'lib',
  ]),
  folder('review', ['mail', 'activity', 'access', 'publishing', 'quality', 'lib']),
  folder('preview', ['review', 'activity', 'access', 'publishing', 'lib']),
  folder('usage', ['review', 'publishing', 'access', 'lib']),
  folder('withdrawal', ['usage', 'review', 'redirects', 'activity', 'access', 'publishing', 'lib']),
  folder('schedule', ['withdrawal', 'review', 'mail', 'activity', 'access', 'publishing', 'lib']),
  folder('search', ['districts', 'publishing', 'access', 'fields/states', 'lib']),
  folder('fields', ['access', 'quality', 'publishing', 'review', 'lib']),
  onlyImports('block-configs', `^src/${blockConfigs}\\.ts$`, ['fields', 'lib']),
  folder('globals', ['fields', 'access', 'review', 'publishing', 'quality', blockConfigs, 'lib']),
  folder('collections', [
    'fields',
    'accounts',
    'activity',
    'mail',
    'messages',
    'access',
    'redirects',
    'schedule',
    'usage',
    'withdrawal',
    'review',
    'preview',
    'publishing',
    'quality',
    'search/stems',
    blockConfigs,
    'lib',
    'map',
  ]),
  folder('queries', [
    collectionRules,
    'fields/(states|explanationParts)',
    'search',
    'blocks/blockView',
    'legal/(sections|statementFile)',
    'messages/outcomes',
    'preview/(newestText|links)',
    'review/reviewed',
    'publishing',
    'redirects',
    'districts',
    'components',
    'map',
    'lib',
  ]),
  folder('blocks', ['queries', 'components', 'fields', 'map', 'lib']),
  folder('admin', [
    'accounts',
    'schedule',
    'withdrawal',
    'usage',
    'publishing',
    'messages/(due|labels)',
    'legal/(sections|rules)',
    'review',
    'activity',
    'handbook',
    'quality',
    'access',
    'components',
    collectionRules,
    'lib',
    'map',
  ]),
  folder('districts', ['map', 'lib']),
  folder('content', ['fields', 'access', 'map', 'lib']),
  folder('cms', ['content', 'jobs', 'search', 'access', 'lib']),
  folder('server', ['publishing', 'lib']),
];

export default {
  forbidden: [
    ...directions,
    {
      name: 'rules-are-pure',
      comment: 'Tested without a database: of ours only lib at run time, no Payload, no Next',
      severity: 'error',
      from: { path: '/(rules|kinds|sizes)\\.ts$' },
      to: { path: ['^src/(?!lib/)', payloadAndNext], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'lib-knows-no-framework',
      severity: 'error',
      from: { path: '^src/lib/' },
      to: { path: payloadAndNext, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'components-know-no-cms',
      severity: 'error',
      from: { path: '^src/components/' },
      to: { path: '(^|/)node_modules/(payload|@payloadcms)/' },
    },
    {
      name: 'one-door-for-public-reads',
      comment: 'Public routes and blocks read through src/queries, never through Payload itself',
      severity: 'error',
      from: { path: '^src/(app/\\(site\\)/|blocks/.+\\.tsx$)' },
      to: {
        path: ['(^|/)node_modules/payload/', '^payload\\.config\\.ts$'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'nothing-imports-app',
      severity: 'error',
      from: { path: '^(src|payload\\.config)', pathNot: '^src/app/' },
      to: { path: '^src/app/' },
    },
    {
      name: 'config-stays-at-the-edges',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(app|cms|queries)/' },
      to: { path: '^payload\\.config\\.ts$' },
    },
    {
      name: 'no-circle',
      comment: "Two files may name each other's types, for that leaves no trace at run time",
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^src/app/\\(payload\\)/admin/importMap\\.js$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
