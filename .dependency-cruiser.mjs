// Who may import whom. Each rule is proven by a planted breach in test/gate/arrows.test.ts.

/** The slices in the order of the programme's life: one may enter only those before it. */
export const slices = [
  'edition',
  'people',
  'forms',
  'archives',
  'challenges',
  'calls',
  'proposals',
  'applications',
  'reviews',
  'evidence',
  'juries',
  'assignments',
  'offers',
  'hiring',
  'arrivals',
  'funding',
  'cohort',
  'sessions',
  'weeks',
  'coaching',
  'progress',
  'directory',
  'surveys',
  'impact',
  'signals',
  'content',
  'contact',
  'press',
  'opendata',
  'discovery',
  'audience',
  'privacy',
  'site',
]

const role = (...names) => `^src/features/[^/]+/(${names.join('|')})([.]ts$|/)`
const doors = ['^src/features/[^/]+/(index|rules|paths)[.]ts$', '^src/features/edition/schema[.]ts$']
const sqlFiles = ['^src/platform/(db|jobs|audit)/', '/(store|queries)([.]ts$|/)']
const roots = '^src/[^/]+[.]ts$'

/** What the engine asks of a solver, told in types: the platform answers it. */
const optimiser = '^src/engine/optimiser[.]ts$'

/** The only places that may name a package; everybody else goes through them. */
const homes = {
  kysely: sqlFiles,
  pg: ['^src/platform/(db|limits)/'],
  'pg-boss': ['^src/platform/jobs/'],
  hono: ['^src/platform/(http|html)/', roots, role('routes', 'team-routes'), '^src/demo/'],
  '@hono/node-server': ['^src/platform/http/', '^src/cli/'],
  nodemailer: ['^src/platform/mail/'],
  aws4fetch: ['^src/platform/files/'],
  'decimal.js': ['^src/features/funding/'],
  diff: ['^src/features/edition/', '^src/features/proposals/', '^src/features/content/'],
  fflate: ['^src/platform/(spreadsheet|zip)/'],
  'file-type': ['^src/platform/files/'],
  highs: ['^src/platform/optimiser/'],
  marked: ['^src/platform/markdown/'],
  sharp: ['^src/platform/images/'],
  uqr: ['^src/platform/images/'],
  '@hyzyla/pdfium': ['^src/platform/files/'],
  'ical-generator': ['^src/platform/calendar/'],
  'rate-limiter-flexible': ['^src/platform/limits/'],
  '@myriaddreamin/typst-ts-node-compiler': ['^src/platform/documents/'],
  'temporal-polyfill': ['^src/platform/i18n/', '^src/features/edition/'],
  yaml: ['^src/features/(edition|archives|forms)/', '^src/cli/', '^src/features/(impact|opendata)/records[.]ts$'],
  zod: [
    '^src/platform/',
    '^src/cli/',
    '^src/demo/',
    '^src/features/edition/check/',
    role('forms', 'schema', 'jobs', 'records'),
  ],
}

/** A file matching `from`, tests aside, must not reach a file matching `to`. */
const mayNot = (name, from, to, except = []) => ({
  name,
  severity: 'error',
  from: { path: from, pathNot: ['[.]test[.]ts$', ...except] },
  to,
})

export default {
  forbidden: [
    {
      // A cycle made of types alone is erased before anything runs.
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: ['[.]test[.]ts$', '[.]d[.]ts$'] },
      to: {},
    },
    { name: 'no-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    mayNot('no-undeclared-packages', '^src/', { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'npm-dev'] }),
    mayNot('src-not-to-tests', '^src/', { path: ['[.]test[.]ts$', '^test/'] }),
    mayNot('nobody-imports-the-roots', '^src/', { path: roots }, [roots, '^src/(cli|demo)/']),
    mayNot('only-main-runs-commands', '^src/', { path: '^src/cli/' }, ['^src/(main[.]ts$|cli/)']),
    mayNot('only-cli-knows-the-demonstration', '^src/', { path: '^src/demo/' }, ['^src/(cli|demo)/']),
    mayNot('kernel-imports-nothing', '^src/kernel/', { pathNot: '^src/kernel/' }),
    mayNot('engine-imports-nothing', '^src/engine/', { pathNot: '^src/engine/' }),
    mayNot(
      'engine-has-one-door',
      '^src/',
      { path: '^src/engine/', pathNot: ['^src/engine/[^/]+/index[.]ts$', optimiser] },
      ['^src/engine/'],
    ),
    mayNot('engines-are-apart', '^src/engine/([^/]+)/', {
      path: '^src/engine/[^/]+/',
      pathNot: ['^src/engine/$1/', '^src/engine/[^/]+/index[.]ts$'],
    }),
    mayNot('only-assignments-and-cli-run-the-matching', '^src/', { path: '^src/engine/matching/' }, [
      '^src/(engine|cli|features/assignments)/',
    ]),
    mayNot('platform-knows-no-feature', '^src/platform/', {
      path: ['^src/(features|engine|demo|cli)/', roots],
      pathNot: optimiser,
    }),
    mayNot('only-the-optimiser-serves-the-engine', '^src/platform/', { path: optimiser }, ['^src/platform/optimiser/']),
    mayNot('every-slice-has-its-place', '^src/features/', {}, [`^src/features/(${slices.join('|')})/`]),
    mayNot('slice-through-its-doors', '^src/features/([^/]+)/', {
      path: '^src/features/',
      pathNot: ['^src/features/$1/', ...doors],
    }),
    mayNot('outside-through-the-doors', '^src/(cli|demo)/', { path: '^src/features/', pathNot: doors }),
    ...slices.slice(0, -1).map((slice, place) =>
      mayNot(`${slice}-comes-before`, `^src/features/${slice}/`, {
        path: `^src/features/(${slices.slice(place + 1).join('|')})/`,
      }),
    ),
    mayNot('reviewers-are-blind', '^src/features/reviews/', { path: '^src/features/people/' }),
    mayNot('rules-are-pure', role('rules'), {
      pathNot: ['^src/kernel/', role('rules'), 'node_modules/decimal[.]js/'],
    }),
    mayNot('paths-are-pure', role('paths'), {
      pathNot: ['^src/kernel/', role('paths', 'rules'), '^src/platform/i18n/'],
    }),
    mayNot('text-is-only-text', role('text[.](fr|en)'), {
      pathNot: ['^src/kernel/', '^src/platform/i18n/', role('rules', 'text[.](fr|en)')],
      dependencyTypesNot: ['type-only'],
    }),
    mayNot('pages-only-draw', role('pages'), {
      path: '^src/features/',
      // A form drawn from its data is a part of other slices' pages.
      pathNot: [role('pages', 'rules', 'paths', 'schema', 'text[.](fr|en)'), '^src/features/forms/index[.]ts$'],
    }),
    mayNot('pages-know-no-database', role('pages'), { path: '^src/platform/(db|jobs)/' }),
    mayNot('pages-do-nothing', role('pages'), {
      path: '^src/platform/(audit|documents|files|limits|mail|signing)/',
      dependencyTypesNot: ['type-only'],
    }),
    mayNot('sql-knows-no-http', role('store', 'queries'), {
      path: ['^src/platform/(http|html|mail|jobs)/', role('pages', 'routes', 'team-routes')],
    }),
    mayNot(
      'verbs-know-no-html',
      '^src/features/[^/]+/[^/]+[.]ts$',
      { path: ['^src/platform/(html|http)/', role('pages', 'routes', 'team-routes')] },
      [role('index', 'routes', 'team-routes', 'forms', 'emails', 'text[.](fr|en)'), '^src/features/site/frame[.]ts$'],
    ),
    ...Object.entries(homes).map(([name, places]) =>
      mayNot(`${name}-stays-home`, '^src/', { path: `node_modules/${name}/` }, places),
    ),
    mayNot(
      'files-only-through-platform',
      '^src/',
      { dependencyTypes: ['core'], path: '^(node:)?(fs|http|https|net|tls|child_process)(/|$)' },
      // The records of past editions are data of the project itself, read as they are.
      ['^src/(platform|cli|demo)/', '^src/main[.]ts$', '^src/features/(impact|opendata)/records[.]ts$'],
    ),
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node'] },
  },
}
