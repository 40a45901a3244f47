import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { expandRange, type FontRecipe, fontRecipes } from './font-recipes'
import { cutFont } from './make-fonts'

const require = createRequire(import.meta.url)
const loader = readFileSync('app/(site)/fonts.ts', 'utf8')

const cut = (recipe: FontRecipe) => cutFont(readFileSync(require.resolve(recipe.source)), recipe)

describe('the fonts of a page', () => {
  it('are at most 21 kB together for a page in English', async () => {
    const first = fontRecipes.filter(({ name }) => ['serif.woff2', 'sans.woff2'].includes(name))
    const files = await Promise.all(first.map(cut))
    expect(files).toHaveLength(2)
    expect(files.reduce((sum, { length }) => sum + length, 0)).toBeLessThan(21_000)
  })

  it.each(fontRecipes)(
    '$name is asked for by exactly the characters it holds',
    ({ name, range, weights }) => {
      const [, block = ''] = loader.split(`/${name}'`)
      expect(block.split('localFont(')[0]).toContain(`'${range}'`)
      expect(block).toMatch(new RegExp(`^,\\s+weight: '${weights.min} ${weights.max}'`, 'u'))
    },
  )

  it('come from one file for each character', () => {
    for (const family of ['serif', 'sans']) {
      const files = fontRecipes.filter(({ name }) => name.startsWith(family))
      const characters = files.flatMap(({ range }) => [...expandRange(range)])
      const twice = characters.filter((character, at) => characters.indexOf(character) !== at)
      expect(twice).toEqual([])
    }
  })

  it('have the characters and letters of an English text about the world', () => {
    const text =
      'São Tomé’s “Côte d’Ivoire” – €5 & £3 · 60% (a–b) — Türkiye, Curaçao… “ñandú”; what?'
    const held = expandRange(fontRecipes[0]?.range ?? '')
    expect([...text].filter((character) => !held.includes(character))).toEqual([])
  })
})
