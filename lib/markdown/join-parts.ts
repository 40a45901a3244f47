import type { RenderedPart } from './render-markdown'

/** The parts of a rendered text as one piece of safe HTML, each section below its heading. */
export function joinParts(parts: readonly RenderedPart[]): string {
  return parts
    .map(({ title, id, html }) => [...printHeading(title, id), html].join('\n'))
    .join('\n')
}

function printHeading(title: string | undefined, id: string | undefined): string[] {
  if (title === undefined) return []
  return [`<h2${id === undefined ? '' : ` id="${escapeHtml(id)}"`}>${escapeHtml(title)}</h2>`]
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => `&#${character.codePointAt(0)};`)
}
