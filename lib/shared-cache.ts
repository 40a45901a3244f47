/** How long a cache between visitors and the site may give out an answer; in seconds. */
const fresh = 60

/** How much longer, while it asks for a new one; with `fresh` the age of pages (`expireTime`). */
const stale = 30

/**
 * The `Cache-Control` of an answer that is the same for everybody. Browsers ask every time, caches
 * for many visitors once a minute, and neither keeps it beyond the next scheduled change.
 *
 * @param left seconds until the answer may change.
 */
export function printSharedRule(left: number): string {
  const whole = Math.max(0, Math.floor(left))
  const kept = Math.min(fresh, whole)
  const late = Math.min(stale, whole - kept)
  return `public, max-age=0, s-maxage=${kept}, stale-while-revalidate=${late}`
}

/** The `Cache-Control` of what no other visitor may be given. */
export const privateRule = 'private, no-store'

/**
 * The time of the next scheduled change, in milliseconds since 1970: the first of these times that
 * is to come, or the new year (UTC), when a status may change.
 *
 * @param times ISO 8601.
 */
export function findNextChange(times: readonly string[], now: number): number {
  const newYear = Date.UTC(new Date(now).getUTCFullYear() + 1, 0, 1)
  return Math.min(newYear, ...times.map((time) => Date.parse(time)).filter((time) => time > now))
}

/** The times at which schedules change what is public (ISO 8601), in no order. */
export function listTimes(
  schedules: readonly { readonly publish_at?: unknown; readonly unpublish_at?: unknown }[],
): string[] {
  return schedules
    .flatMap(({ publish_at, unpublish_at }) => [publish_at, unpublish_at])
    .filter((time) => typeof time === 'string')
}
