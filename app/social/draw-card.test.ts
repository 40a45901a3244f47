import { createHash } from 'node:crypto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { design, type SocialCard } from '@/lib/social/card'
import { composeCard, drawCard } from './draw-card'

const card: SocialCard = {
  site: 'Fieldbook',
  above: 'Ghana',
  title: 'Kosmos Innovation Center (KIC)',
  facts: [
    { label: 'Client', value: 'Kosmos Energy', isFigure: false },
    { label: 'Years', value: '2016 to 2020', isFigure: false },
  ],
  countries: ['ghana'],
}

const world: SocialCard = { ...card, countries: ['ghana', 'fiji', 'barbados', 'colombia', 'nepal'] }

const asked: string[] = []

beforeEach(() => {
  asked.length = 0
  const load = globalThis.fetch
  // The parts of the program that draws come by data: addresses.
  vi.stubGlobal('fetch', (address: RequestInfo | URL, options?: RequestInit) => {
    if (!String(address).startsWith('data:')) asked.push(String(address))
    return load(address, options)
  })
})

const hash = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex')

/** What a tree of elements says, without what React notes beside it. */
function print(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(print)
  if (typeof node !== 'object' || node === null || !('type' in node)) return node
  const { type, props } = node as { type: unknown; props: Record<string, unknown> }
  if (typeof type === 'function') return print(type(props))
  return [type, { ...props, children: print(props.children) }]
}

describe('a social image', () => {
  it.each([
    ['a country', card],
    ['the world', world],
    ['a title of 200 characters', { ...card, title: 'Decentralised water '.repeat(10) }],
    ['a title in Arabic', { ...card, title: 'تمويل المناخ' }],
    ['a title in Greek', { ...card, title: 'Ελλάδα' }],
    ['a title in Vietnamese', { ...card, title: 'Phát triển kinh tế' }],
    ['a title with signs', { ...card, title: 'Water 💧 → land ✓' }],
    ['no fact and no place', { site: 'F', title: 'A', facts: [], countries: [] }],
  ])(
    'of %s is a PNG of 1200 by 630 and the same bytes every time, and nothing is fetched',
    async (_, one) => {
      const png = Buffer.from(await drawCard(one))
      expect(png.subarray(1, 4).toString()).toBe('PNG')
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
      expect(png.length).toBeLessThan(200_000)
      expect(hash(await drawCard(structuredClone(one)))).toBe(hash(png))
      expect(asked).toEqual([])
    },
  )

  it('with another drawing has another address: a change of the drawing needs a new `design`', () => {
    const drawing = JSON.stringify([card, world].map((one) => print(composeCard(one))))
    expect([design, hash(drawing).slice(0, 12)]).toEqual([3, '4ad5dbe42118'])
  })
})
