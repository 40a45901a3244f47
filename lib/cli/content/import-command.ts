import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { checkContent } from '@/lib/check/check-content'
import type { SourceFile } from '@/lib/check/read/read-file'
import { checkTargets, refuseOldFolder } from '@/lib/cli/content/import-targets'
import { readCheckContextAt, readContentAt } from '@/lib/cli/content/read-target'
import { readArguments } from '@/lib/cli/read-arguments'
import { UsageError } from '@/lib/cli/usage-error'
import { contentDir, readSourceFile, root, toPosix } from '@/lib/files/content-files'
import { describeRefusal, readPresent, replaceFile } from '@/lib/files/write-file'
import { leaveOutUnwritten } from '@/lib/import/leave-out-unwritten'
import { type ImportPlan, planImport } from '@/lib/import/plan-import'
import { printReport, summarise } from '@/lib/import/print-report'
import type { FileDecision } from '@/lib/import/report-types'

/** A file to write, relative to the folder of the content or of the site's files. */
type Output = {
  readonly place: string
  readonly bytes: () => Uint8Array
  readonly from: string
  /** Its path as the plan has it. */
  readonly to: string
}

/**
 * `import <folder> [--dry-run] [--out content] [--report report.md] [--title name] [--force]`: brings
 * a Jekyll or Siteleaf folder over. Nothing that is there already is written over without `--force`.
 *
 * @returns the exit code: 1 when a file could not be imported or written.
 * @throws UsageError for something that is not a folder, a place that cannot be written to or is in
 *   the imported folder, or an unknown option; nothing is written then.
 */
export async function runImport(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, {
    'dry-run': { type: 'boolean' },
    out: { type: 'string' },
    report: { type: 'string' },
    title: { type: 'string' },
    force: { type: 'boolean' },
  })
  const [named, ...others] = positionals
  if (!named || others.length > 0) throw new UsageError('Enter one folder to import.')
  const folder = path.resolve(root, named)
  const out = path.resolve(root, values.out ?? contentDir)
  const tree = readTree(folder)
  const report = values.report === undefined ? undefined : path.resolve(root, values.report)
  refuseOldFolder(folder, [out, ...(report === undefined ? [] : [report])])
  await checkTargets({ out, ...(report !== undefined && { report }) }, values['dry-run'] === true)
  // Existing files are those where the import writes, and the uploads.
  const content = readContentAt(out)
  const context = readCheckContextAt(out)
  const { nameIndexes } = checkContent(content, context)
  const plan = planImport(tree, content, nameIndexes, context, {
    ...(values.title !== undefined && { title: values.title }),
  })

  const outputs = listOutputs(plan, folder, out)
  refuseOldFolder(
    folder,
    outputs.map(({ place }) => place),
  )
  const { counts, changed, refused } = await writeOutputs(outputs, values)
  const carriedOut = leaveOutUnwritten(plan, refused)
  const done = { ...carriedOut, decisions: [...carriedOut.decisions, ...changed] }
  const text = printReport(done)
  if (report !== undefined && !values['dry-run']) {
    await replaceFile(report, readPresent(report), new TextEncoder().encode(text))
  } else {
    console.log(`\n${text}`)
  }
  console.log(
    `${summarise(done)} ${counts.written} files ${values['dry-run'] ? 'would be ' : ''}written, ${counts.unchanged} unchanged, ${counts.changed} skipped, ${counts.refused} not written.`,
  )
  const missing = done.documents > done.files.length + done.merged.length
  return missing || counts.changed + counts.refused > 0 ? 1 : 0
}

type WriteOptions = { readonly force?: boolean; readonly 'dry-run'?: boolean }

/** Writes what it can, with a line for each, and says what became of it. */
async function writeOutputs(outputs: readonly Output[], options: WriteOptions) {
  const changed: FileDecision[] = []
  const refused = new Set<string>()
  const counts = { written: 0, unchanged: 0, changed: 0, refused: 0 }
  for (const [index, output] of outputs.entries()) {
    const shown = path.relative(root, output.place)
    const progress = `[${index + 1}/${outputs.length}] ${output.from} → ${shown}`
    const outcome = await writeOutput(output, options)
    counts[outcome]++
    console.log(`${progress}${outcome === 'written' ? '' : `: ${outcomeWords[outcome]}`}`)
    if (outcome === 'changed') changed.push(changedHere(shown, output.from))
    if (outcome === 'refused') refused.add(output.to)
  }
  return { counts, changed, refused }
}

const outcomeWords = {
  unchanged: 'unchanged',
  changed: 'exists and differs, skipped (use --force to overwrite)',
  refused: 'not written',
} as const

async function writeOutput(
  { place, bytes }: Output,
  options: WriteOptions,
): Promise<'written' | keyof typeof outcomeWords> {
  try {
    const present = readPresent(place)
    const wanted = bytes()
    if (present && Buffer.compare(present, wanted) === 0) return 'unchanged'
    if (present && !options.force) return 'changed'
    if (options['dry-run']) return 'written'
    await replaceFile(place, present, wanted)
    return 'written'
  } catch (error) {
    // A folder or an upload that cannot be read is no reason to leave the others out either.
    const refusal = describeRefusal(error)
    if (refusal === undefined) throw error
    console.error(refusal)
    return 'refused'
  }
}

function listOutputs(plan: ImportPlan, folder: string, out: string): Output[] {
  const inContent = (to: string, text: string, from: string) => ({
    place: path.join(out, to),
    bytes: () => new TextEncoder().encode(text),
    from,
    to,
  })
  return [
    ...(plan.siteText ? [inContent('site.md', plan.siteText, 'the site')] : []),
    ...plan.proposals.map(({ to, text, entry }) =>
      inContent(to, text, `the name "${entry.label}"`),
    ),
    ...plan.files.map(({ from, to, text }) => inContent(to, text, from)),
    ...plan.uploads.map(({ from, to }) => ({
      // Uploads are next to the content folder.
      place: path.join(path.dirname(out), 'public', to),
      bytes: () => readFileSync(path.join(folder, from)),
      from,
      to,
    })),
  ]
}

function changedHere(shown: string, from: string): FileDecision {
  return {
    kind: 'changed-here',
    subject: 'files that already exist and differ',
    advice: `${shown} already exists and differs, so it was skipped; compare the two`,
    from,
  }
}

/** The files of a folder; links are not followed, so that nothing from outside comes in. */
function readTree(folder: string): SourceFile[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError(`"${folder}" is not a folder.`)
  }
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => ({ entry, place: path.join(entry.parentPath, entry.name) }))
    .map(({ entry, place }) => ({
      entry,
      place,
      file: toPosix(path.relative(folder, place)),
    }))
    .filter(({ file }) => !/(?:^|\/)(?:\.git|node_modules|_site)\//u.test(file))
    .sort((a, b) => (a.file < b.file ? -1 : 1))
  if (!files.some(({ file }) => /(?:^|\/)_projects\//u.test(file))) {
    throw new UsageError(`There is no folder _projects in "${folder}".`)
  }
  return files.flatMap(({ entry, place, file }) => readTreeFile(file, place, entry.isFile()))
}

function readTreeFile(file: string, place: string, isFile: boolean): SourceFile[] {
  // Of uploads only the name is needed until they are copied; links among them are passed over.
  if (file.startsWith('uploads/') && !isFile) return []
  if (isFile && !/\.(?:md|markdown|ya?ml)$/iu.test(file)) return [{ file, bytes: new Uint8Array() }]
  return [readSourceFile(place, file)]
}
