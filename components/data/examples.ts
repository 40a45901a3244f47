import { dataPage as say } from '#words/data'

/** Something to copy, and the path of this site that it reads. */
export type Example = { readonly title: string; readonly code: string; readonly path: string }

/** Examples of reading the data, ready to copy; `siteUrl` is the origin of the site. */
export function listExamples(siteUrl: string): readonly Example[] {
  const { curl, excel, python, r, sheets } = say.examples
  const byCountry = '/projects.csv?rows=country&columns=all'
  const few = '/projects.csv?columns=title,countries,start,end'
  const active = '/api/v1/projects?status=active'
  const all = '/projects.csv?columns=all'
  return [
    { title: curl, path: active, code: `curl '${siteUrl}${active}'` },
    { title: sheets, path: few, code: `=IMPORTDATA("${siteUrl}${few}")` },
    { title: excel, path: all, code: `${siteUrl}${all}` },
    {
      title: r,
      path: byCountry,
      code: [
        `projects <- read.csv("${siteUrl}${byCountry}", fileEncoding = "UTF-8-BOM")`,
        'sort(table(projects$countries_iso3), decreasing = TRUE)',
      ].join('\n'),
    },
    {
      title: python,
      path: byCountry,
      code: [
        'import csv, io, urllib.request',
        'from collections import Counter',
        '',
        `with urllib.request.urlopen("${siteUrl}${byCountry}") as answer:`,
        '    rows = csv.DictReader(io.TextIOWrapper(answer, "utf-8-sig"))',
        '    print(Counter(row["countries_iso3"] for row in rows).most_common())',
      ].join('\n'),
    },
  ]
}

/** The addresses of the data, each with its format. */
export const sources = [
  { path: '/projects.csv', format: 'CSV', key: 'csv' },
  { path: '/projects.xlsx', format: 'XLSX', key: 'xlsx' },
  { path: '/projects.json', format: 'JSON', key: 'json' },
  { path: '/projects.geojson', format: 'GeoJSON', key: 'geojson' },
  { path: '/projects.atom', format: 'XML', key: 'atom' },
  { path: '/projects.feed.json', format: 'JSON', key: 'jsonFeed' },
  { path: '/api/v1/projects', format: 'JSON', key: 'projects' },
  { path: '/api/v1/projects/<slug>', format: 'JSON', key: 'project' },
  { path: '/api/v1/facets', format: 'JSON', key: 'facets' },
  { path: '/api/v1/facets.csv?by=country,client', format: 'CSV', key: 'facets' },
  { path: '/api/v1/results', format: 'JSON', key: 'results' },
  { path: '/api/v1/results.csv', format: 'CSV', key: 'resultsCsv' },
  { path: '/api/v1/vocabularies', format: 'JSON', key: 'vocabularies' },
  { path: '/api/v1/openapi.json', format: 'OpenAPI', key: 'openapi' },
] as const satisfies readonly { path: string; format: string; key: keyof typeof say.what.rows }[]
