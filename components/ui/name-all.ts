/** The labels of terms in one line, with commas between them; empty for none. */
export function nameAll(terms: readonly { readonly label: string }[] = []): string {
  return terms.map(({ label }) => label).join(', ')
}
