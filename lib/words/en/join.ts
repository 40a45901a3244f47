/** "A", "A or B", "A, B or C" */
export function joinWithOr(names: readonly string[]): string {
  if (names.length < 2) return names.join('')
  return `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`
}
