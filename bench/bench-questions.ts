import type { Project } from '@/lib/content/types'
import { findAll } from '@/lib/facets/find'
import type { FacetIndex } from '@/lib/facets/index-types'
import { emptyQuery, withText } from '@/lib/facets/query/query'
import { openSample } from './open-sample'
import { type KnownAnswer, questionKinds } from './questions/known-answer'
import { heldBackAnswers, knownAnswers } from './questions/questions'
import { makeFlexSearch, makeMiniSearch, makeOrama, type Text } from './text-engines'

/** Searches a list of texts; the best first. */
type Search = (q: string) => readonly number[]

/** The questions that each engine was asked, and how it answered. */
type Scores = { readonly engine: string; readonly answers: readonly Judged[] }

/** What ours and other engines find for questions whose answers we know, by kind. */
export async function benchQuestions(): Promise<void> {
  const { projects, index } = await openSample()
  const engines = await openEngines(projects, index)
  const slugs = projects.map(({ slug }) => slug)
  const ask = (questions: readonly KnownAnswer[]): Scores[] =>
    Object.entries(engines).map(([engine, search]) => ({
      engine,
      answers: questions.map((question) =>
        judge(
          question,
          search(question.q).map((id) => slugs[id] ?? ''),
        ),
      ),
    }))
  const known = ask(knownAnswers)
  const heldBack = ask(heldBackAnswers)
  printTotals(`${knownAnswers.length} searches of the sample portfolio with known answers`, known)
  printTotals(`${heldBackAnswers.length} searches of the same kinds, held back`, heldBack)
  printKinds(known, heldBack)
}

async function openEngines(
  projects: readonly Project[],
  index: FacetIndex,
): Promise<Readonly<Record<string, Search>>> {
  const words = listBodyWords(index)
  const texts: Text[] = projects.map((project, id) => ({
    id,
    title: project.title,
    names: [project.regions, project.client, project.solutions, project.country]
      .flat()
      .flatMap(({ label, aliases = [] }) => [label, ...aliases])
      .join(' '),
    summary: project.summary,
    body: words[id] ?? '',
  }))
  return {
    ours: (q) => findAll(index, withText(emptyQuery, q)),
    minisearch: makeMiniSearch(texts).search,
    flexsearch: makeFlexSearch(texts).search,
    orama: (await makeOrama(texts)).search,
  }
}

function printTotals(title: string, scores: readonly Scores[]): void {
  console.log(title)
  console.table(
    scores.map(({ engine, answers }) => ({
      engine,
      'first right': share(answers, ({ isFirst }) => isFirst),
      'all found': share(answers, ({ isFound }) => isFound),
      'nothing wrong': share(answers, ({ isClean }) => isClean),
      'all three': share(answers, isRight),
    })),
  )
}

/** All three, by kind: of each engine the known questions, then those held back. */
function printKinds(known: readonly Scores[], heldBack: readonly Scores[]): void {
  const rows = questionKinds.map((kind) => {
    const ofKind = ({ answers }: Scores) => answers.filter((one) => one.kind === kind)
    const columns = known.map((scores, number) => {
      const others = heldBack[number] ?? scores
      return [
        scores.engine,
        `${share(ofKind(scores), isRight)}, ${share(ofKind(others), isRight)}`,
      ] as const
    })
    const missed = [known[0], heldBack[0]].flatMap((scores) => (scores ? ofKind(scores) : []))
    return {
      kind,
      ...Object.fromEntries(columns),
      'ours misses': missed
        .filter((one) => !isRight(one))
        .map(({ q }) => q)
        .join(', '),
    }
  })
  console.log('All three, by kind: known questions, held-back questions')
  console.table(rows)
}

function share(answers: readonly Judged[], is: (one: Judged) => boolean): string {
  return `${answers.filter(is).length} of ${answers.length}`
}

type Judged = Pick<KnownAnswer, 'q' | 'kind'> & {
  readonly isFirst: boolean
  readonly isFound: boolean
  readonly isClean: boolean
}

function judge({ q, kind, first, found, notFound }: KnownAnswer, list: readonly string[]): Judged {
  return {
    q,
    kind,
    isFirst: first.length === 0 ? list.length === 0 : first.includes(list[0] ?? ''),
    isFound: found.every((slug) => list.includes(slug)),
    isClean: !notFound.some((slug) => list.includes(slug)),
  }
}

function isRight({ isFirst, isFound, isClean }: Judged): boolean {
  return isFirst && isFound && isClean
}

/** The words of each text, from the index; by ordinal. */
function listBodyWords({ text, ordinals, size }: FacetIndex): string[] {
  const words = Array.from({ length: size }, (): string[] => [])
  text.words.forEach((word, number) => {
    if (word.startsWith('@')) return
    for (const place of text.places.subarray(text.offsets[number], text.offsets[number + 1])) {
      if ((place & 1) === 1) words[ordinals[place >>> 3] ?? 0]?.push(word)
    }
  })
  return words.map((list) => list.join(' '))
}
