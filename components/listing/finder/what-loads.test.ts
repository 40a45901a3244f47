import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'

/** Imports and exports that stay in the script: neither types nor `import()`. */
const kept =
  /^(?:import|export)\s+(?!type\b)(?:[^'";()]*?\sfrom\s+)?['"]((?:@\/|\.|#words\/)[^'"]+)/gmu

/** The files that a file brings along, and those that they do. */
function listLoaded(file: string, loaded = new Set<string>()): ReadonlySet<string> {
  if (loaded.has(file)) return loaded
  loaded.add(file)
  for (const [, from = ''] of readFileSync(file, 'utf8').matchAll(kept)) {
    const named = from.replace(/^#words\//u, '@/lib/words/en/')
    const target = named.startsWith('@/')
      ? named.slice(2)
      : path.posix.join(path.posix.dirname(file), named)
    const found = [`${target}.ts`, `${target}.tsx`].find((name) => existsSync(name))
    if (found) listLoaded(found, loaded)
  }
  return loaded
}

const search = /^lib\/facets\/text\/|^lib\/finder\/(?:open|answer)-text|^lib\/facets\/build-index/u

it('the page itself loads no engine, and nothing that only a search needs', () => {
  const loaded = [...listLoaded('components/listing/finder/finder.client.tsx')]
  expect(loaded).toContain('components/listing/finder/finder-engine.ts')
  const engine =
    /^lib\/facets\/(?:find|parse-query)\.ts|^lib\/finder\/(?:listing|decode|open-portfolio)/u
  expect(loaded.filter((file) => engine.test(file) || search.test(file))).toEqual([])
})

it('filtering loads the engine, and nothing that only a search needs', () => {
  const loaded = [...listLoaded('lib/finder/open-portfolio.ts')]
  expect(loaded).toContain('lib/facets/find.ts')
  expect(loaded.filter((file) => search.test(file))).toEqual([])
})

it('the page itself brings no words that only an answer needs', () => {
  const loaded = [...listLoaded('components/listing/finder/finder.client.tsx')]
  const answers = /^lib\/words\/en\/(?:sentences|articles|notices|print)\.ts$/u
  expect(loaded.filter((file) => answers.test(file))).toEqual([])
})
