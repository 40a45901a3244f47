import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contentTypes } from './content-types'
import { describeRecord, type RecordMap } from './contentlayer-fields'
import { findRecordFault } from './record-fault'

const type: RecordMap = {
  kind: 'map',
  fields: {
    slug: { kind: 'string' },
    start: { kind: 'number' },
    published: { kind: 'boolean' },
    date: { kind: 'date' },
    client: { kind: 'list', of: { kind: 'string' } },
    promos: {
      kind: 'list',
      of: {
        kind: 'map',
        fields: { title: { kind: 'string' }, link: { kind: 'string' } },
        required: ['title', 'link'],
      },
    },
    image: {
      kind: 'map',
      fields: { src: { kind: 'string' }, alt: { kind: 'string' } },
      required: ['src'],
    },
  },
  required: ['slug'],
}

const fault = (fields: object) => findRecordFault({ slug: 'wells', ...fields }, type)

describe('a staged record', () => {
  it('that is of its type has no fault', () => {
    expect(fault({})).toBeUndefined()
    expect(
      fault({
        start: 2020,
        published: false,
        date: '2020-01-01T00:00:00.000Z',
        client: ['eu', 'fcdo'],
        promos: [{ title: 'Film', link: '/film' }],
        image: { src: '/uploads/a.jpg' },
      }),
    ).toBeUndefined()
    expect(fault({ client: [], promos: [], start: undefined })).toBeUndefined()
  })

  it.each([
    ['is no record at all', 'wells', 'a record: it is not a map'],
    ['is nothing', null, 'a record: it is not a map'],
    ['is a list', [{ slug: 'wells' }], 'a record: it is not a map'],
    ['lacks a required field', { start: 2020 }, 'a record: slug is missing'],
    ['has a slug of another type', { slug: 7 }, 'a record: slug is not a string'],
  ])('that %s is reported', (_, record, message) =>
    expect(findRecordFault(record, type)).toBe(message),
  )

  it.each([
    ['has an unknown field', { colour: 'red' }, 'wells: colour is no field of it'],
    ['every object has by birth', { constructor: 'x' }, 'wells: constructor is no field of it'],
    ['is text, not a number', { start: '2020' }, 'wells: start is not a number'],
    ['is text, not yes or no', { published: 'no' }, 'wells: published is not a boolean'],
    ['is a number, not a date', { date: 2020 }, 'wells: date is not a date'],
    ['is nothing, not text', { date: null }, 'wells: date is not a date'],
    ['is text, not a list', { client: 'eu' }, 'wells: client is not a list'],
    ['is a map, not a list', { client: { 0: 'eu' } }, 'wells: client is not a list'],
    ['is a list with one wrong item', { client: ['eu', 7] }, 'wells: client.1 is not a string'],
    ['is a list, not a map', { image: [] }, 'wells: image is not a map'],
    ['is a map that lacks a field', { image: { alt: 'A' } }, 'wells: image.src is missing'],
    [
      'is a map with a field too many',
      { image: { src: 'a', size: 1 } },
      'wells: image.size is no field of it',
    ],
    [
      'is a list whose second map lacks a field',
      { promos: [{ title: 'a', link: 'b' }, { title: 'a' }] },
      'wells: promos.1.link is missing',
    ],
    [
      'is a list whose map has a field of another type',
      { promos: [{ title: 'a', link: ['b'] }] },
      'wells: promos.0.link is not a string',
    ],
  ])('with a field that %s is reported with the place of the field', (_, fields, message) =>
    expect(fault(fields)).toBe(message),
  )

  it('of any plain data whatever is judged, and never with an exception', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.dictionary(fc.string(), fc.jsonValue()), (value, fields) => {
        findRecordFault(value, type)
        const known = new Set(Object.keys(type.fields))
        const hasUnknown = Object.keys(fields).some((name) => !known.has(name))
        if (hasUnknown) expect(fault({ ...fields, slug: 'wells' })).toBeDefined()
      }),
    )
  })

  it('of every kind of content must say where it comes from', () => {
    const origin = { slug: 'a', sourceFile: 'content/a.md', bodyHash: '' }
    for (const content of Object.values(contentTypes)) {
      const described = describeRecord(content)
      expect(findRecordFault(origin, described)).toBeUndefined()
      for (const name of Object.keys(origin)) {
        const lacking = { ...origin, [name]: undefined }
        expect(findRecordFault(lacking, described)).toContain(`${name} is missing`)
      }
    }
  })
})
