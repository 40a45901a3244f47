import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { buildContent } from '@/lib/cli/build/build-content'
import { type Library, type LibrarySource, openLibrary } from '@/lib/content/library'
import { publicViewer } from '@/lib/content/types'
import { countries, pseudoPlaces } from '@/lib/geo/countries'

/** The sample portfolio as the public sees it, from the records that a build makes. */
export async function openSample(): Promise<Library> {
  if ((await buildContent()) !== 0) throw new Error('The content has errors.')
  const source: LibrarySource = {
    projects: readRecords('projects'),
    regions: readRecords('regions'),
    solutions: readRecords('solutions'),
    clients: readRecords('clients'),
    places: [...countries, ...pseudoPlaces],
    now: new Date().toISOString(),
  }
  return openLibrary(source, publicViewer)
}

function readRecords<Record>(kind: string): Record[] {
  const folder = path.join('.fieldbook/content', kind)
  return readdirSync(folder).map((file) =>
    JSON.parse(readFileSync(path.join(folder, file), 'utf8')),
  )
}
