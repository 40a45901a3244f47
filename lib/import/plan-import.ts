import { makeChecker } from '@/lib/check/check-content'
import type { Diagnostic } from '@/lib/check/diagnostic'
import type { NameIndexes } from '@/lib/check/fields/check-names'
import type { SourceFile } from '@/lib/check/read/read-file'
import type { CheckContext } from '@/lib/check/types'
import { claimAddresses, listTaken } from './claim-addresses'
import { describeSite } from './describe-site'
import { findUploads, type Upload } from './find-uploads'
import { finishFiles, makeSources, toSource } from './finish-files'
import { importDocument, type OpenFile } from './import-document'
import { collectUnknownNames, importNames } from './names/import-names'
import { addProposals, type Proposal, proposeNames, toDecision } from './names/propose-names'
import { notImported, type PlacedFile, placeFiles } from './place-files'
import type { FileDecision, ImportedFile } from './report-types'
import { proposeSite } from './site/propose-site'
import { type JekyllSite, readJekyll } from './site/read-jekyll'
import { makeDraft } from './unpublish'

/** Everything an import would write, and what there is to say about it. */
export type ImportPlan = {
  readonly files: readonly ImportedFile[]
  readonly proposals: readonly Proposal[]
  readonly uploads: readonly Upload[]
  /** The text of `site.md`, where the content has none. */
  readonly siteText?: string
  /** What a person must decide; `from` is the file it is about, if it is about one. */
  readonly decisions: readonly FileDecision[]
  /** Problems that are left in the imported files; none of them stops a build. */
  readonly left: readonly Diagnostic[]
  /** How many projects and pages the folder holds. */
  readonly documents: number
  /** Files that only redirected to another: their addresses redirect there now. */
  readonly merged: readonly { readonly from: string; readonly into: string }[]
  readonly others: readonly string[]
  readonly problems: readonly string[]
}

/** What an import can be told. */
export type ImportOptions = {
  /** What is dated later had not appeared on the previous site. */
  readonly now?: Date
  /** The name of the site, for a folder whose configuration says none. */
  readonly title?: string
}

/**
 * Plans an import; nothing is written here.
 *
 * @param tree the files of the previous site, paths from its folder.
 * @param content the content there is already; its vocabularies are used.
 * @param nameIndexes those of its vocabularies.
 */
export function planImport(
  tree: readonly SourceFile[],
  content: readonly SourceFile[],
  nameIndexes: NameIndexes,
  context: CheckContext,
  { now = new Date(), title }: ImportOptions = {},
): ImportPlan {
  const site = readJekyll(tree)
  const { opened, decisions: unread } = openDocuments(site, tree, now)
  const projects = opened.filter(({ kind }) => kind === 'projects')
  const unknown = collectUnknownNames(projects, nameIndexes)
  const proposals = proposeNames(unknown, nameIndexes, site.knownNames)
  const allNames = addProposals(nameIndexes, proposals, site.knownNames)
  const { placed, decisions: unplaced } = placeFiles(opened, content)
  const own = new Set(placed.map(({ to }) => `content/${to}`))
  const others = content.filter(({ file }) => !own.has(file))
  const { files, merged } = claimAddresses(placed, listTaken(others), site.config)
  const named = files.map((file) => redirectElsewhere(nameFile(file, allNames)))

  const present = new Set(others.map(({ file }) => file))
  const fresh = proposals.filter(({ to }) => !present.has(`content/${to}`))
  const hasSite = present.has('content/site.md')
  const siteText = hasSite ? undefined : proposeSite(site.config, title)
  const around = [
    ...others,
    ...fresh.map(({ to, text }) => toSource(to, text)),
    ...(siteText ? [toSource('site.md', siteText)] : []),
  ]
  const uploads = findUploads(named, site.uploads)
  const copied = new Set(uploads.map(({ to }) => to))
  const hasUpload = (path: string) => copied.has(path) || context.hasUpload(path)
  const check = makeChecker({ ...context, hasUpload })
  const sourceOf = makeSources()
  const imported = finishFiles(named, around, check, sourceOf)
  const result = check([...around, ...imported.map(sourceOf)])
  const ours = new Set(imported.map(({ to }) => `content/${to}`))
  return {
    files: imported,
    proposals: fresh,
    uploads,
    ...(siteText && { siteText }),
    decisions: [
      ...(siteText ? [siteDecision] : hasSite ? [] : [siteMissing]),
      ...unread,
      ...unplaced,
      ...fresh.map(toDecision),
      ...imported.flatMap(({ from, decisions }) => decisions.map((one) => ({ ...one, from }))),
    ],
    left: result.diagnostics.filter(({ file }) => ours.has(file)),
    documents: site.documents.length,
    merged,
    others: site.others,
    problems: site.problems,
  }
}

/** What is said of a `site.md` that was written. */
export const siteDecision: FileDecision = {
  kind: 'completed-page',
  subject: 'the site itself',
  advice:
    'site.md was written from the configuration; look whether it says what visitors should read',
  from: '_config.yml',
}

const siteMissing: FileDecision = {
  ...siteDecision,
  advice:
    'site.md is missing, and nothing says what the site is called; import again with --title "Name of the site", or write site.md (title, tagline, description)',
  from: 'site.md',
}

function openDocuments(site: JekyllSite, tree: readonly SourceFile[], now: Date) {
  const surroundings = describeSite(site, tree)
  const opened: OpenFile[] = []
  const decisions: FileDecision[] = []
  for (const document of site.documents) {
    const { kind, path, source } = document
    if (kind === 'pages' && path === 'index') {
      const reason = 'the home page is made of content/site.md; write there what it said'
      decisions.push(notImported(source.file, reason))
      continue
    }
    const result = importDocument(document, { config: site.config, now, surroundings })
    if ('text' in result) opened.push(result)
    else decisions.push(notImported(result.from, result.reason))
  }
  return { opened, decisions }
}

function nameFile(file: PlacedFile, names: NameIndexes): PlacedFile {
  return file.kind === 'projects'
    ? { ...importNames(file, names), to: file.to, address: file.address }
    : file
}

/** A file that redirected its readers never showed what is in it. */
function redirectElsewhere(file: PlacedFile): PlacedFile {
  if (file.redirectTo === undefined) return file
  const reason = `the previous site redirected its readers to ${file.redirectTo}`
  return {
    ...file,
    text: makeDraft(file.text, [reason]),
    decisions: [
      ...file.decisions,
      {
        kind: 'hidden-before',
        subject: 'files that redirected their readers',
        advice: `a draft now, because ${reason}`,
      },
    ],
  }
}
