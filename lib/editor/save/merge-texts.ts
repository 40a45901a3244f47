import { diff3Merge } from 'node-diff3'

/**
 * Merges two texts that come from one. Where both changed the same lines or words, both are in it, mine
 * first: somebody reads and edits it.
 *
 * @param unit what counts as changed: whole lines, or words of a text on one line.
 */
export function mergeTexts(
  mine: string,
  original: string,
  theirs: string,
  unit: 'line' | 'word',
): string {
  const split = (text: string) => (unit === 'line' ? text.split('\n') : text.split(/\s+/u))
  return merge(split(mine), split(original), split(theirs)).join(unit === 'line' ? '\n' : ' ')
}

/** Merges two lists that come from one; each item is there once. */
export function mergeItems(
  mine: readonly string[],
  original: readonly string[],
  theirs: readonly string[],
): string[] {
  return [...new Set(merge(mine, original, theirs))]
}

function merge(
  mine: readonly string[],
  original: readonly string[],
  theirs: readonly string[],
): string[] {
  const regions = diff3Merge([...mine], [...original], [...theirs], { excludeFalseConflicts: true })
  return regions.flatMap(
    ({ ok, conflict }) => ok ?? [...(conflict?.a ?? []), ...(conflict?.b ?? [])],
  )
}
