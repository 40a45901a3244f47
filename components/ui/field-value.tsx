import { nameTerms } from '#words/facets'
import { numberNouns } from '#words/nouns'
import { Marked } from '@/components/ui/marked'
import { nameAll } from '@/components/ui/name-all'
import type { WordPlan } from '@/lib/facets/text/text-plan'
import type { NumberField, TermField } from '@/lib/fields/shown'

/** What a field is called on pages, above one value or several of its terms. */
export function nameField(field: TermField | NumberField, count = 1): string {
  return isNumber(field) ? numberNouns[field].label : nameTerms(field, count)
}

/** The value of a field in words; words that were searched for are marked. */
export function FieldValue({
  field,
  value,
  plans = [],
}: {
  field: TermField | NumberField
  value: number | readonly { readonly label: string }[] | undefined
  plans?: readonly WordPlan[]
}) {
  if (value === undefined) return null
  if (typeof value !== 'number') {
    return <Marked text={nameAll(value)} plans={plans} />
  }
  return isNumber(field) ? numberNouns[field].print(value) : null
}

function isNumber(field: TermField | NumberField): field is NumberField {
  return Object.hasOwn(numberNouns, field)
}
