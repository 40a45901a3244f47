/** What some programs may fetch, and why. */
type Group = {
  readonly comment: string
  readonly agents: readonly string[]
  /** What they may not; everything else is allowed. */
  readonly disallow: readonly string[]
}

/**
 * A robots.txt (RFC 9309).
 *
 * @param file.comments lines for people who read it.
 * @param file.sitemap the whole address of the sitemap, where there is one for search engines.
 */
export function toRobots({
  comments,
  groups,
  sitemap,
}: {
  readonly comments: readonly string[]
  readonly groups: readonly Group[]
  readonly sitemap?: string
}): string {
  const sections = [
    comments.map((comment) => `# ${comment}`),
    ...groups.map(({ comment, agents, disallow }) => [
      `# ${comment}`,
      ...agents.map((agent) => `User-Agent: ${agent}`),
      ...(disallow.includes('/') ? [] : ['Allow: /']),
      ...disallow.map((path) => `Disallow: ${path}`),
    ]),
    sitemap === undefined ? [] : [`Sitemap: ${sitemap}`],
  ]
  const printed = sections.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'))
  return `${printed.join('\n\n')}\n`
}
