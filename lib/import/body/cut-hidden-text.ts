import { cutOut } from '@/lib/check/body/cut-out'
import { applyToText } from '@/lib/import/edit-text'
import { findHiddenText } from '@/lib/markdown/hidden-text'
import type { TextChange } from './text-change'

/** Takes out what the previous site did not show; conditions that nobody can decide here stay. */
export function cutHiddenText(text: string): TextChange {
  const found = findCertain(text)
  const hidden = found.map(({ from, to }) => text.slice(from, to))
  const edits = found.map(({ from, to }) => cutOut(text, from, to))
  return { text: applyToText(text, edits), notes: [], hidden }
}

/** Hidden text outside conditions, and within them. */
function findCertain(text: string): { readonly from: number; readonly to: number }[] {
  return findHiddenText(text).flatMap(({ from, to, kind }) => {
    if (kind !== 'condition') return [{ from, to }]
    const inside = text.indexOf('%}', from) + 2
    return findCertain(text.slice(inside, to)).map((part) => ({
      from: inside + part.from,
      to: inside + part.to,
    }))
  })
}
