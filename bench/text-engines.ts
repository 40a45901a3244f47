import { create, insertMultiple, save, search as searchOrama } from '@orama/orama'
import FlexSearch from 'flexsearch'
import MiniSearch from 'minisearch'
import { buildIndex } from '@/lib/facets/build-index'
import { mapFacets } from '@/lib/facets/columns'
import { find } from '@/lib/facets/find'
import { foldSequence, foldText } from '@/lib/facets/fold-text'
import { emptyQuery, withText } from '@/lib/facets/query/query'
import { wordForms } from '@/lib/facets/text/word-forms'
import { encodeText } from '@/lib/finder/encode'

const fields = ['title', 'names', 'summary', 'body'] as const

/** What the engines search. */
export type Text = { readonly id: number } & Readonly<Record<(typeof fields)[number], string>>

/** Our engine, which knows no names in generated texts. */
export function makeOurs(texts: readonly Text[]) {
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

/** MiniSearch with the same fields and weights. */
export function makeMiniSearch(texts: readonly Text[]) {
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

/** FlexSearch with the same fields. */
export function makeFlexSearch(texts: readonly Text[]) {
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

/** Orama with the same fields and weights. */
export async function makeOrama(texts: readonly Text[]) {
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
