import { readContentFile } from '@/lib/check/read/read-file'
import { convertBody, type OldSurroundings } from './body/convert-body'
import { decodeText } from './decode-text'
import { applyToText, openText } from './edit-text'
import { addDefaults } from './fields/add-defaults'
import { completePage } from './fields/complete-page'
import { completePromos } from './fields/complete-promos'
import { dropAddresses } from './fields/drop-addresses'
import { hideFlags } from './fields/hide-flags'
import { quoteCutValues } from './fields/quote-cut-values'
import { readDates, readYears } from './fields/read-dates'
import { readImage } from './fields/read-image'
import { readWords } from './fields/read-words'
import { renameKeys } from './fields/rename-keys'
import type { Step, StepContext } from './fields/step'
import type { Decision } from './report-types'
import { listOldAddresses } from './site/old-addresses'
import { defaultsFor, type SiteConfig } from './site/read-config'
import type { OldDocument } from './site/sort-files'
import { makeDraft } from './unpublish'

/** A file of the previous site on its way into the content. */
export type OpenFile = {
  readonly from: string
  readonly kind: OldDocument['kind']
  readonly path: string
  readonly text: string
  readonly notes: readonly string[]
  readonly decisions: readonly Decision[]
  readonly hiddenTexts: readonly string[]
  /** Its addresses on the previous site. */
  readonly addresses: readonly string[]
  /** Where it redirected its readers. */
  readonly redirectTo?: string
}

/** Why a file could not be imported; it stays where it is. */
export type Obstacle = { readonly from: string; readonly reason: string }

/** What is known of the previous site as a whole. */
export type DocumentContext = {
  readonly config: SiteConfig
  readonly now: Date
  readonly surroundings: OldSurroundings
}

const steps: Readonly<Record<OldDocument['kind'], readonly Step[]>> = {
  projects: [
    quoteCutValues,
    hideFlags,
    renameKeys,
    readYears,
    readDates,
    readWords,
    completePromos,
    readImage,
    addDefaults,
    dropAddresses,
  ],
  pages: [quoteCutValues, hideFlags, readWords, addDefaults, dropAddresses],
}

/** What needs the text as readers saw it. */
const lastSteps: Readonly<Record<OldDocument['kind'], readonly Step[]>> = {
  projects: [],
  pages: [completePage],
}

/** Reads a file of the previous site and converts all of it that does not depend on other files. */
export function importDocument(
  document: OldDocument,
  { config, now, surroundings }: DocumentContext,
): OpenFile | Obstacle {
  const { file: from, bytes, refusal } = document.source
  if (refusal) return { from, reason: refusal.message }
  const decoded = decodeText(bytes)
  if (!decoded) return { from, reason: 'the file holds a NUL byte, so it is no text or damaged' }
  const readable = makeReadable(decoded.text.replace(/^---[ \t]+\n/u, '---\n'))
  if ('reason' in readable) return { from, reason: readable.reason }
  const original = openText(readable.text)?.parsed.data ?? {}
  const defaults = defaultsFor(config, document.kind, from)
  const data = { ...defaults, ...original }
  const own = withPage(surroundings, data)
  const context = {
    document,
    defaults,
    showsFuture: config.showsFuture,
    now,
    names: own.names,
  }
  const fields = runSteps(readable.text, steps[document.kind], context)
  const open = openText(fields.text)
  if (!open) return { from, reason: 'the front matter could not be converted' }
  const body = convertBody(open.parsed.body, own)
  const redirectTo = [data.redirect_to].flat().find((one) => typeof one === 'string')
  const hidden = [
    ...fields.hidden,
    ...body.undecided.map((tag) => `what is shown depended on ${tag}`),
  ]
  const converted = open.parsed.source.slice(0, open.parsed.bodyStart) + body.text
  const last = runSteps(converted, lastSteps[document.kind], context)
  const draft = hideFile(last.text, data, hidden)
  const hiddenTexts = [...fields.hiddenTexts, ...body.hidden]
  return {
    from,
    kind: document.kind,
    path: document.path,
    text: draft.text,
    notes: [decoded, readable, fields, body, last].flatMap(({ notes }) => notes),
    decisions: [
      ...fields.decisions,
      ...last.decisions,
      ...draft.decisions,
      ...describeHidden(hiddenTexts),
    ],
    hiddenTexts,
    addresses: listOldAddresses(document, data, config),
    ...(redirectTo && { redirectTo }),
  }
}

function withPage(
  surroundings: OldSurroundings,
  page: Readonly<Record<string, unknown>>,
): OldSurroundings {
  return { ...surroundings, names: { ...surroundings.names, page } }
}

function runSteps(start: string, list: readonly Step[], context: StepContext) {
  const notes: string[] = []
  const decisions: Decision[] = []
  const hidden: string[] = []
  const hiddenTexts: string[] = []
  let text = start
  let open = openText(text)
  for (const step of list) {
    if (!open) break
    const done = step(open, context)
    // Most steps change nothing in most files.
    if (done.edits.length > 0) {
      text = applyToText(text, done.edits)
      open = openText(text)
    }
    notes.push(...(done.notes ?? []))
    decisions.push(...(done.decisions ?? []))
    hidden.push(...(done.hidden ?? []))
    hiddenTexts.push(...(done.hiddenTexts ?? []))
  }
  return { text, notes, decisions, hidden, hiddenTexts }
}

/** What the previous site did not show is a draft, unless it is one already. */
function hideFile(
  text: string,
  { published }: Readonly<Record<string, unknown>>,
  reasons: readonly string[],
): { readonly text: string; readonly decisions: readonly Decision[] } {
  if (reasons.length === 0 || /^(?:false|no|off)$/iu.test(String(published)))
    return { text, decisions: [] }
  return {
    text: makeDraft(text, reasons),
    decisions: [
      {
        kind: 'hidden-before',
        subject: 'files that the previous site did not show',
        advice: `a draft now, because ${reasons.join('; ')}; publish it if visitors may see it`,
      },
    ],
  }
}

function describeHidden(texts: readonly string[]): Decision[] {
  if (texts.length === 0) return []
  const count = texts.length === 1 ? 'a part' : `${texts.length} parts`
  return [
    {
      kind: 'hidden-text',
      subject: 'text that the previous site did not show',
      advice: `${count} that the previous site did not show left the text; this report keeps it under the name of the file`,
    },
  ]
}

/** Fixes what keeps the front matter from being read, as far as it can be done without a person. */
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
