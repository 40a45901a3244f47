/** A field of the form that is on the page: what it holds, and how it is given something else. */
type FieldOnPage = { readonly value: unknown; readonly onChange: (value: never) => void }

/** What every field held at a time, by its name. */
export type FormSnapshot = ReadonlyMap<string, unknown>

const fields = new Map<string, FieldOnPage>()

/** Lets a field be seen and filled in by others, until it leaves the page. */
export function showField(name: string, field: FieldOnPage): () => void {
  fields.set(name, field)
  return () => {
    if (fields.get(name) === field) fields.delete(name)
  }
}

/** What the form holds now. */
export function snapshotForm(): FormSnapshot {
  return new Map([...fields].map(([name, { value }]) => [name, value]))
}

/** Fills in what a form held before; fields that hold the same are left alone. */
export function restoreForm(snapshot: FormSnapshot): void {
  for (const [name, value] of snapshot) {
    const field = fields.get(name)
    if (field && field.value !== value) field.onChange(value as never)
  }
}
