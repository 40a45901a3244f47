import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { readCoverage } from '@/lib/social/coverage'
import type { Has } from '@/lib/social/readable'

/** The files of `lib/cli/build/font-recipes.ts`, by the names that the drawing calls them. */
const files = [
  { name: 'Serif', file: 'card-serif-latin.ttf', weight: 600 },
  { name: 'Serif Extended', file: 'card-serif-latin-ext.ttf', weight: 600 },
  { name: 'Serif Vietnamese', file: 'card-serif-vietnamese.ttf', weight: 600 },
  { name: 'Sans', file: 'card-sans-latin.ttf', weight: 500 },
  { name: 'Sans Extended', file: 'card-sans-latin-ext.ttf', weight: 500 },
] as const

/** The fonts of social images, as `next/og` takes them, and what they can write. */
export type CardFonts = {
  readonly fonts: {
    readonly name: string
    readonly data: ArrayBuffer
    readonly weight: 500 | 600
    readonly style: 'normal'
  }[]
  readonly has: Has
}

let opened: Promise<CardFonts> | undefined

/** The fonts, read once. */
export function openCardFonts(): Promise<CardFonts> {
  opened ??= readFonts()
  return opened
}

async function readFonts(): Promise<CardFonts> {
  const fonts = await Promise.all(
    files.map(async ({ name, file, weight }) => {
      const bytes = await readFile(
        path.join(/* turbopackIgnore: true */ process.cwd(), '.fieldbook/fonts', file),
      )
      const data = new Uint8Array(bytes).buffer
      return { name, data, weight, style: 'normal' as const }
    }),
  )
  // Either family steps in for the other, so a character of one of them can be written.
  const covered = fonts.map(({ data }) => readCoverage(new Uint8Array(data)))
  return { fonts, has: (code) => covered.some((codes) => codes.has(code)) }
}
