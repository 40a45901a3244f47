/** A name of a vocabulary as a listing shows it. */
export type NamedValue = { readonly value: string; readonly label: string }

/** A project as a listing shows it, and no more: this is what browsers are sent. */
export type ListedProject = {
  readonly slug: string
  readonly title: string
  readonly titleParts: {
    readonly place?: string
    readonly name: string
    readonly acronym?: string
  }
  readonly summary: string
  readonly lang?: string
  readonly start?: number
  readonly end?: number
  readonly status: 'active' | 'completed' | 'upcoming'
  readonly isDraft: boolean
  readonly region: readonly NamedValue[]
  readonly client: readonly NamedValue[]
  readonly solution: readonly NamedValue[]
  readonly country: readonly NamedValue[]
}

/** The years all time bars of a portfolio span, and the present one. */
export type TimeScale = { readonly from: number; readonly to: number; readonly now: number }
