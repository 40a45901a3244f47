/** What stands around every page, and the way up from it. */
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
