import type {
  BreadcrumbList,
  CollectionPage,
  Dataset,
  Graph,
  Organization,
  Project as ProjectThing,
  SearchAction,
  Thing,
  WebPage,
  WebSite,
  WithActionConstraints,
} from 'schema-dts'
import type { Project } from '@/lib/content/types'

/** What descriptions of pages for machines share (JSON-LD, https://schema.org). */
export type LinkedSite = {
  /** Origin of the site, without a slash at the end. */
  readonly siteUrl: string
  readonly organisation: string
}

/** The files that have all projects, with their media types. */
export const dataFiles = [
  { path: '/projects.csv', type: 'text/csv' },
  { path: '/projects.json', type: 'application/json' },
  { path: '/projects.geojson', type: 'application/geo+json' },
] as const

type Step = { readonly label: string; readonly href: string }

/** Several things in one document. */
export function toGraph(things: readonly Thing[]): Graph {
  return { '@context': 'https://schema.org', '@graph': [...things] }
}

/** JSON that stays within its script element, whatever a text holds. */
export function printLinkedData(graph: Graph): string {
  return JSON.stringify(graph).replaceAll('<', '\\u003c')
}

/** Who publishes the site. */
function describeOrganisation({ siteUrl, organisation }: LinkedSite): Organization {
  return { '@type': 'Organization', '@id': `${siteUrl}/#organisation`, name: organisation }
}

/** The way back up, as the page shows it. */
export function describeSteps(steps: readonly Step[], { siteUrl }: LinkedSite): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ label, href }, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name: label,
      item: `${siteUrl}${href}`,
    })),
  }
}

/** A project, with a grant of each client; only what its page says. */
export function describeProject(project: Project, site: LinkedSite): ProjectThing {
  const { titleParts, slug, summary, isSummaryExcerpt, client } = project
  return {
    '@type': 'Project',
    name: titleParts.name,
    url: `${site.siteUrl}/projects/${slug}`,
    ...(titleParts.acronym && { alternateName: titleParts.acronym }),
    ...(summary && !isSummaryExcerpt && { description: summary }),
    parentOrganization: describeOrganisation(site),
    ...(client.length > 0 && {
      funding: client.map(({ label }) => ({
        '@type': 'MonetaryGrant',
        funder: { '@type': 'Organization', name: label },
      })),
    }),
  }
}

/** The site, who publishes it, and its search. */
export function describeSite(
  about: { readonly name: string; readonly description: string },
  site: LinkedSite,
): [WebSite, Organization] {
  const search: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${site.siteUrl}/projects?q={q}` },
    'query-input': 'required name=q',
  }
  const organisation = describeOrganisation(site)
  const { name, description } = about
  return [
    {
      '@type': 'WebSite',
      name,
      ...(description && { description }),
      url: `${site.siteUrl}/`,
      publisher: { '@id': `${site.siteUrl}/#organisation` },
      potentialAction: search,
    },
    organisation,
  ]
}

/** A page of content. */
export function describePage(
  page: { readonly title: string; readonly description: string; readonly href: string },
  { siteUrl }: LinkedSite,
): WebPage {
  const { title, description, href } = page
  return {
    '@type': 'WebPage',
    name: title,
    ...(description && { description }),
    url: `${siteUrl}${href}`,
  }
}

/** A page that lists others, such as an index: their addresses, and the names that it shows of them. */
export function describeList(
  name: string,
  href: string,
  items: readonly (Pick<Step, 'href'> & Partial<Step>)[],
  { siteUrl }: LinkedSite,
): CollectionPage {
  return {
    '@type': 'CollectionPage',
    name,
    url: `${siteUrl}${href}`,
    mainEntity: {
      '@type': 'ItemList',
      itemListElement: items.map(({ label, href }, at) => ({
        '@type': 'ListItem',
        position: at + 1,
        ...(label !== undefined && { name: label }),
        url: `${siteUrl}${href}`,
      })),
    },
  }
}

/** A list of projects, such as the page of a term: as many as the page shows. */
export function describeCollection(
  name: string,
  href: string,
  projects: readonly { readonly slug: string }[],
  site: LinkedSite,
): CollectionPage {
  const items = projects.map(({ slug }) => ({ href: `/projects/${slug}` }))
  return describeList(name, href, items, site)
}

/** The data of the site, with its files. */
export function describeDataset(
  about: { readonly name: string; readonly description: string; readonly license?: string },
  site: LinkedSite,
): Dataset {
  return {
    '@type': 'Dataset',
    ...about,
    url: `${site.siteUrl}/data`,
    creator: describeOrganisation(site),
    distribution: dataFiles.map(({ path, type }) => ({
      '@type': 'DataDownload',
      contentUrl: `${site.siteUrl}${path}`,
      encodingFormat: type,
    })),
  }
}
