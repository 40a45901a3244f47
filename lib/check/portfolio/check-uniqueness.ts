import type { OpenRecord } from '@/lib/check/types'
import { findProjectId } from '@/lib/project-id'
import { addressOf } from './make-site-map'

/** Pages of the site next to those of projects. */
const sitePages: ReadonlySet<string> = new Set(['download', 'print', 'shortlist'])

/** Reports what two files may not share: an address, a former address; and a title they should not. */
export function checkUniqueness(records: readonly OpenRecord[]): void {
  claim(
    records,
    (record) => [`${record.kind}/${record.slug}`],
    (record, other) => {
      record.report([], {
        rule: 'duplicate-slug',
        message: `the address "${record.slug}" is already used by ${other.file}; rename one of the two files`,
      })
    },
  )

  const projects = records.filter((record) => record.kind === 'projects')
  for (const { slug, report } of projects) {
    if (!sitePages.has(slug)) continue
    report([], {
      rule: 'duplicate-slug',
      message: `the address "${slug}" is already used by a page of the site; rename the file`,
    })
  }
  claim(
    projects,
    ({ slug, values: { id, redirect_from } }) => [
      findProjectId({
        slug,
        ...(typeof id === 'string' && { id }),
        formerPaths: Array.isArray(redirect_from) ? redirect_from.map(String) : [],
      }).toLowerCase(),
    ],
    (record, other) => {
      // Two files of one address have one id; that is one problem.
      if (record.slug === other.slug) return
      record.report(['id'], {
        rule: 'duplicate-id',
        message: `the id is the same as in ${other.file}; write another id in this file`,
        atKey: true,
      })
    },
  )
  claim(
    projects,
    ({ titleKey }) => (titleKey === undefined ? [] : [titleKey]),
    (record, other) => {
      record.report(['title'], {
        rule: 'duplicate-title',
        message: `title is the same as in ${other.file}; visitors cannot tell the two apart`,
      })
    },
  )

  const pages = new Map<string, OpenRecord>(
    records.flatMap((record) => {
      const address = addressOf(record)
      return address === undefined ? [] : [[address, record] as const]
    }),
  )
  const formerAddresses = new Map<string, OpenRecord>()
  for (const record of pages.values()) {
    const paths = Array.isArray(record.values.redirect_from) ? record.values.redirect_from : []
    paths.forEach((path: string, index) => {
      const other = pages.get(path) ?? formerAddresses.get(path)
      if (other) {
        record.report(['redirect_from', index], {
          rule: 'duplicate-redirect',
          message:
            other === record
              ? `redirect_from[${index}] is the page itself or appears twice; remove the line`
              : `redirect_from[${index}] already redirects to ${other.file}; remove it from one of the two files`,
        })
      }
      formerAddresses.set(path, record)
    })
  }
}

/** Calls `report` for every record that claims a key another record before it has claimed. */
function claim(
  records: readonly OpenRecord[],
  keysOf: (record: OpenRecord) => string[],
  report: (record: OpenRecord, other: OpenRecord) => void,
): void {
  const owners = new Map<string, OpenRecord>()
  for (const record of records) {
    for (const key of keysOf(record)) {
      const owner = owners.get(key)
      if (owner && owner !== record) report(record, owner)
      else owners.set(key, record)
    }
  }
}
