import { escapeXml, toElement } from './xml'

/**
 * The search of the site for browsers (OpenSearch 1.1). A short name may have 16 characters there.
 *
 * @param siteUrl origin of the site, without a slash at the end.
 */
export function toOpenSearch(site: {
  readonly title: string
  readonly description: string
  readonly siteUrl: string
}): string {
  const { title, description, siteUrl } = site
  const template = `${siteUrl}/projects?q={searchTerms}`
  const parts = [
    toElement('ShortName', {}, escapeXml([...title].slice(0, 16).join(''))),
    toElement('Description', {}, escapeXml(description)),
    toElement('InputEncoding', {}, 'UTF-8'),
    toElement('Url', { type: 'text/html', template }),
    toElement('Url', {
      type: 'application/atom+xml',
      template: `${siteUrl}/projects.atom?q={searchTerms}`,
    }),
  ]
  const xmlns = 'http://a9.com/-/spec/opensearch/1.1/'
  return `<?xml version="1.0" encoding="utf-8"?>\n${toElement('OpenSearchDescription', { xmlns }, parts.join(''))}\n`
}
