import { notices } from '#words/notices'
import type { WholeListing } from '@/lib/content/listing'

/**
 * Says in a header why a file is empty, where the format has no place for it: a link to the listing,
 * whose title says so (RFC 8288; RFC 8187 for its characters).
 */
export function linkReason({ asksUnknown }: WholeListing): Record<string, string> {
  if (!asksUnknown) return {}
  const title = encodeURIComponent(notices.noneExported)
  return { Link: `</projects>; rel="help"; title*=UTF-8''${title}` }
}
