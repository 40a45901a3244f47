import fc from 'fast-check'
import { mapFacets } from '@/lib/facets/columns'
import { emptyQuery } from '@/lib/facets/query/query'
import {
  type FacetKey,
  facetKeys,
  type Query,
  sortKeys,
  type Term,
  type Vocabulary,
} from '@/lib/facets/types'
import { noTerm } from '../no-term'
import type { SearchedProject } from './searched-project'

const terms = (...names: string[]): Term[] => names.map((name) => ({ value: name, label: name }))

function place(
  value: string,
  label: string,
  {
    aliases = [],
    adjectives = [],
    codes = [],
    native = [],
    elsewhere = [],
  }: Partial<Record<string, string[]>> = {},
): Term {
  return { value, label, aliases, place: { adjectives, codes, native, elsewhere } }
}

/** Names with all that a name can have: other names, adjectives, codes, names elsewhere. */
export const vocabulary: Vocabulary = {
  regions: terms('africa', 'asia'),
  client: [{ value: 'fcdo', label: 'Foreign Office', aliases: ['DFID'] }, ...terms('eu', 'bank')],
  solutions: terms('health', 'land', 'tax'),
  country: [
    place('myanmar', 'Myanmar', {
      aliases: ['Burma'],
      adjectives: ['Burmese'],
      codes: ['MM', 'MMR'],
      elsewhere: ['Birmanie'],
    }),
    place('kenya', 'Kenya', { adjectives: ['Kenyan'], codes: ['KE', 'KEN'] }),
    place('chad', 'Chad', { native: ['Tchad'] }),
    place('united-states', 'United States', { aliases: ['US'], native: ['Vrai Amérique'] }),
    place('guinea', 'Guinea', { adjectives: ['Guinean'] }),
    place('papua-new-guinea', 'Papua New Guinea', { codes: ['PG', 'PNG'] }),
  ],
  status: terms('active', 'completed'),
}

/** A plain project with some of its fields changed. */
export function project(slug: string, changes: Partial<SearchedProject> = {}): SearchedProject {
  return {
    slug,
    title: `Title of ${slug}`,
    summary: 'Summary.',
    date: '2020-01-01T00:00:00.000Z',
    start: 2020,
    regions: some('africa'),
    client: some('eu'),
    solutions: some('land'),
    country: some('kenya'),
    status: 'active',
    ...changes,
  }
}

/** Values as a project has them. */
export const some = (...values: string[]) => values.map((value) => ({ value }))

const someOf = (facet: FacetKey, ...others: string[]) =>
  fc.uniqueArray(fc.constantFrom(...vocabulary[facet].map(({ value }) => value), ...others), {
    maxLength: 3,
  })
const termsOf = (facet: FacetKey) => someOf(facet).map((values) => some(...values))
const year = fc.integer({ min: 2000, max: 2008 })
const title = fc.constantFrom('Água', 'agua viva', 'Roads', 'roads and water', 'Zoo')

/** Any portfolio of these names, for fast-check. */
export const projects = fc
  .array(
    fc.record(
      {
        title,
        summary: fc.constantFrom('about water', 'about roads', ''),
        words: fc.constantFrom(
          ...[
            'well drill policy',
            'road rig',
            '',
            'women in papua new guinea',
            'kenyan micro-finance',
          ],
          ...['the centre for anti-corruption of guinea', 'microfinance of cities', 'us programme'],
        ),
        date: fc.constantFrom('2001-01-01T00:00:00.000Z', '2002-01-01T00:00:00.000Z'),
        start: year,
        end: year,
        regions: termsOf('regions'),
        client: termsOf('client'),
        solutions: termsOf('solutions'),
        country: termsOf('country'),
        // One that no vocabulary knows, too.
        status: fc.constantFrom('active', 'completed', 'lost'),
      },
      { requiredKeys: ['title', 'summary', 'date', ...facetKeys] },
    ),
    { maxLength: 70 },
  )
  .map((list) => list.map((fields, number) => ({ ...fields, slug: `p${(number * 7919) % 1009}` })))

/** Some values of a facet that are asked for, and some that are left out. */
const sidesOf = (facet: FacetKey) =>
  fc
    .tuple(someOf(facet, noTerm), someOf(facet, noTerm), fc.boolean())
    .map(([wanted, barred, bars]) =>
      bars
        ? { wanted: wanted.filter((one) => !barred.includes(one)), barred }
        : { wanted, barred: [] },
    )

/** Any query to it, for fast-check. */
export const query: fc.Arbitrary<Query> = fc
  .record(
    {
      q: fc.constantFrom(
        ...['', 'agua', 'water', 'waetr', 'roadss', 'road', 'burma', 'DFID roads', 'nothing'],
        ...['wells', 'policies', 'drils', 'riggs well', 'chda', 'kenia water', 'takes', 'poliicy'],
        ...[
          'guinea',
          'papua new guinea',
          'Kenyan',
          'burmese water',
          'PNG',
          'ken',
          'us',
          'US',
          'ro',
        ],
        ...[
          '"well drill"',
          'water -road',
          '"agua viva" -zoo',
          '-kenya',
          'NOT guinea',
          '-"new guinea"',
        ],
        ...[
          'micro finance',
          'microfinance',
          'micro-finance -city',
          'anticorruption',
          'anti corruption',
        ],
        ...[
          'woman',
          'city',
          'center',
          'program',
          'programs',
          'centres OR water',
          '%',
          '"water"',
          '-%',
        ],
        ...['roadrig', 'waterings', 'U.S. program', 'drill "well drill" drill', 'in of', '"of"'],
        ...['Tchad', 'birmanie', 'tchad water', 'Vrai Amérique', 'programme us', 'US program'],
        ...['OR', 'OR water', 'water NOT', 'OR AND', 'C#', 'R&D', '2001-2003', 'water 2001'],
      ),
      sides: fc.record({
        regions: sidesOf('regions'),
        client: sidesOf('client'),
        solutions: sidesOf('solutions'),
        country: sidesOf('country'),
        status: sidesOf('status'),
      }),
      from: year,
      to: year,
      sort: fc.constantFrom(...sortKeys),
      page: fc.integer({ min: 1, max: 4 }),
    },
    { requiredKeys: ['q', 'sides', 'sort', 'page'] },
  )
  .map(({ sides, from, to, ...others }) => ({
    ...others,
    ranges: {
      ...emptyQuery.ranges,
      years: { ...(from !== undefined && { from }), ...(to !== undefined && { to }) },
    },
    facets: mapFacets((facet) => sides[facet].wanted),
    excluded: mapFacets((facet) => sides[facet].barred),
    view: 'list',
    pick: '',
    sort: !others.q && others.sort === 'relevance' ? 'newest' : others.sort,
  }))
