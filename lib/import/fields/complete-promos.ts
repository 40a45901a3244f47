import type { Edit } from '@/lib/check/fix/edits'
import { commentOut } from '@/lib/import/edit-text'
import type { Decision } from '@/lib/import/report-types'
import { isBlank } from '@/lib/schema/values'
import type { Step } from './step'

/** Completes links to read more, and makes comments of those without an address or words. */
export const completePromos: Step = ({ parsed, places }) => {
  const { promos } = parsed.data
  if (!Array.isArray(promos)) return { edits: [] }
  const edits: Edit[] = []
  const notes: string[] = []
  const decisions: Decision[] = []
  promos.forEach((promo: unknown, index) => {
    if (typeof promo !== 'object' || promo === null || isBlank(promo)) return
    const { title, link } = promo as Record<string, unknown>
    const path = ['promos', index, 'link']
    const clean = typeof link === 'string' ? cleanLink(link) : ''
    if (clean && clean !== String(link).trim()) {
      edits.push(...(places.replaceText(path, clean) ?? []))
      notes.push(`promos[${index}].link: "${String(link).trim()}" is ${clean} now`)
    }
    if (clean && !isBlank(title)) return
    const first = places.find(['promos', index])
    const keys = Object.keys(promo).map((key) => places.find([...path.slice(0, 2), key], true))
    const last = places.written(['promos', index, 'title'])
    const end = Math.max(first, ...keys, (last?.offset ?? 0) + (last?.text.length ?? 0))
    edits.push(commentOut(parsed.source, first, end))
    decisions.push({
      kind: 'set-aside',
      subject: 'links without an address or without words',
      advice: `"${String(title ?? link).trim()}" in promos is a comment now; give it ${clean ? 'a title' : 'a link'} or remove it`,
    })
  })
  return { edits, notes, decisions }
}

/** A link without the quotes and spaces around it, and with the protocol that was left out. */
function cleanLink(link: string): string {
  const bare = link.trim().replace(/^["'“”‘’<\s]+|["'“”‘’>\s]+$/gu, '')
  if (bare.startsWith('//')) return `https:${bare}`
  return /^www\.[^\s/]+\.[a-z]{2,}/iu.test(bare) ? `https://${bare}` : bare
}
