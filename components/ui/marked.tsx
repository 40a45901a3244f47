import { markWords } from '@/lib/facets/highlight'
import type { WordPlan } from '@/lib/facets/text/text-plan'

/** A text with the words marked that were searched for. */
export function Marked({ text, plans }: { text: string; plans: readonly WordPlan[] }) {
  if (plans.length === 0) return text
  return markWords(text, plans).map(({ at, text: piece, marked }) =>
    marked ? (
      <mark key={at} className="bg-highlight text-on-highlight">
        {piece}
      </mark>
    ) : (
      piece
    ),
  )
}
