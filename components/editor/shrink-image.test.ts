import { expect, it } from 'vitest'
import { type Picture, shrinkImage } from './shrink-image'

const bytesOf = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0))
const file = (name: string, text: string) => new File([bytesOf(text)], name)

/** A browser that reads a picture of some size and writes what it was asked for. */
function browser(width: number, height: number, writes?: string) {
  const asked: unknown[] = []
  const read = async (): Promise<Picture> => ({
    width,
    height,
    scale: async (size, type) => {
      asked.push({ ...size, type })
      return new Blob(['scaled'], { type: writes ?? type })
    },
  })
  return { asked, read }
}

it.each([
  ['photo.JPG', 6000, 4000, { width: 2400, height: 1600, type: 'image/jpeg' }],
  ['plan.png', 1000, 4800, { width: 500, height: 2400, type: 'image/png' }],
  ['line.webp', 24_000, 2, { width: 2400, height: 1, type: 'image/webp' }],
])(
  'a large picture is sent with 2,400 pixels at most, in its own format: %s',
  async (name, width, height, size) => {
    const { asked, read } = browser(width, height)
    expect(Buffer.from(await shrinkImage(file(name, 'large'), read)).toString()).toBe('scaled')
    expect(asked).toEqual([size])
  },
)

it.each([
  ['small.jpg', 'small', 2400, 1600],
  ['moving.gif', 'GIF89a', 9000, 9000],
  ['drawing.svg', '<svg/>', 9000, 9000],
  ['new.avif', 'avif', 9000, 9000],
  ['moving.png', '\x89PNG\r\n IHDR acTL', 9000, 9000],
  ['moving.webp', 'RIFF0000WEBPVP8X ANIM', 9000, 9000],
])('stays byte for byte: %s', async (name, text, width, height) => {
  const { asked, read } = browser(width, height)
  expect(await shrinkImage(file(name, text), read)).toEqual(bytesOf(text))
  expect(asked).toEqual([])
})

it('is sent as it is by a browser that cannot read it, or not write its format', async () => {
  const unreadable = await shrinkImage(file('odd.jpg', 'odd'), async () => undefined)
  expect(unreadable).toEqual(bytesOf('odd'))
  const { read } = browser(9000, 9000, 'image/png')
  expect(await shrinkImage(file('large.webp', 'large'), read)).toEqual(bytesOf('large'))
})
