import { describe, expect, it } from 'vitest'
import { contentKinds, contentTypes } from './content-types'
import { describeRecord } from './contentlayer-fields'
import { describeField } from './fields'
import { splitTitle } from './title'
import { readDateTime, year } from './values'

describe('a title in the usual form', () => {
  it.each([
    ['Kenya—Water for All (WFA)', { place: 'Kenya', name: 'Water for All', acronym: 'WFA' }],
    ['Nepal—Paani', { place: 'Nepal', name: 'Paani' }],
    ['Water for All', { name: 'Water for All' }],
    ['Ethiopia—Land II (REILA II)', { place: 'Ethiopia', name: 'Land II', acronym: 'REILA II' }],
    ['Asia—Covenant (GCoM) for Energy', { place: 'Asia', name: 'Covenant (GCoM) for Energy' }],
    ['Peru—Roads (north)', { place: 'Peru', name: 'Roads (north)' }],
    ['A—B—C', { place: 'A', name: 'B—C' }],
    ['—Nowhere', { name: '—Nowhere' }],
    ['Place—', { name: 'Place—' }],
  ])('%s', (title, parts) => expect(splitTitle(title)).toEqual(parts))
})

describe('dates as people and other systems write them', () => {
  it.each([
    ['2020-05-19 13:45:00 Z', '2020-05-19T13:45:00.000Z'],
    ['2016-01-21 22:40:52.765000000 Z', '2016-01-21T22:40:52.765Z'],
    ['2020-05-19T13:45:00+02:00', '2020-05-19T11:45:00.000Z'],
    ['2020-05-19T13:45:00+0200', '2020-05-19T11:45:00.000Z'],
    ['2020-05-19', '2020-05-19T00:00:00.000Z'],
  ])('%s is understood', (written, time) => expect(readDateTime(written)).toBe(time))

  it.each([
    '2020-13-01',
    '2021-02-29',
    '2020-04-31',
    '19.05.2020',
    'yesterday',
    '2020-05-19 25:00',
  ])('%s is no date', (written) => expect(readDateTime(written)).toBeUndefined())
})

it('a year may be a number or text, and nothing else', () => {
  for (const good of [2017, '2017', ' 2017 ']) expect(year.safeParse(good).data).toBe(2017)
  for (const bad of ['', '20x7', 2017.5, 1949, 2101, true, null, ['2017']]) {
    expect(year.safeParse(bad).success).toBe(false)
  }
})

describe.each(contentKinds)('the schema of %s', (kind) => {
  it('gives each field a label and a help text', () => {
    const { shape } = contentTypes[kind].schema
    for (const name of Object.keys(shape)) {
      const { label, help } = describeField(shape, name)
      expect(label).toMatch(/\S/u)
      expect(help).toMatch(/\.$/u)
    }
  })

  it('has a Contentlayer type for each field', () => {
    const { fields } = describeRecord(contentTypes[kind])
    const names = Object.keys(contentTypes[kind].schema.shape)
    expect(Object.keys(fields)).toEqual(expect.arrayContaining(names))
  })
})
