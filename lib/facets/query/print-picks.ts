/** The parameter of chosen projects; slugs need no encoding. */
export function printPicks(slugs: readonly string[]): string {
  return slugs.length === 0 ? '' : `pick=${slugs.join(',')}`
}
