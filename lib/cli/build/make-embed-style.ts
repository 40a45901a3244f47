import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import tailwind from '@tailwindcss/postcss'
import postcss from 'postcss'
import { root } from '@/lib/files/content-files'
import { fontRecipes } from './font-recipes'

/**
 * Compiles the styles of frames for other sites into `.fieldbook/embed-style.json`, from where
 * `/embed/projects` puts them into its documents. Next offers style sheets to its own pages only, and
 * these bring scripts.
 */
export async function makeEmbedStyle(): Promise<void> {
  const css = await compileStyle('app/(embed)/embed.css')
  const folder = path.join(root, '.fieldbook')
  await mkdir(folder, { recursive: true })
  const style = `${css}${printFontFaces()}`
  await writeFile(path.join(folder, 'embed-style.json'), JSON.stringify({ style }))
}

/** A style sheet of ours with all that it imports, and the classes of its sources; `file` from the root. */
export async function compileStyle(file: string): Promise<string> {
  const from = path.join(root, file)
  const compile = postcss([tailwind({ base: root, optimize: { minify: true } })])
  return (await compile.process(await readFile(from, 'utf8'), { from })).css
}

/** The fonts of all pages, by the names that `globals.css` asks for. */
function printFontFaces(): string {
  const names = fontRecipes.map(({ name }) => name.replace('.woff2', ''))
  const faces = fontRecipes.map(
    ({ name, range, weights }, at) =>
      `@font-face{font-family:"${names[at]}";src:url(/embed/fonts/${name}) format("woff2");` +
      `font-weight:${weights.min} ${weights.max};font-display:swap;unicode-range:${range}}`,
  )
  const variables = names.map((name) => {
    const family = name.startsWith('serif') ? 'newsreader' : 'instrument'
    return `--font-${name.replace(/^(?:serif|sans)/u, family)}:"${name}"`
  })
  return `${faces.join('')}:root{${variables.join(';')}}`
}
