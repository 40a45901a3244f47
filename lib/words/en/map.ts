import { counts } from './counts'

const continentNames: Readonly<Record<string, string>> = {
  Americas: 'the Americas',
  Antarctic: 'the Antarctic',
}

/** The world map, and the small map on a project’s page. */
export const map = {
  name: 'World map of projects',
  skip: 'Skip the map',
  place: (label: string, count: number) => `${label}, ${counts.projects(count)}`,
  chosen: (place: string) => `${place}, selected`,
  parts: 'Parts of the map',
  areas: {
    africa: 'Africa',
    americas: 'Americas',
    asia: 'Asia',
    europe: 'Europe',
    pacific: 'Pacific',
  },
  about: 'About this map',
  legend: 'Projects per country',
  range: (from: number, to: number | undefined) => {
    if (to === undefined) return `${from} or more`
    return from === to ? String(from) : `${from} to ${to}`
  },
  notOnMap: 'Not on this map:',
  noCountry: 'None of these projects has a country.',
  table: (countries: number) =>
    countries === 1 ? 'View as a table: 1 country' : `View as a table: ${countries} countries`,
  country: 'Country',
  projects: 'Projects',
  disclaimer:
    'Borders and names on this map do not imply any opinion on the legal status of a territory. Dots mark countries too small to see.',
  /** Names the continent only if all of the countries are in it. */
  locator: (countries: readonly string[], continent: string | undefined) => {
    const names = countries.slice(0, 3).join(', ')
    const more = countries.length - 3
    const all = more > 0 ? `${names} and ${more} more` : names
    return continent ? `Map: ${all} in ${continentNames[continent] ?? continent}` : `Map: ${all}`
  },
} as const
