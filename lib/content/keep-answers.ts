import { LRUCache } from 'lru-cache'
import { makeTag } from '@/lib/entity-tag'
import type { Library } from './library'

/** What is kept of the data that programs were given. */
export type KeptAnswer = { readonly body: string; readonly etag: string }

/** How many answers of a library are kept, and how many characters of them. */
const limits = { max: 500, maxSize: 16_000_000 }

const kept = new WeakMap<Library, LRUCache<string, KeptAnswer>>()

/**
 * The answer to a question, made once and kept as long as its library is good: a scheduled change
 * opens another library.
 *
 * @param key format, query and notices: all that the answer depends on.
 */
export function keepAnswer(library: Library, key: string, make: () => string): KeptAnswer {
  const answers = kept.get(library) ?? new LRUCache<string, KeptAnswer>(sized)
  kept.set(library, answers)
  const known = answers.get(key)
  if (known) return known
  const body = make()
  const answer = { body, etag: makeTag(body) }
  answers.set(key, answer)
  return answer
}

const sized = { ...limits, sizeCalculation: ({ body }: KeptAnswer) => body.length + 1 }
