/** Comments of robots.txt, one line each. */
export const robots = {
  pages: 'You may read, list and quote every page of this site. The sitemap has all of them.',
  data: (address: string) =>
    `Do not crawl for data: all projects are in one file, and there is an API. See ${address}.`,
  text: (address: string) => `Pages as Markdown, for programs that read text: ${address}`,
  combinations:
    'Combinations of filters are for people: they have the same projects as the pages above.',
  sharing: 'Previews of shared links may fetch any page.',
  nothing: 'This copy of the site is not for search engines.',
} as const
