import { describe, expect, it } from 'vitest'
import { mapFacets } from '@/lib/facets/columns'
import { indexWords } from '@/lib/facets/testing/index-words'
import type { SearchedProject } from '@/lib/facets/testing/searched-project'
import type { Term, Vocabulary } from '@/lib/facets/types'
import { answerText } from './answer-text'
import { makeListing, type Portfolio, readQuery } from './listing'

const client: Term[] = [
  { value: 'usaid', label: 'U.S. Agency for International Development', aliases: ['USAID'] },
  { value: 'gone', label: 'Bank of Nowhere' },
]
const country: Term[] = [
  ['Niger'],
  ['Nigeria', 'Nigerian', 'NG', 'NGA'],
  ['Guinea'],
  ['Papua New Guinea', 'Papua New Guinean', 'PG', 'PNG'],
  ['Dominica'],
  ['Dominican Republic', 'Dominican', 'DO', 'DOM'],
  ['Pakistan', 'Pakistani', 'PK', 'PAK'],
  ['Sweden'],
].map(([label = '', adjective, ...codes]) => ({
  value: label.toLowerCase().replaceAll(' ', '-'),
  label,
  place: { adjectives: adjective ? [adjective] : [], codes },
}))
country.push(
  ...[
    ['Germany', 'Deutschland'],
    ['United States', 'America', 'US'],
  ].map(([label = '', native = '', ...aliases]) => ({
    value: label.toLowerCase().replaceAll(' ', '-'),
    label,
    aliases,
    place: { adjectives: [], codes: [], native: [native] },
  })),
)
country.push({
  value: 'myanmar',
  label: 'Myanmar',
  aliases: ['Burma'],
  place: { adjectives: [], codes: [] },
})

const status: Term[] = [
  { value: 'active', label: 'Active' },
  { value: 'completed', label: 'Completed' },
]

const vocabulary: Vocabulary = { ...mapFacets(() => []), client, country, status }

function project(slug: string, country: string, title: string, words = ''): SearchedProject {
  const summary = 'A summary.'
  return {
    slug,
    title,
    summary,
    date: '2020',
    status: 'active',
    words,
    country: [{ value: country }],
  }
}

const projects: SearchedProject[] = [
  project('nigeria', 'nigeria', 'Health in Nigeria', 'laboratories of sweden take a course'),
  project('png', 'papua-new-guinea', 'Papua New Guinea mines', 'taxation'),
  project('dominican', 'dominican-republic', 'Coasts'),
  { ...project('pakistan', 'pakistan', 'Courts'), client: [{ value: 'usaid' }] },
]
const portfolio: Portfolio = {
  index: indexWords(projects, vocabulary),
  vocabulary,
  timeScale: { from: 2000, to: 2030, now: 2026 },
  answerText,
  projectAt: (ordinal) => {
    const { slug = '', title = '', country = [] } = projects[ordinal] ?? {}
    const named = country.map(({ value }) => ({ value, label: value }))
    return {
      slug,
      title,
      titleParts: { name: title },
      summary: 'A summary.',
      status: 'active',
      isDraft: false,
      country: named,
      regions: [],
      client: [],
      solutions: [],
    }
  },
}

function ask(q: string) {
  const listing = makeListing(portfolio, readQuery(portfolio, { q }))
  return {
    slugs: listing.projects.map(({ slug }) => slug).sort(),
    messages: listing.notices.map(({ message }) => message),
    links: listing.notices.flatMap(({ link }) => link ?? []),
    instead: listing.suggestions.map(({ label }) => label),
    also: listing.projects.flatMap(({ also }) => also),
  }
}

describe('a name', () => {
  it.each([
    ['Niger', 'No projects in Niger.', 'Did you mean “Nigeria”?'],
    ['Guinea', 'No projects in Guinea.', 'Did you mean “Papua New Guinea”?'],
  ])('that no project has is told, and near ones are offered: %s', (q, message, near) => {
    const { slugs, messages, instead } = ask(q)
    expect(slugs).toEqual([])
    expect(messages).toEqual([message])
    expect(instead).toContain(near)
  })

  it('of a country that is no part of another name finds nothing', () => {
    expect(ask('Dominica')).toMatchObject({ slugs: [], messages: ['No projects in Dominica.'] })
    expect(ask('Burma')).toMatchObject({ slugs: [], messages: ['No projects in Myanmar.'] })
  })

  it('that a text mentions finds that project, and says so', () => {
    expect(ask('Sweden')).toMatchObject({
      slugs: ['nigeria'],
      messages: ['No projects in Sweden; showing projects whose texts or names mention it.'],
      also: ['In the text: Sweden'],
    })
  })

  it('of a client that no project has is told', () => {
    expect(ask('Bank of Nowhere').messages).toEqual(['No projects for Bank of Nowhere.'])
  })

  it.each([
    ['Pakistani', 'pakistan'],
    ['PAK', 'pakistan'],
    ['NG', 'nigeria'],
    ['Nigerian health', 'nigeria'],
    ['PNG', 'png'],
    ['U.S.', 'pakistan'],
    ['U.S.A.I.D.', 'pakistan'],
  ])('as an adjective, a code or with full stops means the country: %s', (q, slug) => {
    expect(ask(q).slugs).toEqual([slug])
  })
})

describe('a word that no project has', () => {
  it('is not taken for a short one with another letter', () => {
    expect(ask('comst').instead).not.toContain('Did you mean “coast”?')
    expect(ask('couts').slugs).toEqual(['pakistan'])
  })

  it('is read as its stem before anything is guessed, and one can insist on it', () => {
    const { slugs, messages, links } = ask('taxes')
    expect(slugs).toEqual(['png'])
    expect(messages).toEqual(['No projects match “taxes”; showing projects with “taxation”.'])
    expect(links).toEqual([
      {
        label: 'Search for exactly “taxes”',
        search: new URLSearchParams({ q: '"taxes"' }).toString(),
      },
    ])
    expect(ask('"taxes"').slugs).toEqual([])
  })

  it('is not guessed across its first letter, nor with a wrong one when it is short', () => {
    expect(ask('kourse').slugs).toEqual([])
    expect(ask('mimes').slugs).toEqual([])
    expect(ask('coursr').slugs).toEqual(['nigeria'])
  })

  it('of no letter at all finds nothing, and that is told', () => {
    for (const q of ['%', '😀', '$']) {
      expect(ask(q)).toMatchObject({
        slugs: [],
        messages: [`There is no word in “${q}” to search for.`],
      })
    }
  })
})

it('OR is explained', () => {
  expect(ask('courts OR mines').messages).toEqual([
    '“OR” was ignored: projects must match every word. Search for each word separately.',
  ])
})

describe('what is not searched for as it was typed is told', () => {
  it.each([
    ['OR', '“OR” was searched for as a word.'],
    ['courts OR', '“OR” at the beginning or the end of a search does nothing, so it was ignored.'],
    [
      'AND courts',
      '“AND” at the beginning or the end of a search does nothing, so it was ignored.',
    ],
    [
      'courts NOT',
      '“NOT” at the beginning or the end of a search does nothing, so it was ignored.',
    ],
    ['OR AND', 'There is no word in “OR AND” to search for.'],
    ['C#', 'Only letters and digits are searched for: “C#” was read as “c”.'],
    ['R&D', 'Only letters and digits are searched for: “R&D” was read as “r” and “d”.'],
  ])('%s', (q, message) => expect(ask(q).messages).toEqual([message]))

  it.each(['NOT courts', 'courts AND mines', 'health+courts', 'courts.', '"2021"', '-2021'])(
    'and nothing of what is: %s',
    (q) => expect(ask(q).messages).toEqual([]),
  )

  it.each([
    ['2019-2022', '2019-2022', 'Years 2019 to 2022', 'from=2019&to=2022'],
    ['2019 – 2022', '2019 2022', 'Years 2019 to 2022', 'from=2019&to=2022'],
    ['2022 to 2019', '2022 to 2019', 'Years 2019 to 2022', 'from=2019&to=2022'],
    ['2021', '2021', 'Year 2021', 'from=2021&to=2021'],
    ['courts 2021 -mines', '2021', 'Year 2021', 'q=courts+-mines&from=2021&to=2021'],
  ])('and years can be had as a filter: %s', (q, typed, label, search) => {
    const { messages, links } = ask(q)
    expect(messages).toContain(`“${typed}” was searched for as text, not as years of work.`)
    expect(links).toContainEqual({ label: `Filter by this instead: ${label}`, search })
  })
})

describe('a status among the words of a search', () => {
  it.each([
    ['active', 'active', 'Status Active', 'status=active'],
    ['Completed courts', 'Completed', 'Status Completed', 'q=courts&status=completed'],
  ])('can be had as a filter: %s', (q, typed, label, search) => {
    const { messages, links } = ask(q)
    expect(messages).toContain(`“${typed}” was searched for as text, not as a status.`)
    const [link] = links.filter(({ search }) => search.includes('status='))
    expect(link?.label).toBe(`Filter by this instead: ${label}`)
    expect([...new URLSearchParams(link?.search)].sort()).toEqual(
      [...new URLSearchParams(search)].sort(),
    )
  })

  it('is text in quotation marks', () =>
    expect(ask('"active"').messages.filter((one) => one.includes('status'))).toEqual([]))
})

describe('a country by a name of another language', () => {
  it('is that country if nothing else is asked', () => {
    expect(ask('Deutschland').messages).toEqual(['No projects in Germany.'])
    expect(ask('America').messages).toEqual(['No projects in the United States.'])
  })

  it('in two small letters is a word among others', () => {
    expect(ask('US').messages).toEqual([
      'No projects in the United States; showing projects whose texts or names mention it.',
    ])
    expect(ask('help us').slugs).toEqual([])
    expect(ask('help us').messages).toEqual([])
  })
})
