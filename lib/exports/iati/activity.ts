import type { IatiCodes } from '@/lib/content/iati-codes'
import type { Project } from '@/lib/content/types'
import { findPublicSince, findUpdate } from '@/lib/exports/feed-times'
import { dropUnfit, escapeXml, toElement } from '@/lib/exports/xml'
import type { Term } from '@/lib/facets/types'
import { findProjectId } from '@/lib/project-id'
import { listDates, statusCodes } from './dates'
import { sharePercentages } from './percentages'

/** What all activities of a file share. */
export type IatiContext = {
  readonly codes: IatiCodes
  readonly organisation: string
  /** Language of the site (BCP 47). */
  readonly language: string
  /** Origin of the site, without a slash at the end. */
  readonly siteUrl: string
  /** The current date and time, ISO 8601. */
  readonly now: string
}

/** Numbers in the lists of the standard (https://iatistandard.org/en/iati-standard/203/codelists/). */
const fundingRole = '1'
const implementingRole = '4'
const ownVocabulary = '99'
const activityPage = 'A12'
const generalDescription = '1'
/** Where work belongs to no country: `ActivityScope`. */
const scopeCodes: ReadonlyMap<string, string> = new Map([
  ['worldwide', '1'],
  ['regional', '2'],
])

/** What `xml:lang` can hold: `xs:language`. */
const languageForm = /^[a-z]{1,8}(?:-[a-z0-9]{1,8})*$/iu

/**
 * A project as an `iati-activity`, its elements in the order of the schema. Nothing is said that
 * content does not state; shares are equal, since content states none.
 *
 * @returns undefined when it has neither a start nor an end: the standard asks for a date.
 */
export function toActivity(project: Project, context: IatiContext): string | undefined {
  const { codes, organisation, language, siteUrl, now } = context
  const dates = listDates(project, now)
  if (dates.length === 0) return undefined
  const own = project.lang ?? language
  const inOwn = (text: string) => toNarrative(text, undefined)
  // Names and notes are in the language of the site, even where the project's own text is not.
  const inSite = (text: string) => toNarrative(text, own === language ? undefined : language)
  const url = `${siteUrl}/projects/${project.slug}`
  const elements = [
    toElement('iati-identifier', {}, escapeXml(findIdentifier(project, codes))),
    toElement(
      'reporting-org',
      // The schema asks for both; empty says that they are not known.
      { ref: codes.reference ?? '', type: codes.type ?? '' },
      inSite(organisation),
    ),
    toElement('title', {}, inOwn(project.title)),
    toElement(
      'description',
      { type: generalDescription },
      inOwn(dropUnfit(project.summary).trim() || project.title),
    ),
    ...project.client.map(({ value, label }) =>
      toElement(
        'participating-org',
        { ref: codes.clients.get(value), role: fundingRole },
        inSite(label),
      ),
    ),
    toElement(
      'participating-org',
      { ref: codes.reference, type: codes.type, role: implementingRole },
      inSite(organisation),
    ),
    toElement('activity-status', { code: statusCodes[project.status] }),
    ...dates.map(({ type, date, note }) =>
      toElement('activity-date', { type, 'iso-date': date }, inSite(note)),
    ),
    ...listPlaces(project, codes),
    ...listSectors(project, context, inSite),
    toElement(
      'document-link',
      { format: 'text/html', url },
      toElement('title', {}, inOwn(project.title)) +
        toElement('category', { code: activityPage }) +
        listLanguages(own),
    ),
  ]
  const attributes = {
    'last-updated-datetime': findLastUpdate(project, now),
    'xml:lang': languageForm.test(own) ? own : undefined,
  }
  const lines = elements.map((element) => `    ${element}\n`).join('')
  return `  ${toElement('iati-activity', attributes, `\n${lines}  `)}\n`
}

/** The identifier of a project: the reference of the organisation, a hyphen, and the project's id. */
function findIdentifier({ id, slug, staff }: Project, { reference }: IatiCodes): string {
  const own = findProjectId({ id, slug, formerPaths: staff.formerPaths })
  return reference === undefined ? own : `${reference}-${own}`
}

function toNarrative(text: string, language: string | undefined): string {
  const lang = language !== undefined && languageForm.test(language) ? language : undefined
  return toElement('narrative', { 'xml:lang': lang }, escapeXml(text))
}

/** Countries; regions of the DAC only where there is no country. */
function listPlaces({ country, regions }: Project, codes: IatiCodes): string[] {
  const countries = sharePercentages(pickCodes(country, codes.countries))
  if (countries.length > 0) {
    return countries.map((share) => toElement('recipient-country', { ...share }))
  }
  const scope = country.flatMap(({ value }) => scopeCodes.get(value) ?? []).sort()[0]
  return [
    ...(scope === undefined ? [] : [toElement('activity-scope', { code: scope })]),
    ...sharePercentages(pickCodes(regions, codes.regions)).map(({ code, percentage }) =>
      toElement('recipient-region', { vocabulary: '1', code, percentage }),
    ),
  ]
}

/** The solutions in the organisation's own vocabulary, then in those of the DAC that they name. */
function listSectors(
  { solutions }: Project,
  { codes, siteUrl }: IatiContext,
  print: (label: string) => string,
): string[] {
  const labels = new Map(solutions.map(({ value, label }) => [value, label]))
  const own = sharePercentages(solutions.map(({ value }) => [value, 1] as const))
  const inDac = (vocabulary: string, digits: number) => {
    const weights = solutions.flatMap(({ value }) => {
      const all = (codes.solutions.get(value) ?? []).filter(({ length }) => length === digits)
      return all.map((code) => [code, 1 / all.length] as const)
    })
    return sharePercentages(weights).map((share) => toElement('sector', { vocabulary, ...share }))
  }
  return [
    ...own.map((share) =>
      toElement(
        'sector',
        { vocabulary: ownVocabulary, 'vocabulary-uri': `${siteUrl}/solutions`, ...share },
        print(labels.get(share.code) ?? share.code),
      ),
    ),
    ...inDac('1', 5),
    ...inDac('2', 3),
  ]
}

function pickCodes(terms: readonly Term[], codes: ReadonlyMap<string, string>) {
  return terms.flatMap(({ value }) => {
    const code = codes.get(value)
    return code === undefined ? [] : [[code, 1] as const]
  })
}

/** The language of the page, where it has a code of two letters (ISO 639-1), as the standard asks. */
function listLanguages(tag: string): string {
  const code = /^([a-z]{2})(?:-|$)/iu.exec(tag)?.[1]?.toLowerCase()
  return code === undefined ? '' : toElement('language', { code })
}

/**
 * When what is said here changed last: when its page did, and at the new year in which the project
 * started or was over.
 */
function findLastUpdate(project: Project, now: string): string | undefined {
  const { start, end } = project
  const times = [
    findUpdate(project) ?? findPublicSince(project),
    start === undefined ? undefined : `${start}-01-01T00:00:00.000Z`,
    end === undefined ? undefined : `${end + 1}-01-01T00:00:00.000Z`,
  ]
  return times
    .filter((time) => time !== undefined)
    .filter((time) => time <= now)
    .sort()
    .at(-1)
}
