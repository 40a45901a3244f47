import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { buildContent } from '@/lib/cli/build/build-content'
import type { TermRecord } from '@/lib/content/contentlayer'
import { type Library, type LibrarySource, openLibrary } from '@/lib/content/library'
import { publicViewer } from '@/lib/content/types'
import { countries } from '@/lib/geo/countries'
import { pseudoPlaces } from '@/lib/pseudo-places'
import { recordOf } from '@/lib/record-of'
import { type OwnVocabulary, ownVocabularies } from '@/lib/schema/content-types'

/** The sample portfolio as the public sees it, from the records that a build makes. */
export async function openSample(): Promise<Library> {
  if ((await buildContent()) !== 0) throw new Error('The content has errors.')
  const source: LibrarySource = {
    projects: readRecords('projects'),
    vocabularies: recordOf<OwnVocabulary, TermRecord[]>(ownVocabularies, readRecords),
    places: [...countries, ...pseudoPlaces],
    now: new Date().toISOString(),
  }
  return openLibrary(source, publicViewer)
}

function readRecords<Record>(kind: string): Record[] {
  const folder = path.join('.fieldbook/content', kind)
  return readdirSync(folder).flatMap((file) => {
    const { records }: { records: Record[] } = JSON.parse(
      readFileSync(path.join(folder, file), 'utf8'),
    )
    return records
  })
}
