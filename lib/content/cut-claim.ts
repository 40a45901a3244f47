/** Two short lines beside a row of the list, in characters. */
const longest = 62

/**
 * What a result is of, short enough for a row of a listing: cut before the last clause that does not
 * fit, else after a word. Never after a number, which without what follows may mean another one, nor
 * after a short word such as “and” or “of”, which only leads on.
 */
export function cutClaim(claim: string): string {
  if (claim.length <= longest) return claim
  const start = claim.slice(0, longest - 1).replace(/\s+\S*$/u, '')
  const clause = start.search(/[,;:](?=\s[^,;:]*$)/u)
  if (clause > longest / 4) return `${start.slice(0, clause)}…`
  return `${start.replace(/(?:\s+(?:\S*\p{Nd}\S*|\p{L}{1,3}))+$/u, '').replace(/[,;:]$/u, '')}…`
}
