import { describe, expect, it } from 'vitest'
import { pseudoPlaces } from '@/lib/pseudo-places'
import { countries, resolveCountry } from './countries'

describe('a country', () => {
  it.each([
    ['Burma', 'Myanmar'],
    ['Cape Verde', 'Cabo Verde'],
    ['Swaziland', 'Eswatini'],
    ['Czech Republic', 'Czechia'],
    ['Kosovo', 'Kosovo'],
    ['Palestine', 'Palestine'],
    ['West Bank and Gaza', 'Palestine'],
    ['cote d’ivoire', "Côte d'Ivoire"],
    ['Ivory Coast', "Côte d'Ivoire"],
    ['DRC', 'Democratic Republic of the Congo'],
    ['Trinidad & Tobago', 'Trinidad and Tobago'],
    ['The Gambia', 'Gambia'],
    ['Turkey', 'Türkiye'],
    ['Viet Nam', 'Vietnam'],
    ['St. Lucia', 'Saint Lucia'],
    ['U.S.', 'United States'],
    ['UK', 'United Kingdom'],
    ['US', 'United States'],
    ['USA', 'United States'],
    ['Côte d´Ivoire', "Côte d'Ivoire"],
    ['Congo, Dem. Rep.', 'Democratic Republic of the Congo'],
    ['Congo (Brazzaville)', 'Republic of the Congo'],
    ['Lao PDR', 'Laos'],
    ['Kyrgyz Republic', 'Kyrgyzstan'],
    ['Gaza', 'Palestine'],
  ])('may be called %s', (name, label) => {
    expect(resolveCountry(name)?.label).toBe(label)
  })

  it('is found by its own label, and no other one is', () => {
    for (const country of [...countries, ...pseudoPlaces]) {
      expect(resolveCountry(country.label)).toBe(country)
    }
    expect(new Set(countries.map(({ value }) => value)).size).toBe(countries.length)
  })

  it('shares no alias with another one', () => {
    for (const country of countries) {
      for (const alias of country.aliases)
        expect([alias, resolveCountry(alias)]).toEqual([alias, country])
    }
  })

  it.each([
    ['PK', 'Pakistan'],
    ['PAK', 'Pakistan'],
    ['XK', 'Kosovo'],
    ['XKX', 'Kosovo'],
  ])('may be called by its code in capitals, %s', (code, label) => {
    expect(resolveCountry(code)?.label).toBe(label)
  })

  it.each([
    ['Pakistan', 'Pakistani', 'PAK'],
    ['Nepal', 'Nepali', 'NPL'],
    ['Nepal', 'Nepalese', 'NP'],
    ['Democratic Republic of the Congo', 'Congolese', 'COD'],
    ['Dominica', 'Dominican', 'DMA'],
    ['France', 'French', 'FRA'],
  ])('has adjectives and codes: %s', (label, adjective, code) => {
    const { place } = countries.find((country) => country.label === label) ?? {}
    expect(place?.adjectives).toContain(adjective)
    expect(place?.codes).toContain(code)
  })

  it('does not share its adjective with its territories', () => {
    const french = countries.filter(({ place }) => place?.adjectives.includes('French'))
    expect(french.map(({ label }) => label)).toEqual(['France'])
  })

  it('is found by its own code, and no other one is', () => {
    for (const country of countries) expect(resolveCountry(country.code ?? '')).toBe(country)
  })

  it.each(['in', 'it', 'no', 'is', 'pak'])(
    'is not meant by a code in small letters, "%s"',
    (word) => expect(resolveCountry(word)).toBeUndefined(),
  )

  it.each(['Congo', 'Virgin Islands', 'Guiana', 'Korea', 'Atlantis', '', 'Kenya, Uganda'])(
    'is not guessed from "%s"',
    (name) => {
      expect(resolveCountry(name)).toBeUndefined()
    },
  )
})

describe('a place that is not a country', () => {
  it.each(['Regional', 'Regional—Sub-Saharan Africa', 'regional - Asia', 'Regional: Europe'])(
    '%s is Regional',
    (name) => expect(resolveCountry(name)?.value).toBe('regional'),
  )
  it('has no code of a country', () => {
    expect(pseudoPlaces.map(({ label, code }) => [label, code])).toEqual([
      ['Regional', undefined],
      ['Worldwide', undefined],
    ])
  })
})

describe('a country by a whole search', () => {
  const placeOf = (label: string) => countries.find((country) => country.label === label)?.place
  it.each([
    ['Germany', 'Deutschland'],
    ['United Kingdom', 'Scotland'],
    ['Spain', 'España'],
  ])('%s may be called %s', (label, name) => expect(placeOf(label)?.native).toContain(name))
  it.each([
    ['Egypt', 'Ägypten'],
    ['Germany', 'Alemania'],
    ['Ethiopia', 'Éthiopie'],
  ])('%s in other languages is %s', (label, name) => {
    expect(placeOf(label)?.elsewhere).toContain(name)
  })
})
