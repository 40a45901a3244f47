import type { ContentRecord, OpenRecord } from '@/lib/check/types'
import { isPlaceless } from '@/lib/pseudo-places'

/** How many names a message lists. */
const maxNames = 5

/**
 * Hints at what the IATI file lacks, all at the site's own file: first the reference of the
 * organisation, and where it has one, the codes of what its published projects name.
 */
export function checkIati(open: readonly OpenRecord[], records: readonly ContentRecord[]): void {
  const site = open.find(({ kind }) => kind === 'site')
  if (!site) return
  const say = (key: string, message: string) =>
    site.report([key], { rule: 'iati-gap', message, atKey: true })
  if (site.values.iati_reference === undefined) {
    say(
      'iati_reference',
      'iati_reference is missing; the IATI file cannot be registered without it',
    )
    return
  }
  if (site.values.iati_type === undefined) {
    say('iati_type', 'iati_type is missing; the IATI file must say what kind of organisation it is')
  }
  for (const { kind, key, names } of listGaps(records)) {
    if (names.length === 0) continue
    const rest = names.length > maxNames ? ` and ${names.length - maxNames} more` : ''
    say(
      'iati_reference',
      `the IATI file lacks ${key} of these ${kind}: ${names.slice(0, maxNames).join(', ')}${rest}`,
    )
  }
}

function listGaps(records: readonly ContentRecord[]) {
  const projects = records.filter(({ kind, isDraft }) => kind === 'projects' && !isDraft)
  const withoutCountry = projects.filter(({ values }) => listOf(values.country).every(isPlaceless))
  return [
    { kind: 'clients', key: 'iati_reference', used: listUsed(projects, 'client') },
    { kind: 'regions', key: 'region_code', used: listUsed(withoutCountry, 'regions') },
    { kind: 'solutions', key: 'dac_codes', used: listUsed(projects, 'solutions') },
  ].map(({ kind, key, used }) => ({
    kind,
    key,
    names: records
      .filter((record) => record.kind === kind && used.has(record.slug))
      .filter(({ values }) => values[key] === undefined)
      .map(({ slug, values }) => (typeof values.title === 'string' ? values.title : slug)),
  }))
}

/** The slugs that projects have in a field. */
function listUsed(projects: readonly ContentRecord[], field: string): ReadonlySet<string> {
  return new Set(projects.flatMap(({ values }) => listOf(values[field])))
}

function listOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : []
}
