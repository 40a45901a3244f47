import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import subsetFont from 'subset-font'
import { root } from '@/lib/files/content-files'
import { cardFontRecipes, expandRange, type FontRecipe, fontRecipes } from './font-recipes'

const require = createRequire(import.meta.url)
const folder = path.join(root, '.fieldbook/fonts')
const stamp = path.join(folder, 'made-from.txt')
const recipes = [...fontRecipes, ...cardFontRecipes]

/**
 * Cuts the typefaces down to what pages and social images use, into `.fieldbook/fonts`, from where
 * `app/(site)/fonts.ts` and `app/social/card-fonts.ts` take them. What was made from the same files in the same way stays.
 */
export async function makeFonts(): Promise<void> {
  const sources = new Map(
    await Promise.all(
      [...new Set(recipes.map(({ source }) => source))].map(
        async (source) => [source, await readFile(require.resolve(source))] as const,
      ),
    ),
  )
  const hash = createHash('sha256').update(JSON.stringify(recipes))
  for (const bytes of sources.values()) hash.update(bytes)
  const key = hash.digest('hex')
  const made = await readFile(stamp, 'utf8').catch(() => undefined)
  const isComplete = recipes.every(({ name }) => existsSync(path.join(folder, name)))
  if (made === key && isComplete) return

  await mkdir(folder, { recursive: true })
  for (const recipe of recipes) {
    const source = sources.get(recipe.source)
    if (source) await writeFile(path.join(folder, recipe.name), await cutFont(source, recipe))
  }
  await writeFile(stamp, key)
}

/** A smaller font with the characters, weights and features of the recipe. */
export function cutFont(source: Buffer, recipe: FontRecipe): Promise<Buffer> {
  const { min, max } = recipe.weights
  return subsetFont(source, expandRange(recipe.range), {
    targetFormat: recipe.format ?? 'woff2',
    noHinting: true,
    keepFeatures: recipe.features,
    variationAxes: { wght: min === max ? min : recipe.weights },
    // They serve menus of desktop programs and marks above letters, or repeat what others hold.
    dropTables: ['STAT', 'HVAR', 'MVAR', 'GDEF', 'gasp', 'DSIG'],
  })
}
