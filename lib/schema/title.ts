/** A project's title taken apart by the custom `Place—Name (ACRONYM)`. */
export type TitleParts = {
  readonly place?: string
  readonly name: string
  readonly acronym?: string
}

/**
 * Splits a title at its first long dash and takes a closing bracket of one short word or two as the
 * acronym. A title that does not follow the custom is all name.
 */
export function splitTitle(title: string): TitleParts {
  const dash = title.indexOf('—')
  const place = dash > 0 ? title.slice(0, dash).trim() : ''
  const rest = (place ? title.slice(dash + 1) : title).trim()
  if (!rest) return { name: title.trim() }
  const bracket = /^(.+?)\s*\(([^()\s]{2,16}(?: [^()\s]{1,6})?)\)$/u.exec(rest)
  const acronym = bracket?.[2]
  const isAcronym = acronym !== undefined && /\p{Lu}.*\p{Lu}/u.test(acronym)
  return {
    ...(place && { place }),
    name: isAcronym && bracket?.[1] ? bracket[1] : rest,
    ...(isAcronym && { acronym }),
  }
}
