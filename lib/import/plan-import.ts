import { makeChecker } from '@/lib/check/check-content'
import type { Diagnostic } from '@/lib/check/diagnostic'
import type { NameIndexes } from '@/lib/check/fields/check-names'
import { fixContent } from '@/lib/check/fix/fix-content'
import { readContentFile, type SourceFile } from '@/lib/check/read/read-file'
import type { CheckContext } from '@/lib/check/types'
import { findUploads, type Upload } from './find-uploads'
import { collectUnknownNames, importNames } from './import-names'
import { importProject, type OpenProject } from './import-project'
import { toSlug } from './old-addresses'
import { addProposals, type Proposal, proposeNames, toDecision } from './propose-names'
import { readJekyll } from './read-jekyll'
import type { Decision, ImportedFile } from './report-types'
import { unpublish } from './unpublish'

/** Everything an import would write, and what there is to say about it. */
export type ImportPlan = {
  /** The folder of the content, by its path from the repository. */
  readonly contentDir: string
  readonly files: readonly ImportedFile[]
  readonly proposals: readonly Proposal[]
  readonly uploads: readonly Upload[]
  /** What a person must decide; `from` is the file it is about, if it is about one. */
  readonly decisions: readonly (Decision & { readonly from?: string })[]
  /** Problems that are left in the imported files; none of them stops a build. */
  readonly left: readonly Diagnostic[]
  /** How many projects the folder holds. */
  readonly projects: number
  readonly others: readonly string[]
  readonly problems: readonly string[]
}

/**
 * Plans an import; nothing is written here.
 *
 * @param tree the files of the older site, paths from its folder.
 * @param content the content there is already; its vocabularies are used.
 * @param nameIndexes the nameIndexes of its vocabularies.
 */
export function planImport(
  tree: readonly SourceFile[],
  content: readonly SourceFile[],
  nameIndexes: NameIndexes,
  context: CheckContext,
): ImportPlan {
  const { contentDir } = context
  const site = readJekyll(tree)
  const decisions: (Decision & { from?: string })[] = []
  const opened: OpenProject[] = []
  for (const file of site.projects) {
    const result = importProject(file, site)
    if ('text' in result) opened.push(result)
    else decisions.push({ ...notImported(result.reason), from: result.from })
  }
  const proposals = proposeNames(
    collectUnknownNames(opened, nameIndexes),
    nameIndexes,
    site.knownNames,
  )
  const allBooks = addProposals(nameIndexes, proposals)
  const placed = placeProjects(opened, { content, contentDir }, decisions)
  const named = placed.map(({ project, to }) => ({ ...importNames(project, allBooks), to }))

  const others = content.filter(
    ({ file }) => !named.some(({ to }) => file === `${contentDir}/${to}`),
  )
  const toSource = (to: string, text: string): SourceFile => ({
    file: `${contentDir}/${to}`,
    bytes: new TextEncoder().encode(text),
  })
  const present = new Set(others.map(({ file }) => file))
  const fresh = proposals.filter(({ to }) => !present.has(`${contentDir}/${to}`))
  const uploads = findUploads(named, site.uploads)
  const copied = new Set(uploads.map(({ to }) => to))
  const check = makeChecker({
    ...context,
    hasUpload: (path) => copied.has(path) || context.hasUpload(path),
  })
  const around = [...others, ...fresh.map(({ to, text }) => toSource(to, text))]
  const ours = new Set(named.map(({ to }) => `${contentDir}/${to}`))
  const fixed = fixContent(
    [...around, ...named.map(({ to, text }) => toSource(to, text))],
    check,
    (file) => ours.has(file),
  )
  const mendedFiles = new Map(fixed.files.map((one) => [one.file, one]))
  const imported = named.map((project): ImportedFile => {
    const file = `${contentDir}/${project.to}`
    const mended = mendedFiles.get(file)
    const text = mended ? new TextDecoder().decode(mended.after) : project.text
    const errors = fixed.diagnostics.filter((one) => one.file === file && one.level === 'error')
    const draft = errors.length > 0 ? unpublish(text, errors) : { text, decisions: [] }
    return {
      ...project,
      text: draft.text,
      notes: [
        ...project.notes,
        ...(mended?.mended.map(({ rule, message }) => `${rule}: ${message}`) ?? []),
      ],
      decisions: [...project.decisions, ...draft.decisions],
    }
  })
  const result = check([...around, ...imported.map(({ to, text }) => toSource(to, text))])
  const left = result.diagnostics.filter(({ file }) => ours.has(file))
  return {
    contentDir,
    files: imported,
    proposals: fresh,
    uploads,
    decisions: [
      ...decisions,
      ...fresh.map(toDecision),
      ...imported.flatMap(({ from, decisions: own }) => own.map((one) => ({ ...one, from }))),
    ],
    left,
    projects: site.projects.length,
    others: site.others,
    problems: site.problems,
  }
}

function notImported(reason: string): Decision {
  return {
    kind: 'not-imported',
    subject: 'files that cannot be read',
    advice: `not imported: ${reason}`,
  }
}

type Placed = { readonly project: OpenProject; readonly to: string }

/** Gives each project a file of its own; one that the content has under another name is left out. */
function placeProjects(
  opened: readonly OpenProject[],
  { content, contentDir }: { readonly content: readonly SourceFile[]; readonly contentDir: string },
  decisions: (Decision & { from?: string })[],
): Placed[] {
  const known = listKnownAddresses(content)
  const placed: Placed[] = []
  const taken = new Map<string, string>()
  // Of two files with one name the published one keeps the address, then the newer one.
  for (const project of sortByClaim(opened)) {
    const data = readData(toFile(project))
    const own = toSlug(project.from)
    const elsewhere = [data.redirect_from].flat().map((path) => known.get(String(path)))
    const there = elsewhere.find((file) => file && file !== `${contentDir}/projects/${own}.md`)
    if (there) {
      decisions.push({
        kind: 'already-there',
        subject: 'projects that are there under another name',
        advice: `not imported: ${there} has its old address; compare the two`,
        from: project.from,
      })
      continue
    }
    if (!own) {
      decisions.push({
        ...notImported('its name has no Latin letter or digit'),
        from: project.from,
      })
      continue
    }
    let slug = own
    for (let number = 2; taken.has(slug); number++) slug = `${own}-${number}`
    const first = taken.get(own)
    taken.set(slug, project.from)
    placed.push({
      project: first ? withoutAddress(project, first, slug) : project,
      to: `projects/${slug}.md`,
    })
  }
  return placed.sort((a, b) => (a.to < b.to ? -1 : 1))
}

/** Published before drafts, newer before older; by name where that says nothing. */
function sortByClaim(opened: readonly OpenProject[]): OpenProject[] {
  return opened
    .map((project) => {
      const { published, date } = readData(toFile(project))
      return { project, claim: `${published === false ? 0 : 1} ${String(date)}` }
    })
    .sort((a, b) => {
      if (a.claim !== b.claim) return a.claim < b.claim ? 1 : -1
      return a.project.from < b.project.from ? -1 : 1
    })
    .map(({ project }) => project)
}

/** Former addresses in the content → the file they lead to. */
function listKnownAddresses(content: readonly SourceFile[]): Map<string, string> {
  const known = new Map<string, string>()
  for (const file of content) {
    const data = readData(file)
    for (const path of [data.redirect_from].flat()) known.set(String(path), file.file)
  }
  return known
}

function readData(file: SourceFile): Readonly<Record<string, unknown>> {
  return readContentFile(file).parsed?.data ?? {}
}

function toFile({ from, text }: OpenProject): SourceFile {
  return { file: from, bytes: new TextEncoder().encode(text) }
}

/** The second of two files with one name: the old address leads to the first. */
function withoutAddress(project: OpenProject, first: string, slug: string): OpenProject {
  const pattern = /^redirect_from:\n(?:- .*\n)+/mu
  return {
    ...project,
    text: project.text.replace(pattern, ''),
    decisions: [
      ...project.decisions,
      {
        kind: 'one-address',
        subject: 'files of one name',
        advice: `${first} has the same name and keeps the old address; this one is ${slug}. Keep one of the two, or retitle`,
      },
    ],
  }
}
