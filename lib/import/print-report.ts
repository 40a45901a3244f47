import { rules } from '@/lib/check/rules/rules'
import type { ImportPlan } from './plan-import'
import type { Decision, DecisionKind } from './report-types'

/** Decisions about one thing, taken together. */
type Group = {
  readonly kind: DecisionKind
  readonly subject: string
  readonly decisions: readonly (Decision & { readonly from?: string })[]
}

const kindTitles = {
  'not-imported': 'Not imported',
  'hidden-before': 'Hidden on the previous site',
  'already-there': 'There under another name',
  'changed-here': 'Changed here since, left as it is',
  unpublished: 'Published before, a draft now',
  'new-name': 'New names',
  'likely-name': 'Names taken for slips',
  'region-as-country': 'Regions in the place of a country',
  'one-address': 'Two files of one name or address',
  'hidden-text': 'Hidden text',
  'completed-page': 'Pages that lacked something',
  'set-aside': 'Set aside as comments',
  'missing-upload': 'Missing uploads',
} as const satisfies Readonly<Record<DecisionKind, string>>

/**
 * The report of an import as Markdown: the decisions that clear most of the rest first, then what
 * was done, by kind and by file.
 */
export function printReport(plan: ImportPlan): string {
  const groups = groupDecisions(plan.decisions)
  return `${[
    '# Import',
    summarise(plan),
    ...printFirst(groups),
    '## Counts',
    printCounts(plan),
    ...printDecisions(groups),
    ...printProblems(plan),
    '## File by file',
    ...plan.files.map(printFile),
  ].join('\n\n')}\n`
}

/** What was imported and what the previous site hid, in a few sentences. */
export function summarise(plan: ImportPlan): string {
  const { files, documents, proposals, uploads, decisions, merged } = plan
  const left = documents - files.length - merged.length
  const hidden = new Set(
    decisions.flatMap(({ kind, from }) => (kind === 'hidden-before' && from ? [from] : [])),
  )
  const texts = files.reduce((sum, { hiddenTexts }) => sum + hiddenTexts.length, 0)
  return [
    `${files.length + merged.length} of ${documents} projects and pages imported, ${proposals.length} names proposed, ${uploads.length} uploads copied; ${decisions.length} things for a person to decide${left > 0 ? `, among them ${left} files left out` : ''}.`,
    ...(hidden.size > 0
      ? [
          `${count(hidden.size, 'file')} that the previous site hid ${hidden.size === 1 ? 'stays' : 'stay'} hidden.`,
        ]
      : []),
    ...(texts > 0
      ? [
          `${count(texts, 'part')} of texts that it hid ${texts === 1 ? 'is' : 'are'} in this report only.`,
        ]
      : []),
  ].join(' ')
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

function groupDecisions(decisions: ImportPlan['decisions']): Group[] {
  const groups = new Map<string, Group>()
  for (const decision of decisions) {
    const key = `${decision.kind}\n${decision.subject}`
    const known = groups.get(key)?.decisions ?? []
    groups.set(key, {
      kind: decision.kind,
      subject: decision.subject,
      decisions: [...known, decision],
    })
  }
  return [...groups.values()].sort((a, b) => b.decisions.length - a.decisions.length)
}

function printFirst(groups: readonly Group[]): string[] {
  if (groups.length === 0) return ['Nothing is left for a person to decide.']
  const first = groups.slice(0, 3).map(({ kind, subject, decisions }, index) => {
    const times = decisions.length === 1 ? 'once' : `${decisions.length} times`
    return `${index + 1}. **${kindTitles[kind]}: ${escapeMarkdown(subject)}** (${times}). ${escapeMarkdown(decisions[0]?.advice ?? '')}.`
  })
  return ['## Decide these first', first.join('\n')]
}

function printCounts({ files, decisions, left }: ImportPlan): string {
  const kinds = countBy(decisions.map(({ kind }) => kindTitles[kind]))
  const changes = countBy(files.flatMap(({ notes }) => notes.map((note) => kindOf(note))))
  const rules = countBy(left.map(({ level, rule }) => `left: ${level} ${rule}`))
  const rows = [...kinds, ...changes, ...rules].map(
    ([what, count]) => `| ${escapeMarkdown(what)} | ${count} |`,
  )
  return ['| what | times |', '| --- | ---: |', ...rows].join('\n')
}

/** Notes of one kind differ by what they quote. */
function kindOf(note: string): string {
  const rule = /^([a-z]+(?:-[a-z]+)+):/u.exec(note)?.[1]
  return rule && Object.hasOwn(rules, rule)
    ? `fixed: ${rule}`
    : note.replace(/"[^"]*"|\/\S+|\[\d+\]|\d+/gu, '…')
}

function countBy(names: readonly string[]): [string, number][] {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])
}

function printDecisions(groups: readonly Group[]): string[] {
  if (groups.length === 0) return []
  const lines = groups.flatMap(({ kind, subject, decisions }) => [
    `### ${kindTitles[kind]}: ${escapeMarkdown(subject)}`,
    decisions
      .map(({ from, advice }) => `- ${from ? `\`${from}\`: ` : ''}${escapeMarkdown(advice)}`)
      .join('\n'),
  ])
  return ['## Needs a person', ...lines]
}

function printProblems({ problems, others, merged }: ImportPlan): string[] {
  const lines = [
    ...problems.map((problem) => `- ${escapeMarkdown(problem)}`),
    ...merged.map(
      ({ from, into }) => `- \`${from}\` only redirected to \`${into}\`, as its addresses do now`,
    ),
    ...others
      .slice(0, 200)
      .map((file) => `- \`${file}\` is no project and no page, so it stays where it is`),
    ...(others.length > 200 ? [`- and ${others.length - 200} other files`] : []),
  ]
  return lines.length === 0 ? [] : ['## Not looked at', lines.join('\n')]
}

function printFile(file: ImportPlan['files'][number]): string {
  const { from, to, notes, decisions, hiddenTexts } = file
  const changes =
    notes.length > 0 ? notes.map((note) => `- ${escapeMarkdown(note)}`) : ['- taken over as it was']
  const open = decisions.map(({ advice }) => `- **decide:** ${escapeMarkdown(advice)}`)
  return [
    `### \`${from}\` → \`content/${to}\``,
    [...changes, ...open].join('\n'),
    ...hiddenTexts.map(printHidden),
  ].join('\n\n')
}

/** A text to the letter, as code: its fence is longer than any in it. */
function printHidden(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/gu)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `The previous site did not show:\n\n${fence}\n${text.replace(/\n$/u, '')}\n${fence}`
}

/** Text of a file as plain text in Markdown. */
function escapeMarkdown(text: string): string {
  return text.replace(/([\\`*_[\]<>|])/gu, '\\$1').replace(/\s+/gu, ' ')
}
