import { counts } from './counts'

const continentNames: Readonly<Record<string, string>> = {
  Americas: 'the Americas',
  Antarctic: 'the Antarctic',
}

/** The world map and the little maps that say where a project was. */
export const map = {
  name: 'World map of projects',
  skip: 'Skip the map',
  place: (label: string, count: number) => `${label}, ${counts.projects(count)}`,
  chosen: (place: string) => `${place}, chosen`,
  legend: 'Projects in a country',
  range: (from: number, to: number | undefined) => {
    if (to === undefined) return `${from} or more`
    return from === to ? String(from) : `${from} to ${to}`
  },
  elsewhere: 'In no single country:',
  nowhere: 'None of these projects names a country.',
  table: (countries: number) =>
    countries === 1
      ? 'The same as a table: 1 country'
      : `The same as a table: ${countries} countries`,
  country: 'Country',
  projects: 'Projects',
  disclaimer:
    'Borders and names on this map do not imply any opinion on the legal status of a territory. Dots stand for countries too small to see.',
  /** The continent only where all of them lie in one. */
  locator: (countries: readonly string[], continent: string | undefined) => {
    const names = countries.slice(0, 3).join(', ')
    const more = countries.length - 3
    const all = more > 0 ? `${names} and ${more} more` : names
    return continent ? `Map: ${all} in ${continentNames[continent] ?? continent}` : `Map: ${all}`
  },
} as const
