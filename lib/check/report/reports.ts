import { type Diagnostic, formatDiagnostic } from '@/lib/check/diagnostic'
import type { Level } from '@/lib/check/rules/rule'
import { rules } from '@/lib/check/rules/rules'

/** A way to write a list of problems; sources are the texts of the files, by path. */
export type DiagnosticPrinter = (
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, string>,
) => string

/** For people: each problem with its line, then how many there are of each level. */
export const printPretty: DiagnosticPrinter = (diagnostics, sources) =>
  [
    ...diagnostics.map((one) => `${formatDiagnostic(one, sources.get(one.file))}\n`),
    summarise(diagnostics),
  ].join('\n')

/** For programs: one array of problems. */
export const printJson: DiagnosticPrinter = (diagnostics) =>
  JSON.stringify(
    // Edits are offsets in a text that only the checker has.
    diagnostics.map(({ edits: _edits, ...diagnostic }) => diagnostic),
    null,
    2,
  )

/** For GitHub Actions, which shows them beside the lines of a change (workflow commands). */
export const printGithub: DiagnosticPrinter = (diagnostics) =>
  diagnostics
    .map(({ file, line, column, level, rule, message }) => {
      const place = `file=${escapeProperty(file)},line=${line},col=${column}`
      return `::${githubLevels[level]} ${place},title=${escapeProperty(rule)}::${escapeData(message)}`
    })
    .join('\n')

/** For code scanning: SARIF 2.1.0 (OASIS). */
export const printSarif: DiagnosticPrinter = (diagnostics) =>
  JSON.stringify(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'Fieldbook',
              rules: [...new Set(diagnostics.map(({ rule }) => rule))].map((id) => ({
                id,
                shortDescription: { text: rules[id].why },
                help: { text: rules[id].advice },
              })),
            },
          },
          results: diagnostics.map(({ file, line, column, level, rule, message }) => ({
            ruleId: rule,
            level: sarifLevels[level],
            message: { text: message },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: encodeURI(file) },
                  region: { startLine: line, startColumn: column },
                },
              },
            ],
          })),
        },
      ],
    },
    null,
    2,
  )

const githubLevels = {
  error: 'error',
  warning: 'warning',
  hint: 'notice',
  todo: 'notice',
} as const satisfies Record<Level, string>

const sarifLevels = {
  error: 'error',
  warning: 'warning',
  hint: 'note',
  todo: 'note',
} as const satisfies Record<Level, string>

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

function summarise(diagnostics: readonly Diagnostic[]): string {
  if (diagnostics.length === 0) return 'Content: no problems.'
  const counts = Object.entries(levelNames).flatMap(([level, [one, many]]) => {
    const number = diagnostics.filter((diagnostic) => diagnostic.level === level).length
    return number === 0 ? [] : [`${number} ${number === 1 ? one : many}`]
  })
  const fixable = diagnostics.filter((diagnostic) => diagnostic.fixable).length
  const advice = fixable > 0 ? ` ${fixable} can be fixed with npm run content -- fix.` : ''
  return `Content: ${counts.join(', ')}.${advice}`
}

const levelNames = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  hint: ['hint', 'hints'],
  todo: ['thing to do in drafts', 'things to do in drafts'],
} as const satisfies Record<Level, readonly [string, string]>
