import type { Client, Region, Solution } from 'contentlayer/generated'
import type { Term } from '@/lib/facets/types'
import type { Entry, NameFacet } from './types'

/** Records of vocabularies as Contentlayer hands them out, and the names of places. */
export type EntrySource = {
  readonly regions: readonly Region[]
  readonly solutions: readonly Solution[]
  readonly clients: readonly Client[]
  readonly places: readonly Term[]
}

/** There are accents for so many families of solutions; beyond, they are used again. */
const accents = 6

/** Every name of every vocabulary, used or not, in the order of its source. */
export function makeEntries(source: EntrySource): Readonly<Record<NameFacet, readonly Entry[]>> {
  const { regions, solutions, clients, places } = source
  const families = numberFamilies(solutions)
  return {
    region: regions.map(toTerm),
    client: clients.map((client) => ({
      ...toTerm(client),
      ...(client.abbr && { abbr: client.abbr }),
    })),
    solution: solutions.map((solution) => {
      const family = families.get(solution.parent ?? solution.slug)
      return {
        ...toTerm(solution),
        ...(solution.parent && { parent: solution.parent }),
        ...(family !== undefined && { family }),
      }
    }),
    country: places,
  }
}

/** The accent of each primary solution: its place among them by title. */
function numberFamilies(solutions: readonly Solution[]): ReadonlyMap<string, number> {
  const primary = solutions
    .filter(({ parent }) => !parent)
    .toSorted((a, b) => nameOf(a).localeCompare(nameOf(b), 'en'))
  return new Map(primary.map(({ slug }, place) => [slug, place % accents]))
}

function toTerm(entry: Region | Solution | Client): Term {
  return {
    value: entry.slug,
    label: nameOf(entry),
    aliases: [...('abbr' in entry && entry.abbr ? [entry.abbr] : []), ...(entry.aliases ?? [])],
  }
}

function nameOf({ title, slug }: Region | Solution | Client): string {
  return title ?? slug
}
