import { landing } from './landing'

/** What stands on the images that other sites show of a page. */
export const social = {
  client: (count: number) => (count === 1 ? 'Client' : 'Clients'),
  years: 'Years',
  projects: landing.figures.total,
  countries: landing.figures.country,
  clients: landing.figures.client,
  /** Above the filters of a listing. */
  listing: 'Projects',
  allProjects: 'All projects',
  /** The image in words: what is written on it, from top to bottom. */
  alt: (lines: readonly string[]) => lines.join('. '),
  fact: (label: string, value: string) => `${label}: ${value}`,
  unknown: 'There is no such page, so there is no image of it.\n',
  busy: 'Too many images are being drawn; ask again in a moment.\n',
} as const
