import { makeRandom } from './generate-projects'

/** A text as a search engine sees it. */
export type GeneratedText = {
  readonly id: number
  readonly title: string
  readonly summary: string
  readonly body: string
}

const syllables =
  'an ba ce de el fi ga ho in ja ka lo ma ne or pa qua re si ta un ve wa xi yo za str con pre tion'.split(
    ' ',
  )
const vocabularySize = 30_000

/**
 * Made-up texts of about 3 kB: words as frequent as in a language (Zipf's law), so an index of them
 * grows as one of real texts does.
 */
export function generateTexts(count: number, seed = 3): GeneratedText[] {
  const random = makeRandom(seed)
  const words = Array.from({ length: vocabularySize }, (_, rank) => makeWord(random, rank))
  const pick = () => words[Math.floor(vocabularySize ** random()) - 1] ?? words[0] ?? ''
  const say = (length: number) => Array.from({ length }, pick).join(' ')
  return Array.from({ length: count }, (_, id) => ({
    id,
    title: say(7),
    summary: say(20),
    body: say(430),
  }))
}

/** Frequent words are short. */
function makeWord(random: () => number, rank: number): string {
  const length = 1 + Math.min(3, Math.floor(Math.log10(rank + 1))) + Math.floor(random() * 2)
  const parts = Array.from(
    { length },
    () => syllables[Math.floor(random() * syllables.length)] ?? '',
  )
  return parts.join('')
}
