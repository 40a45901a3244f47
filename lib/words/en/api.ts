/** What the API says of itself and of requests it cannot answer. */
export const api = {
  title: (site: string) => `${site} API`,
  description:
    'Projects as data, with the same filters as the list of projects. No key is needed. Parameters that are not understood are ignored and named in `notices`. What is wrong with a request is said as problem details (RFC 9457).',
  problems: {
    notFound: 'Not found',
    noProject: (slug: string) => `There is no project “${slug}”.`,
    noVocabulary: (name: string, all: string) =>
      `There is no vocabulary “${name}”. There are: ${all}.`,
    noAddress: 'There is nothing at this address. /api/v1/openapi.json lists every address.',
    method: 'Method not allowed',
    onlyRead: 'The API can only be read: use GET, HEAD or OPTIONS.',
  },
  operations: {
    projects: 'A page of the projects found, with the counts of all filters',
    project: 'One project, with its text',
    vocabularies: 'The vocabularies',
    vocabulary: 'The terms of a vocabulary that projects use',
    facets: 'How many projects each option of each filter has',
    facetsCsv: 'The same as a table (CSV)',
    results: 'A page of the results that begin with a figure, of the projects found',
    resultsCsv: 'The results of all pages as a table (CSV)',
  },
  parameters: {
    q: 'Text to search for.',
    filter: (name: string) =>
      `${name}: a slug or a name; repeat it for several. A hyphen in front excludes it. _none stands for projects that name none.`,
    low: (name: string) => `${name}: the lowest value.`,
    high: (name: string) => `${name}: the highest value.`,
    sort: 'The order of the projects.',
    page: 'The page, from 1. A page beyond the last one is the last one.',
    unit: 'Only results in this unit, such as count, percent or usd; `units` lists them.',
    order: 'By size, which needs a unit, or in the order of the projects.',
    by: 'The filters to count by, separated by commas; all where it is left out.',
    slug: 'The last part of the address of a project.',
    kind: 'The name of a vocabulary.',
  },
  answers: {
    ok: 'What was found',
    notModified: 'It is still what `If-None-Match` names',
    problem: 'What is wrong with the request',
  },
} as const
