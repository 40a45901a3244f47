import type { Surroundings } from '@/lib/check/check-content'
import { makeNameBook, type NameBook, remember } from '@/lib/check/fields/names'
import { countries, pseudoPlaces, resolveCountry } from '@/lib/geo/countries'
import { listPublicFiles } from './content-files'

/** Countries by any of their names; a misspelt name finds the closest. */
export const places: NameBook = {
  resolve: remember(resolveCountry),
  suggest: makeNameBook([...pseudoPlaces, ...countries]).suggest,
}

/** What a check needs to know besides the content, as it is now. */
export function readSurroundings(): Surroundings {
  const files = listPublicFiles()
  return { places, year: new Date().getUTCFullYear(), hasUpload: (file) => files.has(file) }
}
