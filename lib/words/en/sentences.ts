/** "A", "A or B", "A, B or C" */
function joinWithOr(names: readonly string[]): string {
  if (names.length < 2) return names.join('')
  return `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`
}

function countProjects(total: number): string {
  return `${total === 0 ? 'No' : total} ${total === 1 ? 'project' : 'projects'}`
}

/** "years 2015 to 2024", "year 2020", "years from 2015", "years until 2024" */
function nameYears(from: number | undefined, to: number | undefined): string {
  if (from === undefined) return `years until ${to}`
  if (to === undefined) return `years from ${from}`
  return from === to ? `year ${from}` : `years ${from} to ${to}`
}

/** What was asked for, what was found, and what else to ask; made wherever the engine answers. */
export const sentences = {
  or: joinWithOr,
  /** Parts of what was asked for, in order. */
  parts: {
    /** Names of a facet; the first facet, and those after it. */
    names: (names: string, isFirst: boolean) => (isFirst ? names : `and ${names}`),
    without: (names: string) => `without ${names}`,
    status: (labels: string) => labels.toLowerCase(),
    notStatus: (labels: string) => `not ${labels.toLowerCase()}`,
    years: (from: number | undefined, to: number | undefined) => {
      if (from === undefined) return `running in ${to} or before`
      if (to === undefined) return `running in ${from} or after`
      return from === to ? `running in ${from}` : `running between ${from} and ${to}`
    },
    matching: (text: string) => `matching “${text}”`,
    join: (parts: readonly string[]) => parts.join(', '),
  },
  /** How many there are when nothing was asked for. */
  all: (total: number) => (total > 1 ? `All ${countProjects(total)}` : countProjects(total)),
  /** How many, and what was asked for. */
  found: (total: number, asked: string) => `${countProjects(total)} ${asked}`,
  /** What joins the first part to "projects": names want "for", a status "that are". */
  first: {
    names: (names: string) => `for ${names}`,
    status: (status: string) => `that are ${status}`,
  },
  description: (sentence: string) => `${sentence}.`,
  title: {
    all: 'All projects',
    some: (filters: string) => `Projects: ${filters}`,
    onPage: (title: string, page: number) => `${title}, page ${page}`,
    feed: (site: string, filters: string) => (filters ? `${site}: ${filters}` : site),
    document: (title: string, site: string) => `${title} – ${site}`,
  },
  /** Where a project has a word that its row does not show. */
  also: {
    inText: (found: readonly string[]) => `In its text: ${found.join(', ')}`,
    alias: (alias: string, label: string) => `${alias} is another name of ${label}`,
  },
  /** What to ask for instead. */
  instead: {
    without: (names: readonly string[]) => `Without ${names.join(' or ')}`,
    only: (names: readonly string[]) => `Only ${names.join(' or ')}`,
    again: (names: readonly string[]) => `With ${names.join(' or ')} again`,
    withoutYears: (from: number | undefined, to: number | undefined) =>
      `Without the ${nameYears(from, to)}`,
    onlyYears: (from: number | undefined, to: number | undefined) =>
      `Only the ${nameYears(from, to)}`,
    withoutText: (text: string) => `Without “${text}”`,
    onlyText: (text: string) => `Only “${text}”`,
    withoutWord: (word: string) => `Without the word “${word}”`,
    spelling: (text: string) => `Did you mean “${text}”?`,
  },
  /** The years asked for, on their own. */
  years: (from: number | undefined, to: number | undefined) => {
    const name = nameYears(from, to)
    return name.charAt(0).toUpperCase() + name.slice(1)
  },
} as const
