import { create, insertMultiple, save, search as searchOrama } from '@orama/orama'
import FlexSearch from 'flexsearch'
import MiniSearch from 'minisearch'
import { buildIndex } from '@/lib/facets/build-index'
import { mapFacets } from '@/lib/facets/columns'
import { find, findAll } from '@/lib/facets/find'
import { foldSequence, foldText } from '@/lib/facets/fold-text'
import { emptyQuery, withText } from '@/lib/facets/query'
import { wordForms } from '@/lib/facets/text/word-forms'
import { runToEnd } from '@/lib/finder/decode'
import { encodeText } from '@/lib/finder/encode'
import { decodeText } from '@/lib/finder/open-text'
import { compress } from './bench-index'
import { type GeneratedText, generateTexts } from './generate-texts'
import type { KnownAnswer } from './known-answer'
import { knownAnswers } from './known-answers'
import { quantile, race, round } from './measure'
import { openSample } from './open-sample'

const fields = ['title', 'names', 'summary', 'body'] as const
type Text = { readonly id: number } & Readonly<Record<(typeof fields)[number], string>>

/** Searches a list of texts; the best first. */
type Search = (q: string) => readonly number[]

/** Text search beside MiniSearch, FlexSearch and Orama: time, bytes, and what it finds. */
export async function benchText(): Promise<void> {
  await benchSpeed()
  await benchQuality()
}

async function benchSpeed(): Promise<void> {
  const rows: object[] = []
  for (const size of [1000, 10_000]) {
    const texts = generateTexts(size).map((text) => ({ ...text, names: '' }))
    const questions = makeQuestions(texts)
    const contenders = {
      ours: makeOurs(texts),
      minisearch: makeMiniSearch(texts),
      flexsearch: makeFlexSearch(texts),
      orama: await makeOrama(texts),
    }
    const rounds = { ours: 6, minisearch: 2, flexsearch: 2, orama: 2 }
    const timings = race(
      questions,
      {
        ours: contenders.ours.search,
        minisearch: contenders.minisearch.search,
        flexsearch: contenders.flexsearch.search,
        orama: contenders.orama.search,
      },
      rounds,
    )
    for (const name of ['ours', 'minisearch', 'flexsearch', 'orama'] as const) {
      const index = size === 1000 ? await contenders[name].save() : undefined
      rows.push({
        texts: size.toLocaleString('en'),
        engine: name,
        'median ms': round(quantile(timings[name], 0.5)),
        'p95 ms': round(quantile(timings[name], 0.95)),
        '÷ ours': round(quantile(timings[name], 0.5) / quantile(timings.ours, 0.5)),
        ...(index && {
          'index kB per 1,000': round(index.length / 1000),
          'brotli kB per 1,000': round(compress(index) / 1000),
        }),
      })
    }
    if (size === 10_000) {
      const packed = encodeText(contenders.ours.index)
      const { open } = race([0], { open: () => runToEnd(decodeText(packed)) }, { open: 5 })
      console.log(
        `Words of 10,000 texts of 3 kB: ${round(packed.length / 1e6)} MB, opened in ${round(quantile(open, 0.5))} ms`,
      )
    }
  }
  console.log('Text search: whole words, beginnings, typing errors, two words')
  console.table(rows)
}

/** What people type: words of all frequencies, whole, begun, mistyped, in pairs. */
function makeQuestions(texts: readonly GeneratedText[]): string[] {
  const words = texts.slice(0, 40).flatMap(({ body }) => body.split(' ').slice(0, 3))
  return words.map((word, number) => {
    const next = words[(number + 7) % words.length] ?? ''
    const forms = [word, word.slice(0, 4), `${word} ${next}`, `${word.slice(0, -2)}${word.at(-1)}`]
    return forms[number % forms.length] ?? word
  })
}

async function benchQuality(): Promise<void> {
  const { projects, index } = await openSample()
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
  const engines: Readonly<Record<string, Search>> = {
    ours: (q) => findAll(index, withText(emptyQuery, q)),
    minisearch: makeMiniSearch(texts).search,
    flexsearch: makeFlexSearch(texts).search,
    orama: (await makeOrama(texts)).search,
  }
  const slugs = projects.map(({ slug }) => slug)
  const scores = Object.entries(engines).map(([engine, search]) => ({
    engine,
    answers: knownAnswers.map((answer) =>
      judge(
        answer,
        search(answer.q).map((id) => slugs[id] ?? ''),
      ),
    ),
  }))
  const share = (answers: readonly Judged[], is: (one: Judged) => boolean) =>
    `${answers.filter(is).length} of ${answers.length}`
  console.log(`${knownAnswers.length} searches of the sample portfolio with known answers`)
  console.table(
    scores.map(({ engine, answers }) => ({
      engine,
      'first right': share(answers, ({ isFirst }) => isFirst),
      'all found': share(answers, ({ isFound }) => isFound),
      'nothing wrong': share(answers, ({ isClean }) => isClean),
      'all three': share(answers, isRight),
    })),
  )
  const kinds = [...new Set(knownAnswers.map(({ kind }) => kind))]
  console.log('All three, by kind')
  console.table(
    kinds.map((kind) => ({
      kind,
      ...Object.fromEntries(
        scores.map(({ engine, answers }) => [
          engine,
          share(
            answers.filter((one) => one.kind === kind),
            isRight,
          ),
        ]),
      ),
      'ours misses': (scores[0]?.answers ?? [])
        .filter((one) => one.kind === kind && !isRight(one))
        .map(({ q }) => q)
        .join(', '),
    })),
  )
}

type Judged = Pick<KnownAnswer, 'q' | 'kind'> & {
  readonly isFirst: boolean
  readonly isFound: boolean
  readonly isClean: boolean
}

function judge(
  { q, kind, first, found, notFound = [] }: KnownAnswer,
  list: readonly string[],
): Judged {
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
function listBodyWords({ text, ordinals, size }: ReturnType<typeof buildIndex>): string[] {
  const words = Array.from({ length: size }, (): string[] => [])
  text.words.forEach((word, number) => {
    if (word.startsWith('@')) return
    for (const place of text.places.subarray(text.offsets[number], text.offsets[number + 1])) {
      if ((place & 1) === 1) words[ordinals[place >>> 3] ?? 0]?.push(word)
    }
  })
  return words.map((list) => list.join(' '))
}

function makeOurs(texts: readonly Text[]) {
  const none = mapFacets(() => [])
  const words = new Map(texts.map(({ id, body }) => [String(id), foldSequence(body)]))
  const projects = texts.map(({ id, title, summary }) => ({
    slug: String(id),
    title,
    summary,
    date: '',
    status: 'active',
  }))
  const index = buildIndex(projects, none, (slug) => words.get(slug), wordForms)
  return {
    index,
    search: (q: string) => find(index, withText(emptyQuery, q)).ordinals,
    save: async () => encodeText(index),
  }
}

function makeMiniSearch(texts: readonly Text[]) {
  const engine = new MiniSearch<Text>({
    fields: [...fields],
    processTerm: foldText,
    searchOptions: {
      combineWith: 'AND',
      prefix: true,
      fuzzy: (term) => (term.length >= 5 ? 1 : false),
      boost: { title: 8, names: 6, summary: 3 },
    },
  })
  engine.addAll(texts)
  return {
    search: (q: string) => engine.search(q).map(({ id }): number => id),
    save: async () => Buffer.from(JSON.stringify(engine)),
  }
}

function makeFlexSearch(texts: readonly Text[]) {
  const engine = new FlexSearch.Document({
    document: { id: 'id', index: [...fields] },
    tokenize: 'forward',
    encoder: FlexSearch.Charset.LatinBalance,
  })
  for (const text of texts) engine.add(text)
  return {
    search: (q: string) => {
      const byField: { result: unknown[] }[] = engine.search(q, { limit: 100 })
      return [...new Set(byField.flatMap(({ result }) => result))].map(Number)
    },
    save: async () => {
      const parts: string[] = []
      await engine.export((_key: string, data: string) => {
        parts.push(data ?? '')
      })
      return Buffer.from(parts.join('\n'))
    },
  }
}

async function makeOrama(texts: readonly Text[]) {
  const engine = create({
    schema: { title: 'string', names: 'string', summary: 'string', body: 'string' },
  })
  const ids = await insertMultiple(
    engine,
    texts.map(({ title, names, summary, body }) => ({ title, names, summary, body })),
    5000,
  )
  const places = new Map(ids.map((id, place) => [id, place]))
  return {
    search: (q: string) => {
      const boost = { title: 8, names: 6, summary: 3, body: 1 }
      const result = searchOrama(engine, { term: q, tolerance: 1, threshold: 0, limit: 100, boost })
      if (result instanceof Promise) throw new Error('Orama answered later than asked.')
      return result.hits.map(({ id }) => places.get(id) ?? -1)
    },
    save: async () => Buffer.from(JSON.stringify(save(engine))),
  }
}
