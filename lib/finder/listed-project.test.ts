import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ListedProject, pickListed } from './listed-project'

/** Part of every value that no listing shows. */
const secret = 'SECRET'

const shown = {
  slug: 'kenya-wells',
  title: 'Kenya—Wells (KW)',
  titleParts: { place: 'Kenya', name: 'Wells', acronym: 'KW' },
  summary: 'Wells for all.',
  lang: 'fr',
  status: 'active',
  isDraft: false,
  result: { approximation: 'About', number: '40', unit: 'km', label: 'of pipes laid.' },
  start: 2019,
  end: 2022,
  regions: [{ value: 'africa', label: 'Africa' }],
  client: [
    { value: 'eu', label: 'European Union' },
    { value: 'acme', label: 'Acme' },
  ],
  solutions: [],
  country: [{ value: 'kenya', label: 'Kenya' }],
} as const satisfies ListedProject

/** The project with everything else that a build knows of it. */
const project = {
  ...shown,
  isSummaryExcerpt: false,
  date: '2020-05-19T13:45:00.000Z',
  promos: [{ title: secret, link: `/${secret}` }],
  image: { src: secret, alt: secret, credit: secret },
  staff: {
    formerPaths: [secret],
    gaps: [secret],
    warnings: [secret],
    previewVersion: 7,
    isPublished: true,
    schedule: { from: secret, until: secret },
    changed: secret,
  },
}

/** A name of a field that no listing knows; somebody may add it one day. */
const name = fc.oneof(
  fc.constantFrom('words', 'published', 'publish_at', 'excerpt', 'aliases', 'toString', 'note'),
  fc.string().filter((text) => text !== '__proto__' && !isShown(text)),
)

/** Fields that no listing shows, however deep; each contains the secret. */
const hidden = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.string().map((text) => `${secret}${text}`),
    fc.array(tie('value'), { maxLength: 3 }),
    tie('fields'),
  ),
  fields: fc.dictionary(name, tie('value'), { maxKeys: 4 }),
})).fields

/** The same terms with fields that no listing shows. */
const burden = <Item extends object>(items: readonly Item[], extra: object): Item[] =>
  items.map((item) => ({ ...extra, ...item }))

describe('a browser', () => {
  it('is sent everything of a project that a listing shows', () =>
    expect(pickListed(project)).toEqual(shown))

  it('is sent nothing of a project but what a listing shows', () => {
    fc.assert(
      fc.property(hidden, hidden, hidden, hidden, (fields, staff, ofTerms, ofTitle) => {
        const laden = {
          ...(fields as object),
          ...project,
          result: { ...(ofTitle as object), ...project.result },
          titleParts: { ...(ofTitle as object), ...project.titleParts },
          staff: { ...project.staff, ...(staff as object) },
          regions: burden(project.regions, ofTerms as object),
          client: burden(project.client, ofTerms as object),
          country: burden(project.country, ofTerms as object),
        }
        const sent = pickListed(laden)
        expect(sent).toEqual(shown)
        expect(JSON.stringify(sent)).not.toContain(secret)
      }),
    )
  })

  it('is sent no field that a project lacks', () => {
    const { lang, start, end, result, ...lacking } = project
    const absent = ['lang', 'start', 'end', 'result']
    const names = Object.keys(shown).filter((name) => !absent.includes(name))
    expect([lang, start, end, result]).not.toContain(undefined)
    expect(Object.keys(pickListed(lacking)).sort()).toEqual(names.sort())
  })
})

function isShown(text: string): boolean {
  return Object.hasOwn(shown, text) || parts.includes(text)
}

/** What terms, titles and results consist of. */
const parts = [
  ...['value', 'label', 'place', 'name', 'acronym'],
  ...['approximation', 'number', 'unit'],
]
