import { iati } from '#words/iati'
import type { IatiCodes } from '@/lib/content/iati-codes'
import type { Project } from '@/lib/content/types'
import type { Term } from '@/lib/facets/types'

/** What the standard asks for, or readers of the data expect, and content does not state; in sentences. */
export function listGaps(projects: readonly Project[], codes: IatiCodes): string[] {
  const { missing } = iati
  const withoutCountry = projects.filter(
    ({ country }) => !country.some(({ value }) => codes.countries.has(value)),
  )
  const lists = [
    [missing.clients, nameMissing(projects, ({ client }) => client, codes.clients)],
    [missing.regions, nameMissing(withoutCountry, ({ regions }) => regions, codes.regions)],
    [missing.solutions, nameMissing(projects, ({ solutions }) => solutions, codes.solutions)],
    [
      missing.dates,
      projects.filter(({ start, end }) => (start ?? end) === undefined).map(nameSlug),
    ],
  ] as const
  return [
    ...(codes.reference === undefined ? [missing.reference] : []),
    ...(codes.type === undefined ? [missing.type] : []),
    ...lists.flatMap(([print, names]) => (names.length > 0 ? [print(names.join(', '))] : [])),
  ]
}

/** The terms that projects have and that have no code, once each. */
function nameMissing(
  projects: readonly Project[],
  termsOf: (project: Project) => readonly Term[],
  codes: ReadonlyMap<string, unknown>,
): string[] {
  const names = new Set<string>()
  for (const project of projects) {
    for (const { value, label } of termsOf(project)) if (!codes.has(value)) names.add(label)
  }
  return [...names].sort()
}

function nameSlug({ slug }: Project): string {
  return slug
}
