import { makeNameIndex } from '@/lib/check/fields/names'
import { checkContent } from '../check-content'
import type { CheckContext } from '../types'

const places = makeNameIndex([
  { value: 'kenya', label: 'Kenya', aliases: [] },
  { value: 'uganda', label: 'Uganda', aliases: [] },
  { value: 'trinidad-and-tobago', label: 'Trinidad and Tobago', aliases: [] },
  { value: 'myanmar', label: 'Myanmar', aliases: ['Burma'] },
  { value: 'pakistan', label: 'Pakistan', aliases: [] },
  { value: 'regional', label: 'Regional', aliases: [] },
])

/** A portfolio without a problem and without a project. */
const base: Readonly<Record<string, string>> = {
  'content/site.md':
    '---\ntitle: S\norganisation: O\ntagline: T\ndescription: D\nlanguage: en\nlicence: https://creativecommons.org/licenses/by/4.0/\niati_reference: XM-TEST-1\niati_type: 70\n---\n',
  'content/regions/africa.md': '---\ntitle: Africa\nregion_code: 298\n---\n',
  'content/solutions/governance.md': '---\ntitle: Governance\ndac_codes: 151\n---\n',
  'content/solutions/audit.md':
    '---\ntitle: Audit\nparent: Governance\naliases:\n- Audits\ndac_codes: 15111\n---\n',
  'content/clients/eu.md':
    '---\ntitle: European Union\nabbr: EU\niati_reference: XI-IATI-EC\n---\n',
}

const goodFields: Readonly<Record<string, string>> = {
  title: 'title: Kenya—Water for All (WFA)',
  date: 'date: 2020-05-19 13:45:00 Z',
  summary: 'summary: Wells.',
  start: 'start: 2017',
  end: 'end: 2022',
  client: 'client: European Union',
  solutions: 'solutions: Governance',
  regions: 'regions: Africa',
  country: 'country: Kenya',
}

/** A project file with some fields replaced; `undefined` leaves one out. */
export function project(
  changes: Readonly<Record<string, string | undefined>> = {},
  body = 'Text.',
): string {
  const lines = Object.values({ ...goodFields, ...changes }).filter((line) => line !== undefined)
  return `---\n${lines.join('\n')}\n---\n\n${body}\n`
}

/** Files as the checker takes them. */
export function toSourceFiles(files: Readonly<Record<string, string | Uint8Array>>) {
  return Object.entries({ ...base, ...files }).map(([file, text]) => ({
    file,
    bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
  }))
}

/** The one upload that the portfolio has is `/uploads/well.jpg`. */
export const context: CheckContext = {
  contentDir: 'content',
  places,
  year: 2026,
  hasUpload: (path) => path === '/uploads/well.jpg',
}

/** Checks files together with the small portfolio. */
export function check(files: Readonly<Record<string, string | Uint8Array>>) {
  return checkContent(toSourceFiles(files), context)
}
