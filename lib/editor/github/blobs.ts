import { LRUCache } from 'lru-cache'
import pLimit from 'p-limit'
import { z } from 'zod'
import { nameBlob } from '@/lib/editor/server/git-objects'
import type { Github } from './connect'

/** How many texts one question asks for. */
const batchSize = 50
/** How many questions are asked at the same time. */
const atOnce = 4
/** What is kept in memory, in bytes: some thousand texts. */
const keptBytes = 64 * 1024 * 1024

/** Bytes by the name that Git gives them, which others can never have. */
const known = new LRUCache<string, Uint8Array>({
  maxSize: keptBytes,
  sizeCalculation: ({ byteLength }) => byteLength + 100,
})

const textsAnswer = z.object({
  repository: z.record(z.string(), z.object({ text: z.string().nullish() }).nullable()),
})
const whole = z.object({ content: z.string(), encoding: z.literal('base64') })

/**
 * Reads bytes by the names that Git gives them. Texts come many at a time; what GraphQL cannot give
 * as it is (images, very long texts, other encodings), or a stranger asks for, comes by itself.
 *
 * @param oids names that a list of the same repository has given.
 * @param options.isPartial whether those that do not come may be missing from the answer, unless none
 *   comes.
 */
export async function readBlobs(
  github: Github,
  oids: readonly string[],
  { isPartial = false } = {},
): Promise<ReadonlyMap<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>()
  const wanted: string[] = []
  for (const oid of new Set(oids)) {
    const bytes = known.get(oid)
    if (bytes) found.set(oid, bytes)
    else wanted.push(oid)
  }
  const limit = pLimit(atOnce)
  const texts = github.token === undefined ? [] : wanted
  const batches = Array.from({ length: Math.ceil(texts.length / batchSize) }, (_, index) =>
    texts.slice(index * batchSize, (index + 1) * batchSize),
  )
  const keep = (oid: string, bytes: Uint8Array) => {
    found.set(oid, bytes)
    known.set(oid, bytes)
  }
  const read = await Promise.all(batches.map((batch) => limit(() => readTexts(github, batch))))
  for (const [oid, bytes] of read.flat()) keep(oid, bytes)
  const rest = wanted.filter((oid) => !found.has(oid))
  const alone = await Promise.allSettled(
    rest.map((oid) => limit(async () => keep(oid, await readBytes(github, oid)))),
  )
  const lost = alone.find((outcome) => outcome.status === 'rejected')
  if (lost && !(isPartial && found.size > 0)) throw lost.reason
  return found
}

/** Those of some texts that come as they are: their bytes have the name that was asked for. */
async function readTexts(
  github: Github,
  oids: readonly string[],
): Promise<(readonly [string, Uint8Array])[]> {
  // Names are hexadecimal digits, as `listFolder` sees to.
  const fields = oids.map(
    (oid, index) => `b${index}: object(oid: "${oid}") { ... on Blob { text } }`,
  )
  const question = `query Files($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) { ${fields.join(' ')} }
}`
  const { repository } = await github.query(question, {}, textsAnswer)
  return oids.flatMap((oid, index) => {
    const text = repository[`b${index}`]?.text
    if (typeof text !== 'string') return []
    const bytes = new TextEncoder().encode(text)
    return nameBlob(bytes) === oid ? [[oid, bytes] as const] : []
  })
}

async function readBytes(github: Github, oid: string): Promise<Uint8Array> {
  const { content } = await github.rest('GET', '/git/blobs/{oid}', { oid }, whole)
  return Buffer.from(content, 'base64')
}
