import { dataFiles } from './linked-data'

/** What the description of the data names. */
type Catalog = {
  readonly title: string
  readonly description: string
  readonly organisation: string
  readonly language: string
  /** Origin of the site, without a slash at the end. */
  readonly siteUrl: string
  /** When a project was published or changed last (ISO 8601), if there is one. */
  readonly modified?: string
  /** The address of the licence of the data, where there is one. */
  readonly licence?: string
}

/** The data of the site as catalogues of open data read it (DCAT 3, in JSON-LD). */
export function toCatalog(about: Catalog): string {
  const { title, description, organisation, language, siteUrl, modified, licence } = about
  const text = { 'dct:title': title, 'dct:description': description, 'dct:language': language }
  const license = licence === undefined ? {} : { 'dct:license': { '@id': licence } }
  const publisher = { '@type': 'foaf:Agent', 'foaf:name': organisation }
  return JSON.stringify({
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@id': `${siteUrl}/data/catalog.jsonld`,
    '@type': 'dcat:Catalog',
    ...text,
    'dct:publisher': publisher,
    'dcat:dataset': {
      '@id': `${siteUrl}/data`,
      '@type': 'dcat:Dataset',
      ...text,
      'dct:publisher': publisher,
      ...license,
      'dcat:landingPage': { '@id': `${siteUrl}/data` },
      ...(modified && { 'dct:modified': { '@type': 'xsd:dateTime', '@value': modified } }),
      'dcat:distribution': dataFiles.map(({ path, type }) => ({
        '@type': 'dcat:Distribution',
        'dcat:downloadURL': { '@id': `${siteUrl}${path}` },
        'dcat:mediaType': type,
        ...license,
      })),
    },
  })
}
