/** A text in single quotes, in which YAML has no other escape than two of them (YAML 1.2, 7.3.2). */
export function quoteScalar(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
