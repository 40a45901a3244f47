import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { filters } from '@/lib/fields/shown'
import { expectValid, query, vocabulary } from '../testing/random-query'
import type { Term, Vocabulary } from '../types'
import { parseQuery } from './parse-query'
import { printQuery } from './print-query'
import { emptyQuery, withExcluded } from './query'

const labelled: Vocabulary = {
  ...vocabulary,
  client: [...vocabulary.client.slice(0, 2), { value: 'world-bank', label: 'World Bank' }],
  solutions: [{ value: 'governance', label: 'Governance' }],
}

const params = filters.map(({ param }) => param)
const parse = (search: string) => parseQuery(new URLSearchParams(search), vocabulary)

describe('an address', () => {
  it('that a query was printed as is read back as the same query, without a notice', () => {
    fc.assert(
      fc.property(query, (asked) => {
        expect(parse(printQuery(asked))).toEqual({ query: asked, notices: [] })
      }),
    )
  })

  it('of any kind a stranger types gives a query whose own address is stable', () => {
    const keys = fc.constantFrom('q', 'from', 'to', 'sort', 'page', 'x', '__proto__', ...params)
    const pairs = fc.array(fc.tuple(fc.oneof(keys, fc.string()), fc.string({ unit: 'binary' })))
    fc.assert(
      fc.property(pairs, (list) => {
        const first = printQuery(parseQuery(new URLSearchParams(list), vocabulary).query)
        expect(printQuery(parse(first).query)).toBe(first)
      }),
    )
  })

  it('that is any string at all gives a valid query', () => {
    const known = fc.constantFrom('q', 'from', 'to', 'sort', 'page', ...params)
    const usual = ['relevance', 'title', '2020', '2010', '7', 'DFID', 'asia', '-asia', 'active']
    const value = fc.oneof(fc.constantFrom(...usual), fc.string({ unit: 'binary' }))
    const pair = fc.tuple(known, value).map(([key, typed]) => `${key}=${typed}`)
    const search = fc
      .array(fc.oneof(pair, fc.string({ unit: 'binary' })))
      .map((parts) => parts.join('&'))
    fc.assert(fc.property(search, (text) => expectValid(parse(text).query)))
  })

  it('may come as a record of the framework and means the same', () => {
    const record = {
      region: 'asia',
      client: ['world-bank', 'european-union'],
      q: undefined,
      page: '2',
    }
    expect(parseQuery(record, vocabulary)).toEqual(
      parse('client=european-union&client=world-bank&page=2&region=asia'),
    )
  })

  it('with half a character in it can still be printed and read', () => {
    const { query: asked } = parseQuery({ q: 'wa\ud800ter' }, vocabulary)
    expectValid(asked)
    expect(parse(printQuery(asked)).query).toEqual(asked)
  })

  it('that asks for the best match of nothing shows the newest, without a word', () => {
    expect(parse('sort=relevance')).toEqual({ query: emptyQuery, notices: [] })
  })

  it('has one canonical form, whatever the order it was typed in', () => {
    const { query: asked } = parse(
      'page=2&client=world-bank&q=water&client=european-union&sort=oldest',
    )
    expect(printQuery(asked)).toBe(
      'q=water&client=european-union&client=world-bank&sort=oldest&page=2',
    )
  })

  it('sent by a form with empty fields asks for everything', () => {
    expect(parse('q=&from=&to=&region=')).toEqual({ query: emptyQuery, notices: [] })
  })

  it('with tracking marks is read without a word about them', () => {
    const marks =
      'utm_source utm_whatever fbclid gclid dclid msclkid ttclid twclid yclid _hsenc _hsmi __hssc _gl _ga _kx srsltid gbraid wbraid gad_source gad_campaignid mkt_tok mc_cid mc_eid mtm_campaign pk_kwd matomo_source hsa_cam vero_id oly_enc_id s_cid igshid li_fat_id ref _rsc'
    for (const mark of marks.split(' ')) {
      expect([mark, parse(`${mark}=1&region=asia`).notices]).toEqual([mark, []])
    }
  })
})

describe('a name in an address', () => {
  it.each([
    ['client=DFID', 'client', 'foreign-office'],
    ['client=u-k-aid', 'client', 'foreign-office'],
    ['client=Foreign%20Office', 'client', 'foreign-office'],
    ['country=burma', 'country', 'myanmar'],
    ['region=Sub-Saharan+Africa', 'regions', 'sub-saharan-africa'],
  ] as const)('%s is understood', (search, facet, value) => {
    const { query: asked, notices } = parse(search)
    expect(asked.facets[facet]).toEqual([value])
    expect(notices).toEqual([])
  })

  it.each([
    ['client=world', 'World Bank'],
    ['solution=governence', 'Governance'],
    ['client=DFIDD', 'Foreign Office'],
  ])('that is nearly right is answered with the right one: %s', (search, label) => {
    const [notice] = parseQuery(new URLSearchParams(search), labelled).notices
    expect(notice?.link?.label).toBe(`Did you mean “${label}”?`)
    const meant = parseQuery(new URLSearchParams(notice?.link?.search), labelled)
    expect(meant.notices).toEqual([])
    expect(Object.values(meant.query.facets).flat()).toHaveLength(1)
  })

  it('that nobody knows brings no far-fetched guess', () => {
    for (const search of ['region=atlantis', 'client=x', 'client=wo', 'client=中国']) {
      expect(parse(search).notices[0]).not.toHaveProperty('link')
    }
  })

  it('is nearest to the one that a project has, keeps everything else asked, and its side', () => {
    const country = [
      { value: 'niger', label: 'Niger' },
      { value: 'nigeria', label: 'Nigeria' },
    ]
    const ask = (search: string) =>
      parseQuery(
        new URLSearchParams(search),
        { ...vocabulary, country },
        (_, value) => value === 'nigeria',
      )
    expect(ask('country=nigera&q=water').notices[0]?.link).toEqual({
      label: 'Did you mean “Nigeria”?',
      search: 'q=water&country=nigeria',
    })
    expect(ask('country=-nigera').notices[0]?.link?.search).toBe('country=-nigeria')
  })

  it('is the value of that name before it is an old name of another', () => {
    const client: Term[] = [
      { value: 'new-bank', label: 'New Bank', aliases: ['Old Bank'] },
      { value: 'old-bank', label: 'Old Bank' },
    ]
    const { query: asked } = parseQuery({ client: 'Old Bank' }, { ...vocabulary, client })
    expect(asked.facets.client).toEqual(['old-bank'])
  })

  it('with a hyphen in front leaves the value out', () => {
    const { query: asked, notices } = parse('client=-World Bank&client=-DFID')
    expect(asked).toEqual(withExcluded(emptyQuery, 'client', ['world-bank', 'foreign-office']))
    expect(notices).toEqual([])
  })

  it('both asked for and left out is left out, and that is told', () => {
    const { query: asked, notices } = parse('client=world-bank&client=-world-bank')
    expect(asked).toEqual(withExcluded(emptyQuery, 'client', ['world-bank']))
    expect(notices).toEqual([
      { param: 'client', value: 'world-bank', message: expect.stringContaining('excluding it') },
    ])
  })

  it('that nobody knows is left out and named', () => {
    const { query: asked, notices } = parse('region=atlantis&region=asia')
    expect(asked.facets.regions).toEqual(['asia'])
    expect(notices).toEqual([
      { param: 'region', value: 'atlantis', message: expect.stringContaining('“atlantis”') },
    ])
  })
})

describe('a value that makes no sense is named and does no harm', () => {
  it.each([
    ['from=soon', 'from'],
    ['to=99999', 'to'],
    ['from=1949', 'from'],
    ['page=0', 'page'],
    ['page=-1', 'page'],
    ['page=1e9', 'page'],
    ['page=99999999999999999999', 'page'],
    ['sort=random', 'sort'],
    ['q=a&q=b', 'q'],
    ['colour=red', 'colour'],
    ['organisation=x', 'organisation'],
    ['clientid_=x', 'clientid_'],
    ['__proto__=x', '__proto__'],
    [`q=${'a'.repeat(300)}`, 'q'],
  ])('%s', (search, param) => {
    const { query: asked, notices } = parse(search)
    expect(notices.map((notice) => notice.param)).toEqual([param])
    expect(asked.page).toBe(1)
  })

  it('years the wrong way round are turned', () => {
    const { query: asked, notices } = parse('from=2020&to=2010')
    expect(asked).toMatchObject({ ranges: { years: { from: 2010, to: 2020 } } })
    expect(notices).toHaveLength(1)
  })

  it('a thousand of them are told in a few lines', () => {
    const search = Array.from({ length: 1000 }, (_, number) => `x${number}=1`).join('&')
    const { notices } = parse(search)
    expect(notices).toHaveLength(6)
    expect(notices.at(-1)?.message).toContain('995')
  })

  it('however many there are, what was read differently is still told', () => {
    const { notices } = parse('a=1&b=1&c=1&d=1&e=1&f=1&from=2020&to=2010')
    expect(notices.map(({ message }) => message)).toContain(
      'The years were in the wrong order; using 2010 to 2020.',
    )
    expect(notices.at(-1)?.message).toBe('1 more part of the address was ignored.')
  })

  it('a field with nothing visible in it counts as empty', () => {
    expect(parse('q=%00&q=water&from=%20')).toEqual(parse('q=water'))
  })
})

it('having no term has an address of its own, which no name can take', () => {
  const named: Vocabulary = {
    ...vocabulary,
    client: [{ value: 'none', label: 'None' }, ...vocabulary.client],
  }
  const read = (search: string) => parseQuery(new URLSearchParams(search), named)
  expect(read('client=_none&client=none').query.facets.client).toEqual(['_none', 'none'])
  expect(read('country=-_none').query.excluded.country).toEqual(['_none'])
  const { query: both, notices } = read('country=_none&country=-_none')
  expect([both.facets.country, both.excluded.country]).toEqual([[], ['_none']])
  expect(notices.map(({ message }) => message)).toEqual([
    '“Country: Not stated” was both included and excluded; excluding it.',
  ])
  expect(read('status=_none').notices.map(({ message }) => message)).toEqual([
    'There is no status “_none”, so it was ignored.',
  ])
  expect(printQuery(read('country=_none').query)).toBe('country=_none')
})
