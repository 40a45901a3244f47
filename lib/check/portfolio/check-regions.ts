import type { ContentRecord, OpenRecord } from '@/lib/check/types'

/** Of fewer other projects in a country nothing follows for the region of the next. */
const enough = 2

/**
 * Hints at a region that no other project of the project's countries has: usually a mistake, since
 * each organisation divides the world into its own regions.
 */
export function checkRegions(open: readonly OpenRecord[], records: readonly ContentRecord[]): void {
  const projects = records.filter(({ kind }) => kind === 'projects')
  const usage = new Map<string, { total: number; regions: Map<string, number> }>()
  for (const { values } of projects) {
    for (const country of countriesOf(values)) {
      const entry = usage.get(country) ?? { total: 0, regions: new Map<string, number>() }
      entry.total++
      for (const region of listOf(values.regions)) {
        entry.regions.set(region, (entry.regions.get(region) ?? 0) + 1)
      }
      usage.set(country, entry)
    }
  }
  const openByFile = new Map(open.map((record) => [record.file, record]))
  for (const { file, values } of projects) {
    const countries = countriesOf(values)
    const isKnown = countries.some((country) => (usage.get(country)?.total ?? 0) > enough)
    if (!isKnown) continue
    for (const region of listOf(values.regions)) {
      // Once is this project itself.
      if (countries.some((country) => (usage.get(country)?.regions.get(region) ?? 0) > 1)) continue
      const message = `no other project in ${countries.join(' or ')} has the region "${region}"; check that it is right`
      openByFile.get(file)?.report(['regions'], { rule: 'unusual-region', message })
    }
  }
}

/** Countries; a project that is regional or worldwide says nothing about a region. */
function countriesOf(values: ContentRecord['values']): string[] {
  const countries = listOf(values.country)
  return countries.includes('regional') || countries.includes('worldwide') ? [] : countries
}

function listOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : []
}
