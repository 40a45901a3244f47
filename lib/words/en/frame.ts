/** The header and breadcrumb of every page. */
export const frame = {
  skip: 'Skip to content',
  main: 'Main',
  all: 'All projects',
  breadcrumb: 'Breadcrumb',
  home: 'Home',
  projects: 'Projects',
  editor: 'Editor',
  title: (page: string, site: string) => `${page} – ${site}`,
} as const
