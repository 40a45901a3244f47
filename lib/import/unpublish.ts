import type { Diagnostic } from '@/lib/check/diagnostic'
import { addLines, applyToText, openText } from './edit-text'
import type { Decision } from './report-types'

/** Makes a draft of a file, and says in it why. */
export function makeDraft(text: string, reasons: readonly string[]): string {
  const open = openText(text)
  if (!open) return text
  const line = `published: false # imported as a draft, because ${oneLine(reasons.join('; '))}`
  const written = open.places.written(['published'])
  const edit = Object.hasOwn(open.parsed.data, 'published')
    ? replaceLine(open.parsed.source, open.places.find(['published'], true), written, line)
    : addLines(open, `${line}\n`)
  return applyToText(text, [edit])
}

/**
 * Makes a draft of a file that cannot be published as it is.
 *
 * @param errors what keeps it from being published; at least one.
 */
export function unpublish(
  text: string,
  errors: readonly Diagnostic[],
): { readonly text: string; readonly decisions: readonly Decision[] } {
  const reasons = new Set(errors.map(({ message }) => reasonOf(message)))
  return {
    text: makeDraft(text, [...reasons]),
    decisions: errors.map(({ rule, message }) => ({
      kind: 'unpublished' as const,
      subject: `${rule}: ${subjectOf(message)}`,
      advice: `now a draft, because ${message}`,
    })),
  }
}

/** What is wrong, without the advice that follows a semicolon; one in quotes is part of a name. */
function reasonOf(message: string): string {
  const reason = /^(?:"[^"]*"|[^;])*/u.exec(message)?.[0] ?? message
  return reason.trim().replace(/\.$/u, '')
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ')
}

function replaceLine(
  source: string,
  from: number,
  written: { readonly text: string } | undefined,
  line: string,
) {
  const end = source.indexOf('\n', from)
  const was = written && written.text !== 'true' ? ` (was: ${written.text})` : ''
  return { from, to: end === -1 ? source.length : end, text: `${line}${was}` }
}

/** What a problem is about, so that the same one in many files is one decision. */
function subjectOf(message: string): string {
  return message.split(/[;:]/u)[0] ?? message
}
