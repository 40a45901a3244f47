import { landing } from './landing'

/** The words on social images. */
export const social = {
  years: 'Years',
  projects: landing.figures.total,
  /** Above the filters of a listing. */
  listing: 'Projects',
  allProjects: 'All projects',
  /** The alt text: what is written on the image, from top to bottom. */
  alt: (lines: readonly string[]) => lines.join('. '),
  fact: (label: string, value: string) => `${label}: ${value}`,
  unknown: 'Page not found, so it has no image.\n',
  busy: 'Too many images are being made. Try again shortly.\n',
} as const
