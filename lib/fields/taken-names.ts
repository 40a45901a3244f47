/*
 * Names that a field, a filter or a key may not have, since something else has them already.
 * `lib/schema/check-declarations.ts` refuses them in words.
 */

/** What a project is called and says besides its fields. */
export const takenNames = [
  ...['slug', 'sourceFile', 'body', 'bodyHash', 'type', 'url', 'language', 'years', 'also'],
  ...['titleParts', 'excerpt', 'isSummaryExcerpt', 'words', 'result', 'results', 'status'],
  ...['isDraft', 'gaps', 'warnings', 'changed', 'changes', 'staff'],
] as const

/** Has the compiler refuse a row whose name is taken, in these words. */
export type FreeNames = Readonly<Record<string, unknown>> & {
  readonly [Name in (typeof takenNames)[number]]?: 'This name is taken (takenNames). Choose another one.'
}

/** Keys of a project in JSON that are there whatever `jsonKeys` says. */
export const takenKeys = [
  ...['slug', 'title', 'summary', 'start', 'end', 'status', 'url', 'date', 'language'],
  ...['links', 'image', 'body', 'changes'],
] as const

/** Parameters of a listing that are neither a filter nor the end of a range. */
export const ownParams = ['q', 'sort', 'view', 'page', 'pick'] as const

/** Parameters of pages and downloads that read those of a listing too. */
export const otherParams = [
  ...['columns', 'rows', 'by', 'show', 'unit', 'order', 'values', 'colours'],
] as const
