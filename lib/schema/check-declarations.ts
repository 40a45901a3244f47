import { exportColumns } from '@/lib/fields/export-columns'
import { projectFields, vocabularies } from '@/lib/fields/fields'
import { filters, jsonKeys, ranges } from '@/lib/fields/shown'
import { otherParams, ownParams, takenKeys, takenNames } from '@/lib/fields/taken-names'
import type { Vocabulary } from '@/lib/fields/types'

/** What is declared of fields, as far as names are concerned. */
export type Declarations = {
  /** The names of fields, by the table that has them. */
  readonly fields: Readonly<Record<string, readonly string[]>>
  /** In addresses: filters, and both ends of ranges. */
  readonly params: readonly string[]
  /** Of a project in JSON. */
  readonly keys: readonly string[]
  /** Of the columns of downloads. */
  readonly headings: readonly string[]
}

const declared: Declarations = {
  fields: {
    projectFields: Object.keys(projectFields),
    ...Object.fromEntries(
      Object.entries<Vocabulary>(vocabularies).map(([name, { fields = {} }]) => [
        `vocabularies.${name}.fields`,
        Object.keys(fields),
      ]),
    ),
  },
  params: [...filters.map(({ param }) => param), ...ranges.flatMap(({ params }) => params)],
  keys: jsonKeys.map(({ key }) => key),
  headings: exportColumns.map(({ heading }) => heading),
}

/**
 * Refuses names of fields, parameters, keys and headings that cannot be, before anything is made of them.
 *
 * @throws with the file, the name and what to do.
 */
export function checkDeclarations({ fields, params, keys, headings } = declared): void {
  for (const [table, names] of Object.entries(fields)) {
    for (const name of names) {
      if (/^[a-z][a-z0-9_]*$/u.test(name)) continue
      const way = 'A name begins with a small letter; small letters, digits and underscores follow.'
      throw new Error(`lib/fields/fields.ts: ${table} has a field "${name}". ${way}`)
    }
  }
  const taken = takenNames.find((name) => fields.projectFields?.includes(name))
  if (taken) {
    const what = `a project already has something else called "${taken}"`
    throw new Error(`lib/fields/fields.ts: ${what}. Give the field another name.`)
  }
  refuseTwice('the parameter', [...ownParams, ...otherParams, ...params])
  refuseTwice('the key', [...takenKeys, ...keys])
  refuseTwice('the heading', headings)
}

function refuseTwice(what: string, names: readonly string[]): void {
  const twice = names.find((name, at) => names.indexOf(name) !== at)
  if (twice === undefined) return
  throw new Error(`lib/fields/shown.ts: ${what} "${twice}" is there already. Choose another one.`)
}
