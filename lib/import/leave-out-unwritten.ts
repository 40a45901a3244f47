import { toDecision } from './names/propose-names'
import { type ImportPlan, siteDecision } from './plan-import'
import type { FileDecision } from './report-types'

/**
 * The plan as it was carried out: without the files that could not be written, and without what
 * there is to say about them, but with a line for each.
 *
 * @param refused their paths in the plan: `projects/a.md` in the content, `/uploads/b.jpg` on the site.
 */
export function leaveOutUnwritten(plan: ImportPlan, refused: ReadonlySet<string>): ImportPlan {
  if (refused.size === 0) return plan
  const { siteText, ...rest } = plan
  const isWritten = ({ to }: { readonly to: string }) => !refused.has(to)
  const files = plan.files.filter(isWritten)
  const proposals = plan.proposals.filter(isWritten)
  const uploads = plan.uploads.filter(isWritten)
  const lostFrom = new Set(plan.files.filter((file) => !isWritten(file)).map(({ from }) => from))
  const lostAdvice = new Set(
    plan.proposals.filter((one) => !isWritten(one)).map((one) => toDecision(one).advice),
  )
  if (refused.has('site.md')) lostAdvice.add(siteDecision.advice)
  const isAboutWritten = ({ from, advice }: FileDecision) =>
    !lostAdvice.has(advice) && !(from !== undefined && lostFrom.has(from))
  return {
    ...rest,
    files,
    proposals,
    uploads,
    ...(siteText !== undefined && !refused.has('site.md') && { siteText }),
    // The addresses of these are in the file that they lead to.
    merged: plan.merged.filter(({ into }) => !lostFrom.has(into)),
    left: plan.left.filter(({ file }) => !refused.has(file.replace(/^content\//u, ''))),
    decisions: [...plan.decisions.filter(isAboutWritten), ...listUnwritten(plan, refused)],
  }
}

function listUnwritten(plan: ImportPlan, refused: ReadonlySet<string>): FileDecision[] {
  const sources = new Map(
    [...plan.files, ...plan.uploads].map(({ to, from }) => [to, from] as const),
  )
  return [...refused].map((to) => {
    const from = sources.get(to)
    const place = to.startsWith('/') ? `public${to}` : `content/${to}`
    return {
      kind: 'not-imported',
      subject: 'files that could not be written',
      advice: `not imported: ${place} could not be written; make it possible to write there, and import again`,
      ...(from !== undefined && { from }),
    }
  })
}
