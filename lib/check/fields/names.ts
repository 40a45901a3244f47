import { distance } from 'fastest-levenshtein'

/** An entry of a vocabulary as the checker knows it. */
export type VocabularyEntry = {
  /** Its slug. */
  readonly value: string
  readonly label: string
  readonly aliases: readonly string[]
}

/** Finds entries by any of their names. */
export type NameIndex = {
  /** The entry of that name or alias; case, spaces and & for "and" do not matter. */
  readonly resolve: (name: string) => VocabularyEntry | undefined
  /** The label of the entry with the name closest to a misspelt one, if one is near. */
  readonly suggest: (name: string) => string | undefined
  /** The labels that hold a name as whole words, as "South Sudan" holds "Sudan", in their order. */
  readonly holding: (name: string) => readonly string[]
}

/** Builds the nameIndex of a vocabulary; of two entries that claim one name the first keeps it. */
export function makeNameIndex(entries: readonly VocabularyEntry[]): NameIndex {
  const byName = new Map<string, VocabularyEntry>()
  for (const entry of entries) {
    for (const name of [entry.label, ...entry.aliases]) {
      const key = foldName(name)
      if (!byName.has(key)) byName.set(key, entry)
    }
  }
  const labels = entries.map((entry) => entry.label)
  // Hundreds of files tend to hold the same few names.
  return {
    resolve: remember((name) => byName.get(foldName(name))),
    suggest: remember((name) => {
      const alias = closest(name, [...labels, ...byName.keys()])
      return alias === undefined ? undefined : byName.get(foldName(alias))?.label
    }),
    holding: remember((name) => {
      const words = ` ${wordsOf(name)} `
      return words.trim() ? labels.filter((label) => ` ${wordsOf(label)} `.includes(words)) : []
    }),
  }
}

/** Keeps the answers of a pure function. */
export function remember<Answer>(ask: (name: string) => Answer): (name: string) => Answer {
  const answers = new Map<string, Answer>()
  return (name) => {
    const known = answers.get(name)
    if (known !== undefined || answers.has(name)) return known as Answer
    const answer = ask(name)
    answers.set(name, answer)
    return answer
  }
}

/** The form in which names are compared. */
export function foldName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replaceAll('’', "'")
    .replace(/\s+/gu, ' ')
    .trim()
}

function wordsOf(name: string): string {
  return foldName(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The candidate within a third of the name's length in typing errors, if there is one. */
export function closest(name: string, candidates: readonly string[]): string | undefined {
  const wanted = foldName(name)
  let best: string | undefined
  let bestDistance = Math.floor(wanted.length / 3) + 1
  for (const candidate of candidates) {
    const errors = distance(wanted, foldName(candidate))
    if (errors < bestDistance) {
      best = candidate
      bestDistance = errors
    }
  }
  return best
}
