import type { Project } from '@/lib/content/types'
import { inBatches } from '@/lib/exports/in-batches'
import { toComment } from '@/lib/exports/xml'
import { type IatiContext, toActivity } from './activity'
import { listGaps } from './gaps'

/** Activities in one piece of a file. */
const perPiece = 50

/**
 * Projects as a file of the IATI Standard 2.03, piece by piece. A comment at its head says what the
 * configuration lacks.
 *
 * @returns pieces of well-formed XML, valid against the schema; undefined when no project can be an
 *   activity, since a file must have one.
 */
export function toIati(
  projects: readonly Project[],
  context: IatiContext,
): Iterable<string> | undefined {
  const dated = projects.filter(hasDate)
  return dated.length === 0 ? undefined : printPieces(projects, dated, context)
}

function* printPieces(
  projects: readonly Project[],
  dated: readonly Project[],
  context: IatiContext,
): Generator<string> {
  const gaps = listGaps(projects, context.codes)
  yield [
    '<?xml version="1.0" encoding="UTF-8"?>',
    ...(gaps.length > 0 ? [toComment(`\n${gaps.map((gap) => `  ${gap}\n`).join('')}`)] : []),
    `<iati-activities version="2.03" generated-datetime="${context.now}">`,
    '',
  ].join('\n')
  for (const batch of inBatches(dated, perPiece)) {
    yield batch.map((project) => toActivity(project, context)).join('')
  }
  yield '</iati-activities>\n'
}

function hasDate({ start, end }: Project): boolean {
  return start !== undefined || end !== undefined
}
