import { existsSync, mkdtempSync, realpathSync, rmdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { UsageError } from '@/lib/cli/usage-error'
import { root, toPosix } from '@/lib/files/content-files'
import { readPresent, reasonOf, replaceFile } from '@/lib/files/write-file'

/** Where an import writes, as absolute paths. */
type Targets = { readonly out: string; readonly report?: string }

/**
 * Checks that an import can write where it is told to, before it writes anything.
 *
 * @param isDryRun whether nothing may be written, so that a place is not tried.
 * @throws UsageError for a place of the wrong kind, or one where nothing can be made.
 * @throws WriteRefusal for a report that is there and cannot be replaced.
 */
export async function checkTargets({ out, report }: Targets, isDryRun: boolean): Promise<void> {
  checkFolder(out, '--out')
  if (!isDryRun) tryFolder(out, '--out')
  if (report === undefined) return
  if (existsSync(report) && !statSync(report).isFile()) {
    throw new UsageError(`${show(report)} is not a file; enter the name of a file after --report.`)
  }
  checkFolder(path.dirname(report), '--report')
  if (isDryRun) return
  tryFolder(path.dirname(report), '--report')
  const present = readPresent(report)
  if (present) await replaceFile(report, present, present)
}

/**
 * Checks that none of the places is in the folder that is imported, also by a link.
 *
 * @throws UsageError that names the place.
 */
export function refuseOldFolder(folder: string, places: readonly string[]): void {
  const old = resolveLinks(folder)
  const inside = places.find((place) => {
    const real = resolveLinks(place)
    return real === old || real.startsWith(`${old}${path.sep}`)
  })
  if (inside === undefined) return
  throw new UsageError(
    `${show(inside)} is in the folder to import, in which nothing is changed; choose another place with --out or --report.`,
  )
}

/** Checks that a folder is one, or could be made. */
function checkFolder(folder: string, option: string): void {
  const present = findPresent(folder)
  if (statSync(present).isDirectory()) return
  throw new UsageError(
    present === folder
      ? `${show(folder)} is not a folder; enter a folder after ${option}.`
      : `There can be no folder ${show(folder)}, because ${show(present)} is a file; choose another place after ${option}.`,
  )
}

/** Makes a folder there and removes it: permissions do not say it of every disk. */
function tryFolder(folder: string, option: string): void {
  try {
    rmdirSync(mkdtempSync(path.join(findPresent(folder), '.fieldbook-')))
  } catch (cause) {
    const reason = reasonOf(cause)
    if (reason === undefined) throw cause
    throw new UsageError(
      `Nothing can be written to ${show(folder)}: ${reason}; choose another place after ${option}.`,
      { cause },
    )
  }
}

/** The place itself, or the closest folder around it that is there. */
function findPresent(place: string): string {
  const around = path.dirname(place)
  return existsSync(place) || around === place ? place : findPresent(around)
}

/** The place without links, of which the end need not be there yet. */
function resolveLinks(place: string): string {
  const present = findPresent(place)
  return path.join(realpathSync(present), path.relative(present, place))
}

/** The place as people name it: from here, or in full where it is elsewhere. */
function show(place: string): string {
  const near = path.relative(root, place)
  return toPosix(near.startsWith('..') ? place : near || '.')
}
