import type { Places } from '@/lib/check/read/front-matter-places'
import type { Report } from '@/lib/check/types'
import type { DraftFlag } from './draft-flags'

/** Reports a field that says in other words whether the file is public, with a fix where one is certain. */
export function reportDraftFlag(
  flag: DraftFlag,
  data: Readonly<Record<string, unknown>>,
  places: Places,
  report: Report,
): void {
  const { key, field, value, hides } = flag
  // Two fields that contradict each other need a person.
  const target = field !== undefined && !Object.hasOwn(data, field) ? field : undefined
  const line = target && `${target}: ${value ?? String(data[key])}`
  const advice =
    line ??
    (field === undefined
      ? 'write published: false if nobody may see it, or remove the line'
      : `"${field}" is there too, so keep one of the two`)
  report([key], {
    rule: 'draft-flag',
    message: `"${key}" is not a field of this file, and may mean that ${
      hides ? 'it is not public' : 'it is public'
    }; ${line ? `write ${line}` : advice}`,
    ...(line && { suggestion: line }),
    ...(target && { edits: rewrite(flag, target, places) }),
    atKey: true,
  })
}

function rewrite({ key, value }: DraftFlag, field: string, places: Places) {
  const renamed = places.renameKey(key, field)
  if (value === undefined || !renamed) return renamed
  const written = places.written([key])
  if (!written) return undefined
  const to = written.offset + written.text.length
  return [...renamed, { from: written.offset, to, text: String(value) }]
}
