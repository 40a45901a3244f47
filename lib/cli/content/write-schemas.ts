import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { ContentRecord } from '@/lib/check/types'
import { root } from '@/lib/files/content-files'
import { countries } from '@/lib/geo/countries'
import { pseudoPlaces } from '@/lib/pseudo-places'
import { recordOf } from '@/lib/record-of'
import { contentKinds, isOwnVocabulary, vocabularyNames } from '@/lib/schema/content-types'
import { describeFrontMatter } from '@/lib/schema/json-schema'

/**
 * Writes the JSON Schema of each kind of front matter to `.fieldbook/schemas`, with the names of
 * today's vocabularies to choose from; text editors that know how complete and check by it.
 */
export function writeSchemas(records: readonly ContentRecord[]): void {
  const titles = (wanted: ContentRecord['kind']) =>
    records
      .filter(({ kind }) => kind === wanted)
      .map(({ slug, values }) => String(values.title ?? slug))
  const places = [...pseudoPlaces, ...countries].map(({ label }) => label)
  const names = recordOf(vocabularyNames, (name) => (isOwnVocabulary(name) ? titles(name) : places))
  const folder = path.join(root, '.fieldbook/schemas')
  mkdirSync(folder, { recursive: true })
  for (const kind of contentKinds) {
    const schema = JSON.stringify(describeFrontMatter(kind, names), null, 2)
    writeFileSync(path.join(folder, `${kind}.json`), `${schema}\n`)
  }
}
