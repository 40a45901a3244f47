/** A module of ours: a folder or file of `lib`, or all of `app` or `components`. */
type Module = {
  /** What it does, for the table in docs/architecture.md. */
  readonly does: string
  /** The modules it may import, in addition to the leaves. */
  readonly imports: readonly string[]
  /** Modules from which it may import types as well. */
  readonly types?: readonly string[]
}

/**
 * What each module is for and what it may import, at run time or for types. A folder without an entry
 * (tests, benches) may import everything. `npx tsx docs/print-architecture.ts` writes the table in
 * docs/architecture.md.
 */
export const modules: Readonly<Record<string, Module>> = {
  '.fieldbook': { does: 'what a build makes first: records, fonts, styles', imports: [] },
  app: {
    does: 'routes: pages, downloads, API',
    imports: [
      '.fieldbook',
      'components',
      'lib/answer-text',
      'lib/api',
      'lib/content',
      'lib/entity-tag',
      'lib/env',
      'lib/exports',
      'lib/facets',
      'lib/finder',
      'lib/geo',
      'lib/editor/github',
      'lib/editor/local',
      'lib/markdown',
      'lib/preview',
      'lib/repair-address',
      'lib/schema',
      'lib/social',
      'lib/words',
    ],
  },
  components: {
    does: 'what pages are made of, in folders by page; client components are named `*.client.tsx`',
    imports: [
      'lib/editor',
      'lib/exports',
      'lib/facets',
      'lib/finder',
      'lib/schema',
      'lib/social',
      'lib/words',
    ],
    types: ['lib/content', 'lib/geo', 'lib/markdown'],
  },
  'lib/answer-text': { does: 'answers of a few words to programs', imports: [] },
  'lib/api': {
    does: 'the answers of `/api/v1`, their schemas and OpenAPI',
    imports: ['lib/exports', 'lib/facets', 'lib/finder', 'lib/geo', 'lib/words'],
    types: ['lib/content'],
  },
  'lib/check': {
    does: 'reads content files; reports problems with their place and the edits that fix them',
    imports: ['lib/markdown', 'lib/schema'],
  },
  'lib/cli': {
    does: 'the commands: content, build, dev, start, test',
    imports: [
      'lib/check',
      'lib/editor/github',
      'lib/entity-tag',
      'lib/env',
      'lib/facets',
      'lib/files',
      'lib/geo',
      'lib/import',
      'lib/markdown',
      'lib/preview',
      'lib/refuse-method',
      'lib/schema',
    ],
  },
  'lib/content': {
    does: 'what a viewer may see, and what is at an address; the only reader of Contentlayer',
    imports: [
      'lib/check',
      'lib/editor',
      'lib/entity-tag',
      'lib/env',
      'lib/facets',
      'lib/files',
      'lib/finder',
      'lib/geo',
      'lib/markdown',
      'lib/preview',
      'lib/schema',
      'lib/words',
    ],
  },
  'lib/editor': {
    does: 'forms made from a file, and the smallest change of the file made from a form',
    imports: ['lib/check', 'lib/schema'],
  },
  'lib/editor/github': {
    does: 'the editor’s files in a repository on GitHub, and signing in there',
    imports: [
      'lib/check',
      'lib/editor',
      'lib/editor/server',
      'lib/files',
      'lib/preview',
      'lib/schema',
    ],
  },
  'lib/editor/local': {
    does: 'the editor’s files on the developer’s own machine',
    imports: ['lib/editor', 'lib/editor/server', 'lib/files'],
  },
  'lib/editor/server': {
    does: 'the editor’s server: one protocol, refusals and merging, over any store of files',
    imports: ['lib/check', 'lib/editor', 'lib/schema'],
  },
  'lib/entity-tag': { does: 'ETags, and whether a client has an answer already', imports: [] },
  'lib/env': { does: 'the environment, parsed once', imports: [] },
  'lib/exports': {
    does: 'projects as JSON, CSV, XLSX, GeoJSON, feeds, IATI, Word and linked data',
    imports: ['lib/facets', 'lib/finder', 'lib/geo', 'lib/words'],
    types: ['lib/content'],
  },
  'lib/facets': {
    does: 'query, index, finding, text search, addresses of listings',
    imports: ['lib/words'],
  },
  'lib/fields': { does: 'which fields there are, and where they show', imports: [] },
  'lib/files': {
    does: 'reads and replaces the files of the content',
    imports: ['lib/check', 'lib/env', 'lib/geo'],
  },
  'lib/finder': {
    does: 'a listing as plain data; the index as files for browsers',
    imports: ['lib/facets', 'lib/words'],
  },
  'lib/geo': { does: 'countries, the world map and locators', imports: [] },
  'lib/import': {
    does: 'turns a Jekyll or Siteleaf folder into content',
    imports: ['lib/check', 'lib/markdown', 'lib/schema'],
  },
  'lib/markdown': { does: 'Markdown to safe HTML, in parts', imports: ['lib/words'] },
  'lib/preview': { does: 'signed preview links: scope, expiry, revocation', imports: [] },
  'lib/testing': {
    does: 'settings of property tests, and folders that tests write in',
    imports: [],
  },
  'lib/project-id': { does: 'what data exports call a project, for good', imports: [] },
  'lib/pseudo-places': { does: 'places that are no country', imports: [] },
  'lib/record-of': { does: 'an object with a value for each key', imports: [] },
  'lib/refuse-method': {
    does: 'what a page answers to methods other than GET and HEAD',
    imports: ['lib/words'],
  },
  'lib/repair-address': { does: 'the right address for a mangled one', imports: [] },
  'lib/schema': {
    does: 'zod schemas, JSON Schema and Contentlayer types, made from `lib/fields`',
    imports: [],
  },
  'lib/shared-cache': {
    does: 'how long an answer that is the same for everybody may be kept',
    imports: [],
  },
  'lib/site-address': {
    does: 'what a browser makes of an address: this site or another',
    imports: [],
  },
  'lib/slug': { does: 'the form of names in addresses', imports: [] },
  'lib/social': { does: 'social images as data: texts, letters, sizes', imports: [] },
  'lib/term-paths': { does: 'the addresses of index and landing pages', imports: [] },
  'lib/words': { does: 'all interface text', imports: [] },
}

/** Small modules of data and pure functions, which every module may import. */
export const leaves = [
  'lib/fields',
  'lib/project-id',
  'lib/pseudo-places',
  'lib/record-of',
  'lib/shared-cache',
  'lib/site-address',
  'lib/slug',
  'lib/term-paths',
]

/** Packages that few modules may import. */
export const soleImporters: Readonly<Record<string, readonly string[]>> = {
  '@keystatic/core': ['components/editor'],
  '@octokit/oauth-methods': ['lib/editor/github'],
  '@octokit/request': ['lib/editor/github'],
  'contentlayer/generated': ['lib/content/contentlayer.ts'],
  'contentlayer2/source-files': ['contentlayer.config.ts'],
  next: ['app', 'components', 'lib/cli', 'lib/content/viewer.ts', 'next.config.mjs'],
  jose: ['lib/editor/github', 'lib/preview'],
  react: ['app', 'components', 'lib/content/listing.ts', 'lib/content/viewer.ts'],
  'react-dom': ['app', 'components'],
  zod: ['lib/api', 'lib/schema', 'lib/env', 'lib/editor/github', 'lib/editor/server'],
  'write-excel-file': ['lib/exports/xlsx.ts'],
  'csv-stringify': ['lib/exports/csv.ts'],
  docx: ['lib/exports/docx'],
}

/** Packages that touch neither Node nor a document, and the one pure file that may import each. */
export const purePackages: Readonly<Record<string, string>> = {
  pluralize: 'lib/facets/text/word-forms.ts',
}

/** Modules that must run anywhere, so they import no package and nothing of Node. */
export const pureModules = [
  'lib/facets',
  'lib/finder',
  'lib/refuse-method',
  'lib/repair-address',
  'lib/words',
  ...leaves,
]

/** The modules as a Markdown table, with their imports without `lib/`. */
export function printModules(): string {
  const name = (module: string) => module.replace(/^lib\//u, '')
  const rows = Object.entries(modules).map(([module, { does, imports, types = [] }]) => {
    const all = [...imports.map(name), ...types.map((type) => `${name(type)} (types)`)]
    const may = leaves.includes(module) ? 'nothing; every module may import it' : all.join(', ')
    return `| \`${module}\` | ${does} | ${may || 'only leaves'} |`
  })
  return ['| module | what it does | imports |', '| --- | --- | --- |', ...rows].join('\n')
}
