import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { IatiCodes } from '@/lib/content/iati-codes'
import type { Project, Status } from '@/lib/content/types'
import { plainProject } from '@/lib/exports/testing/plain-project'
import { slowProperty } from '@/lib/testing/property-runs'
import { toIati } from './document'
import { findFaults } from './testing/find-faults'
import { hasOfficialSchema, validateOfficially } from './testing/official-schema'

const now = '2026-06-01T00:00:00.000Z'

const none: IatiCodes = {
  clients: new Map(),
  regions: new Map(),
  solutions: new Map(),
  countries: new Map([
    ['kenya', 'KE'],
    ['chad', 'TD'],
    ['nepal', 'NP'],
  ]),
}

const full: IatiCodes = {
  ...none,
  reference: 'XX-TEST-1',
  type: '70',
  clients: new Map([['eu', 'XI-IATI-EC']]),
  regions: new Map([['africa', '298']]),
  solutions: new Map([
    ['audit', ['15111', '151']],
    ['water', ['14030', '14031', '14032']],
  ]),
}

function findStatus({ start, end = 9999 }: { start: number; end?: number }): Status {
  if (start > 2026) return 'upcoming'
  return end < 2026 ? 'completed' : 'active'
}

function makeProject(changes: Partial<Project> = {}): Project {
  const years = { start: 2020, ...changes }
  return { ...plainProject, status: findStatus(years), ...years }
}

function print(projects: readonly Project[], codes = full): string {
  const site = { organisation: 'Acme & Sons', language: 'en', siteUrl: 'https://x.example' }
  return [...(toIati(projects, { codes, ...site, now }) ?? [])].join('')
}

const terms = (...values: string[]) => values.map((value) => ({ value, label: `The ${value}` }))
const pick = (xml: string, pattern: RegExp) => Array.from(xml.matchAll(pattern), ([, one]) => one)

const some = (...values: string[]) => fc.subarray(values).map((list) => terms(...list))
const text = fc.string({ unit: 'binary' })

/** Any project, its texts of any characters. */
const anyProject = fc
  .record({
    title: text.map((title) => `A${title}`),
    summary: text,
    start: fc.integer({ min: 1990, max: 2040 }),
    lasts: fc.option(fc.nat({ max: 30 }), { nil: undefined }),
    lang: fc.constantFrom(undefined, 'fr', 'pt-BR', 'sgn-BE-FR'),
    regions: some('africa', 'asia'),
    client: some('eu', 'acme'),
    solutions: some('audit', 'water', 'tax'),
    country: some('kenya', 'chad', 'nepal', 'regional', 'worldwide'),
  })
  .map(({ lasts, lang, ...rest }) =>
    makeProject({
      ...rest,
      ...(lasts !== undefined && { end: rest.start + lasts }),
      ...(lang && { lang }),
    }),
  )

const generate = (count: number): Project[] =>
  fc
    .sample(anyProject, { numRuns: count, seed: 2026 })
    .map((project, number) => ({ ...project, slug: `project-${number}` }))

/** Large, poor and odd portfolios. */
const portfolios = {
  '2,000 generated projects': () => print(generate(2000)),
  'the same without any code': () => print(generate(2000), none),
  'a project without any optional field': () => print([makeProject()], none),
  'texts that XML cannot hold': () =>
    print([makeProject({ title: 'a ]]> \0\u{1b}\ud800 <b>&', summary: ']]>'.repeat(100_000) })]),
}

describe.each(Object.entries(portfolios))('the IATI file of %s', (_, make) => {
  it('keeps the rules of the standard', () => expect(findFaults(make(), now)).toEqual([]))

  // Where the schema does not lie beside the repository, the run says that this was left out.
  it.runIf(hasOfficialSchema)('is valid against the official schema', () => {
    expect(() => validateOfficially(make())).not.toThrow()
  })
})

it('a file that breaks a rule is found out', () => {
  const right = print([makeProject({ country: terms('kenya', 'chad', 'nepal') })])
  const wrong = [
    right.replace('33.33', '33.3'),
    right.replace('type="2"', 'type="1"'),
    right.replace('>XX-TEST-1-', '>YY-1-'),
    right.replace(/<description.*/u, ''),
    right.replace(/( *<title>.*\n)( *<description.*\n)/u, '$2$1'),
  ]
  expect(wrong.map((xml) => findFaults(xml, now).length)).toEqual([1, 2, 1, 1, 1])
  if (hasOfficialSchema)
    for (const xml of wrong.slice(3)) expect(() => validateOfficially(xml)).toThrow()
})

describe('an activity', () => {
  it('keeps the rules whatever the project says', () => {
    fc.assert(
      fc.property(anyProject, fc.constantFrom(none, full), (project, codes) => {
        const xml = print([project], codes)
        expect(findFaults(xml, now)).toEqual([])
        if (hasOfficialSchema) validateOfficially(xml)
      }),
      slowProperty,
    )
  })

  it('says who reports, who pays and who does the work, with their references', () => {
    const xml = print([makeProject({ client: terms('eu', 'acme') })])
    expect(xml).toContain('<iati-identifier>XX-TEST-1-kenya-wells</iati-identifier>')
    expect(xml).toContain('<reporting-org ref="XX-TEST-1" type="70"><narrative>Acme &amp; Sons<')
    expect(xml).toContain('<participating-org ref="XI-IATI-EC" role="1"><narrative>The eu<')
    expect(xml).toContain('<participating-org role="1"><narrative>The acme<')
    expect(xml).toContain('<participating-org ref="XX-TEST-1" type="70" role="4">')
  })

  it('keeps its identifier when the file is renamed', () => {
    const { staff } = makeProject()
    const renamed = { ...staff, formerPaths: ['/projects/kenya-wells'] }
    expect(print([makeProject({ slug: 'wells', staff: renamed })])).toContain('-kenya-wells</iati-')
  })

  it.each([
    [2027, 2028, '1', ['1', '3']],
    [2026, 2026, '2', ['2', '3']],
    [2020, undefined, '2', ['2']],
    [2020, 2025, '4', ['2', '4']],
  ])('from %s to %s has the status and the dates of today', (start, end, status, dates) => {
    const xml = print([makeProject({ start, ...(end !== undefined && { end }) })])
    expect(pick(xml, /activity-status code="(\d)"/gu)).toEqual([status])
    expect(pick(xml, /activity-date type="(\d)"/gu)).toEqual(dates)
    expect(pick(xml, /iso-date="(\d{4})-01-01"/gu)).toEqual([`${start}`])
    expect(pick(xml, /iso-date="(\d{4})-12-31"/gu)).toEqual(end === undefined ? [] : [`${end}`])
  })

  it('was updated when it appeared, and when its status changed', () => {
    const updated = (changes: Partial<Project>) =>
      pick(print([makeProject(changes)]), /last-updated-datetime="(.*?)"/gu)[0]
    expect(updated({})).toBe('2020-05-19T13:45:00.000Z')
    expect(updated({ end: 2022 })).toBe('2023-01-01T00:00:00.000Z')
    expect(updated({ end: 2029 })).toBe('2020-05-19T13:45:00.000Z')
    expect(updated({ start: 2030, date: '2027-01-01T00:00:00.000Z' })).toBeUndefined()
  })

  it('was updated when its page was, as the feeds say', () => {
    const project = makeProject({})
    const changed = '2023-05-06T07:08:09.000Z'
    const staff = { ...project.staff, changed }
    expect(print([{ ...project, staff }])).toContain(`last-updated-datetime="${changed}"`)
  })

  it('shares 100 per cent between its countries, or its regions where it has none', () => {
    const places = (country: string[]) =>
      pick(
        print([makeProject({ country: terms(...country), regions: terms('africa', 'asia') })]),
        /<((?:recipient|activity-scope).*)\/>/gu,
      )
    expect(places(['kenya', 'chad', 'nepal'])).toEqual([
      'recipient-country code="KE" percentage="33.34"',
      'recipient-country code="TD" percentage="33.33"',
      'recipient-country code="NP" percentage="33.33"',
    ])
    expect(places(['regional', 'kenya'])).toEqual(['recipient-country code="KE" percentage="100"'])
    expect(places(['regional'])).toEqual([
      'activity-scope code="2"',
      'recipient-region vocabulary="1" code="298" percentage="100"',
    ])
  })

  it('has its solutions as sectors, and in the lists of the DAC as far as they have codes', () => {
    const xml = print([makeProject({ solutions: terms('audit', 'water', 'tax') })])
    expect(pick(xml, /<sector vocabulary="99" .*? (code=.*?)>/gu)).toEqual([
      'code="audit" percentage="33.34"',
      'code="water" percentage="33.33"',
      'code="tax" percentage="33.33"',
    ])
    expect(pick(xml, /<sector vocabulary="1" (.*?)\/>/gu)).toEqual([
      'code="15111" percentage="50"',
      'code="14030" percentage="16.67"',
      'code="14031" percentage="16.67"',
      'code="14032" percentage="16.66"',
    ])
    expect(pick(xml, /<sector vocabulary="2" (.*?)\/>/gu)).toEqual(['code="151" percentage="100"'])
  })

  it('in another language says which of its words are in that of the site', () => {
    const xml = print([makeProject({ lang: 'fr', client: terms('acme') })])
    expect(xml).toContain('xml:lang="fr">')
    expect(xml).toContain('<title><narrative>Kenya—Wells<')
    expect(xml).toContain('<narrative xml:lang="en">The acme<')
    expect(xml).toContain('<language code="fr"/>')
  })

  it('states no results: content does not say their kind, measure and period', () =>
    expect(print(generate(20))).not.toContain('<result'))
})

describe('the file', () => {
  it('says in a comment what the configuration lacks, and nothing where it lacks nothing', () => {
    const project = makeProject({ client: terms('a--b'), solutions: terms('tax') })
    const [comment = ''] = pick(print([project], none), /<!--([\s\S]*?)-->/gu)
    for (const said of ['iati_reference in content/site.md', 'iati_type', 'The a- -b', 'The tax']) {
      expect(comment).toContain(said)
    }
    expect(print([makeProject({ client: terms('eu'), country: terms('kenya') })])).not.toContain(
      '<!--',
    )
  })

  it('is none without a project that has a date, since the standard knows no empty file', () => {
    const { start: _, ...undated } = makeProject()
    expect(print([])).toBe('')
    expect(print([undated])).toBe('')
    expect(print([undated, makeProject({ slug: 'b' })])).toContain('nor an end: kenya-wells.')
  })

  it('comes in pieces, so that it need not be held as a whole', () => {
    const context = { codes: full, organisation: 'A', language: 'en', siteUrl: 'https://x.example' }
    const pieces = [...(toIati(generate(500), { ...context, now }) ?? [])]
    expect(pieces.length).toBeGreaterThan(10)
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(200_000)
  })
})
