import type { OpenRecord } from '@/lib/check/types'

/** Hints at a site that does not say under which licence others may use its data. */
export function checkLicence(open: readonly OpenRecord[]): void {
  const site = open.find(({ kind }) => kind === 'site')
  if (!site || site.values.licence !== undefined) return
  const message = 'licence is missing; others do not know whether they may use the data'
  site.report(['licence'], { rule: 'no-licence', message, atKey: true })
}
