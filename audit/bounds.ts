/** The most that a first visit may cost over the wire, headers included, in bytes. */
const weightBounds = {
  /** A page of a project: framework, fonts and all. */
  project: 160_000,
  /** The listing, with the index that makes its filters instant. */
  listing: 260_000,
  /** Every other page. */
  other: 260_000,
} as const

/** The least that Lighthouse may say, of 100. */
export const lighthouseBounds = {
  performance: 98,
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
} as const

/** The bound on the weight of a page. */
export function boundWeight(path: string): number {
  if (/^\/projects\/[^/]+$/u.test(path)) return weightBounds.project
  return path === '/projects' ? weightBounds.listing : weightBounds.other
}
