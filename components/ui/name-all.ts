/** The labels of terms in one line, with commas between them; empty for none. */
export function nameAll(terms: readonly { readonly label: string }[] = []): string {
  return terms.map(({ label }) => label).join(', ')
}

/** Where a project works, in one line: the place in its title, else its countries. */
export function nameWhere({
  titleParts,
  country,
}: {
  readonly titleParts: { readonly place?: string }
  readonly country?: readonly { readonly label: string }[]
}): string {
  return titleParts.place ?? nameAll(country)
}
