import type { ContentKind } from '@/lib/schema/content-types'

/** A record of a build, and what decides who may see it when. */
export type Shown = {
  readonly kind: ContentKind
  readonly slug: string
  readonly isDraft: boolean
  /** Its schedule and the version of its preview links, as they are compared: all or nothing. */
  readonly rules: string
}

/** A record as it is staged, or as the checker returns it. */
type Kept = { readonly kind: ContentKind; readonly slug: string; readonly values: object }

/** What a build made of these records shows. */
export function listShown(records: readonly Kept[]): Shown[] {
  return records.map(({ kind, slug, values }) => {
    const read = new Map<string, unknown>(Object.entries(values))
    const rules = ['publish_at', 'unpublish_at', 'preview_version'].map((name) => read.get(name))
    return {
      kind,
      slug,
      isDraft: read.get('published') === false,
      rules: JSON.stringify(rules),
    }
  })
}

/**
 * Whether anything that an older build shows may have to be hidden now: a record is gone or has become
 * a draft, its schedule is another, or preview links of it were revoked. Drafts that were published
 * and new records hide nothing.
 */
export function hasWithdrawals(before: readonly Shown[], now: readonly Shown[]): boolean {
  const name = ({ kind, slug }: Shown) => `${kind}/${slug}`
  const present = new Map(now.map((shown) => [name(shown), shown]))
  return before.some((old) => {
    const same = present.get(name(old))
    return !same || same.rules !== old.rules || (same.isDraft && !old.isDraft)
  })
}
