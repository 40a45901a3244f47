import type { Project } from '@/lib/content/types'

/** A result as the line it was published in, without links and marks. */
export function printResult({
  approximation,
  number,
  unit,
  label,
}: Project['results'][number]): string {
  const figure = [approximation, number, unit].filter(Boolean).join(' ')
  // Punctuation follows a figure without a space.
  return /^[\p{L}\p{N}(“"‘£$€]/u.test(label) ? `${figure} ${label}` : `${figure}${label}`
}
