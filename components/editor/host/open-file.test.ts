import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

const { critical } = vi.hoisted(() => ({ critical: vi.fn() }))
vi.mock('@keystar/ui/toast', () => ({ toastQueue: { critical } }))

const { openFile } = await import('./open-file')

const asked: string[] = []
let most = Number.POSITIVE_INFINITY

/** A server that has every entry but those called `gone`, and sends so many at most. */
async function serve(address: unknown, init?: RequestInit): Promise<Response> {
  const path = String(address).replace('/api/keystatic/', '')
  asked.push(path)
  if (path !== 'files') return new Response(path)
  const { files }: { files: { file: string }[] } = JSON.parse(String(init?.body))
  const texts = files.map(({ file }) => (file.includes('gone') ? null : `text of ${file}`))
  return Response.json(texts.slice(0, most))
}

beforeEach(() => void vi.stubGlobal('fetch', vi.fn(serve)))
afterEach(() => {
  asked.length = 0
  most = Number.POSITIVE_INFINITY
  critical.mockReset()
})

const openMany = (count: number) =>
  Promise.all(
    Array.from({ length: count }, async (_, index) => {
      const answer = await openFile('a', `content/projects/${index}.md`)
      return answer.text()
    }),
  )
const wanted = (count: number) =>
  Array.from({ length: count }, (_, index) => `text of content/projects/${index}.md`)

describe('a list of entries', () => {
  it('comes with one request for a hundred, each with its own text', async () => {
    expect(await openMany(1000)).toEqual(wanted(1000))
    expect(asked).toEqual(Array.from({ length: 10 }, () => 'files'))
  })

  it('comes whole when the server sends less at a time than was asked for', async () => {
    most = 30
    expect(await openMany(100)).toEqual(wanted(100))
    expect(asked).toHaveLength(4)
  })

  it('says of an entry that is gone that it is, and has the others', async () => {
    const [gone, other] = await Promise.all([
      openFile('a', 'content/projects/gone.md'),
      openFile('a', 'content/projects/1.md'),
    ])
    expect([gone.status, other.status]).toEqual([404, 200])
    expect(await gone.text()).toMatch(/^This file is no longer there/u)
  })

  it('that does not come says so', async () => {
    vi.stubGlobal('fetch', async () => new Response('GitHub cannot be reached.', { status: 400 }))
    await expect(openMany(2)).rejects.toThrow('GitHub cannot be reached.')
    expect(critical).toHaveBeenCalledExactlyOnceWith(
      '2 entries could not be loaded. GitHub cannot be reached.',
    )
  })
})

it('one entry, or an image, is asked for by its own address', async () => {
  const [entry] = await Promise.all([openFile('a', 'content/site.md')])
  expect(await entry?.text()).toBe('blob/a/content/site.md')
  await Promise.all([
    openFile('b', 'public/uploads/wells/x.png'),
    openFile('a', 'content/projects/1.md'),
    openFile('a', 'content/projects/2.md'),
  ])
  expect(asked).toEqual(['blob/a/content/site.md', 'blob/b/public/uploads/wells/x.png', 'files'])
})
