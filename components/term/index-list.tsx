import type { TermSummary } from '@/lib/content/pages/landing'
import type { Vocabulary } from '@/lib/fields/types'
import { AlphabeticalIndex } from './alphabetical-index'
import { DescribedIndex } from './described-index'
import type { IndexProps } from './index-props'
import { NestedIndex } from './nested-index'
import { RankedIndex } from './ranked-index'

/** The terms of a vocabulary, laid out as its table says. */
export function IndexList({
  layout,
  across,
  ...props
}: IndexProps & {
  readonly layout: Vocabulary['index']
  /** Places that are no country. */
  readonly across: readonly TermSummary[]
}) {
  switch (layout) {
    case 'described':
      return <DescribedIndex {...props} />
    case 'ranked':
      return <RankedIndex {...props} />
    case 'nested':
      return <NestedIndex {...props} />
    case 'alphabetical':
      return <AlphabeticalIndex {...props} across={across} />
  }
}
