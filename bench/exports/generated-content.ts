import { generatePortfolio } from '@/bench/generate-projects'
import { generateTexts } from '@/bench/generate-texts'
import { valuesOf } from '@/lib/facets/columns'
import type { Vocabulary } from '@/lib/facets/types'
import { countries } from '@/lib/geo/countries'
import { contentTypes } from '@/lib/schema/content-types'

/**
 * What the bench of exports imports for `contentlayer/generated` (`tsconfig.json` beside this file):
 * generated projects as a build would stage them, so that the routes themselves can be measured.
 */
const count = 10_000

const { projects, vocabulary } = generatePortfolio(count)
const texts = generateTexts(200)
const origin = { sourceFile: '', bodyHash: '' }

const projectRecords = projects.map((project, at) => ({
  ...origin,
  slug: project.slug,
  title: project.title,
  summary: project.summary,
  date: project.date,
  start: project.start,
  end: project.end,
  ...pickTerms(project),
  words: texts[at % texts.length]?.body,
}))

/** The fields of terms; generated countries have names of their own, files have those of ISO 3166. */
function pickTerms(project: (typeof projects)[number]) {
  const places = valuesOf(project, 'country').map((value) => {
    return countries[Number(value.split('-')[1]) % countries.length]?.value ?? value
  })
  return {
    regions: valuesOf(project, 'regions'),
    client: valuesOf(project, 'client'),
    solutions: valuesOf(project, 'solutions'),
    country: [...new Set(places)],
  }
}

const listRecords = (facet: keyof Vocabulary) =>
  vocabulary[facet].map(({ value, label }) => ({ ...origin, slug: value, title: label }))

const site = {
  ...origin,
  slug: 'site',
  title: 'Projects',
  tagline: 'What we do',
  description: 'Projects of a made-up organisation.',
  language: 'en',
  iati_reference: 'XX-BENCH-1',
  iati_type: '70',
}

export const allDocuments = [
  { type: `${contentTypes.projects.name}File`, records: projectRecords },
  { type: `${contentTypes.regions.name}File`, records: listRecords('regions') },
  { type: `${contentTypes.clients.name}File`, records: listRecords('client') },
  { type: `${contentTypes.solutions.name}File`, records: listRecords('solutions') },
  { type: `${contentTypes.site.name}File`, records: [site] },
]
