import { distance } from 'fastest-levenshtein'
import type { Edit } from '@/lib/check/fix/edits'
import { printScalar } from '@/lib/check/read/front-matter-places'
import { readContentFile, type SourceFile } from '@/lib/check/read/read-file'
import { projectFields } from '@/lib/fields/fields'
import { legacyKeys } from '@/lib/schema/project'
import { isBlank } from '@/lib/schema/values'
import { convertBody } from './convert-body'
import { decodeText } from './decode-text'
import { addLines, applyToText, commentOut, type OpenText, openText } from './edit-text'
import { listOldAddresses } from './old-addresses'
import type { JekyllSite } from './read-jekyll'
import type { Decision } from './report-types'

/** A project of the previous site on its way into the content. */
export type OpenProject = {
  readonly from: string
  readonly text: string
  readonly notes: readonly string[]
  readonly decisions: readonly Decision[]
}

/** Why a file could not be imported; it stays where it is. */
export type Obstacle = { readonly from: string; readonly reason: string }

/** A change of a text, with what to say about it. */
type Step = (
  open: OpenText,
  site: JekyllSite,
) => { edits: Edit[]; notes?: string[]; decisions?: Decision[] }

/** Reads a project of the previous site and converts all of it that does not depend on other files. */
export function importProject(file: SourceFile, site: JekyllSite): OpenProject | Obstacle {
  const from = file.file
  if (file.refusal) return { from, reason: file.refusal.message }
  const decoded = decodeText(file.bytes)
  if (!decoded) return { from, reason: 'the file has a NUL byte, so it is damaged or not text' }
  const readable = makeReadable(decoded.text.replace(/^---[ \t]+\n/u, '---\n'))
  if ('reason' in readable) return { from, reason: readable.reason }
  const notes = [...decoded.notes, ...readable.notes]
  const decisions: Decision[] = []
  let { text } = readable
  for (const step of [renameKeys, readYears, mendPromos, addDefaults, addOldAddresses(from)]) {
    const open = openText(text)
    if (!open) continue
    const done = step(open, site)
    text = applyToText(text, done.edits)
    notes.push(...(done.notes ?? []))
    decisions.push(...(done.decisions ?? []))
  }
  const open = openText(text)
  if (!open) return { from, reason: 'the front matter could not be converted' }
  const body = convertBody(open.parsed.body, site.origin)
  text = text.slice(0, open.parsed.bodyStart) + body.text
  return { from, text, notes: [...notes, ...body.notes], decisions }
}

/** Mends what keeps the front matter from being read, as far as it can be done without a person. */
function makeReadable(text: string): { text: string; notes: string[] } | { reason: string } {
  const notes: string[] = []
  let current = text
  for (let round = 0; round < 20; round++) {
    const bytes = new TextEncoder().encode(current)
    const { parsed, diagnostics } = readContentFile({ file: '', bytes })
    if (parsed) return { text: current, notes }
    const [problem] = diagnostics
    if (!problem?.edits) {
      const place = problem ? `line ${problem.line}, column ${problem.column}: ` : ''
      return { reason: `${place}${problem?.message ?? 'the front matter cannot be read'}` }
    }
    current = applyToText(current, problem.edits)
    notes.push(`line ${problem.line}: ${problem.message}`)
  }
  return { reason: 'the front matter cannot be read' }
}

const renameKeys: Step = ({ parsed, places }) => {
  const known = Object.keys(projectFields)
  const edits: Edit[] = []
  const notes: string[] = []
  for (const key of Object.keys(parsed.data)) {
    if (known.includes(key) || Object.hasOwn(legacyKeys, key)) continue
    const meant = known.find((name) => isSlip(key, name))
    const rename = meant && !Object.hasOwn(parsed.data, meant) && places.renameKey(key, meant)
    if (!rename) continue
    edits.push(...rename)
    notes.push(`the key "${key}" is now "${meant}"`)
  }
  return { edits, notes }
}

/** Whether a key is another one with one typing error, or two in a long word. */
function isSlip(key: string, name: string): boolean {
  return key[0] === name[0] && distance(key, name) <= (name.length > 6 ? 2 : 1) && key.length > 3
}

const readYears: Step = ({ parsed, places }) => {
  const edits: Edit[] = []
  const notes: string[] = []
  for (const key of ['start', 'end', 'start-date', 'end-date']) {
    const value = parsed.data[key]
    const written = places.written([key])
    if (typeof value !== 'string' || !written) continue
    const year = /^\s*(\d{4})-\d{2}(?:-\d{2}.*)?$/u.exec(value)?.[1]
    if (year) {
      edits.push({ from: written.offset, to: written.offset + written.text.length, text: year })
      notes.push(`${key}: took the year of "${value.trim()}"`)
    } else if (/^\s*(?:ongoing|present|current|now|n\/a|tb[cd])\s*$/iu.test(value)) {
      edits.push(commentOut(parsed.source, places.find([key], true), written.offset))
      notes.push(
        `${key}: "${value.trim()}" set aside as a comment; a project without an end is ongoing`,
      )
    }
  }
  return { edits, notes }
}

const mendPromos: Step = ({ parsed, places }) => {
  const { promos } = parsed.data
  if (!Array.isArray(promos)) return { edits: [] }
  const edits: Edit[] = []
  const notes: string[] = []
  const decisions: Decision[] = []
  promos.forEach((promo: unknown, index) => {
    if (typeof promo !== 'object' || promo === null || isBlank(promo)) return
    const { title, link } = promo as Record<string, unknown>
    const path = ['promos', index, 'link']
    const clean = typeof link === 'string' ? cleanLink(link) : ''
    if (clean && clean !== String(link).trim()) {
      edits.push(...(places.replaceText(path, clean) ?? []))
      notes.push(`promos[${index}].link: "${String(link).trim()}" is now ${clean}`)
    }
    if (clean && !isBlank(title)) return
    const first = places.find(['promos', index])
    const keys = Object.keys(promo).map((key) => places.find([...path.slice(0, 2), key], true))
    const last = places.written(['promos', index, 'title'])
    const end = Math.max(first, ...keys, (last?.offset ?? 0) + (last?.text.length ?? 0))
    edits.push(commentOut(parsed.source, first, end))
    decisions.push({
      kind: 'set-aside',
      subject: 'links without an address or a title',
      advice: `"${String(title ?? link).trim()}" in promos is now a comment; give it ${clean ? 'a title' : 'a link'} or remove it`,
    })
  })
  return { edits, notes, decisions }
}

/** A link without surrounding quotes and spaces, with its missing protocol added. */
function cleanLink(link: string): string {
  const bare = link.trim().replace(/^["'“”‘’<\s]+|["'“”‘’>\s]+$/gu, '')
  if (bare.startsWith('//')) return `https:${bare}`
  return /^www\.[^\s/]+\.[a-z]{2,}/iu.test(bare) ? `https://${bare}` : bare
}

const addDefaults: Step = (open, { defaults }) => {
  const edits: Edit[] = []
  const notes: string[] = []
  for (const [key, value] of Object.entries(defaults)) {
    const isField = Object.hasOwn(projectFields, key)
    if (!isField || typeof value === 'object' || Object.hasOwn(open.parsed.data, key)) continue
    const printed = typeof value === 'string' ? printScalar(value) : String(value)
    edits.push({ ...addLines(open, `${key}: ${printed}\n`) })
    notes.push(`${key}: ${printed}, from the defaults of the configuration`)
  }
  return { edits: joinInsertions(edits), notes }
}

/** Insertions at one place as one, since two would get in each other's way. */
function joinInsertions(edits: readonly Edit[]): Edit[] {
  const [first] = edits
  return first ? [{ ...first, text: edits.map(({ text }) => text).join('') }] : []
}

function addOldAddresses(from: string): Step {
  return (open, site) => {
    const { parsed, places } = open
    const { permalink, redirect_from: present } = parsed.data
    const addresses = listOldAddresses(from, parsed.data, site.permalink).filter(
      (address) => ![present].flat().includes(address),
    )
    const edits: Edit[] = typeof permalink === 'string' ? (places.removeKey('permalink') ?? []) : []
    const notes = addresses.map((address) => `the old address ${address} redirects here`)
    if (addresses.length === 0) return { edits }
    const appended = isBlank(present) ? undefined : places.appendItems('redirect_from', addresses)
    if (appended) return { edits: [...edits, ...appended], notes }
    // A blank line of that name would be a second one.
    const blank = Object.hasOwn(parsed.data, 'redirect_from')
      ? places.removeKey('redirect_from')
      : []
    if (!blank) return { edits, notes: [] }
    const lines = addresses.map((address) => `- ${printScalar(address)}\n`).join('')
    return { edits: [...edits, ...blank, addLines(open, `redirect_from:\n${lines}`)], notes }
  }
}
