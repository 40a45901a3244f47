import { makeNameIndex, type NameIndex, remember } from '@/lib/check/fields/names'
import type { CheckContext } from '@/lib/check/types'
import { countries, resolveCountry } from '@/lib/geo/countries'
import { pseudoPlaces } from '@/lib/pseudo-places'
import { contentDir, listPublicFiles } from './content-files'

/** Countries by any of their names; a misspelt name finds the closest. */
const places: NameIndex = {
  ...makeNameIndex([...pseudoPlaces, ...countries]),
  resolve: remember(resolveCountry),
}

/**
 * What a check needs to know in addition to the content, as it is now.
 *
 * @param uploads the paths of the files that pages may show.
 * @param folder the folder of the content, by its path from the repository.
 */
export function readCheckContext(
  uploads: { readonly has: (file: string) => boolean } = listPublicFiles(),
  folder: string = contentDir,
): CheckContext {
  return {
    contentDir: folder,
    places,
    year: new Date().getUTCFullYear(),
    hasUpload: (file) => uploads.has(file),
  }
}
