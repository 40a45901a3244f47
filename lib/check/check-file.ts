import { checkAnchors } from '@/lib/check/body/check-anchors'
import { checkBody, doubleSpace, maxFindings } from '@/lib/check/body/check-body'
import { checkCharacters } from '@/lib/check/body/check-characters'
import { checkHidden } from '@/lib/check/body/check-hidden'
import { checkText, findOngoing } from '@/lib/check/body/check-text'
import { findLinks, type Link } from '@/lib/check/body/find-links'
import { openBody } from '@/lib/check/body/open-body'
import { checkCutValues, checkFieldMarkup, checkZones } from '@/lib/check/fields/check-values'
import { foldName } from '@/lib/check/fields/names'
import { isHeld, isHiddenName, readFields } from '@/lib/check/fields/read-fields'
import { makePlaces, type Path, type Places } from '@/lib/check/read/front-matter-places'
import { type ParsedFile, readContentFile, type SourceFile } from '@/lib/check/read/read-file'
import { findHiddenText } from '@/lib/markdown/hidden-text'
import { type ContentKind, contentKinds } from '@/lib/schema/content-types'
import { reservedSlugs } from '@/lib/schema/page'
import { slugify } from '@/lib/slug'
import { type Diagnostic, type Finding, toDiagnostic } from './diagnostic'
import type { FileContent, Report } from './types'

/** A file with all its problems that do not depend on other files. */
export type CheckedFile = {
  readonly file: string
  /** The text, lines ended by `\n`; problems are shown in it. */
  readonly source: string
  readonly diagnostics: readonly Diagnostic[]
  /** Absent when the file could not be read. */
  readonly content?: FileContent
}

/**
 * Checks one file by itself.
 *
 * @param year the current one, to tell which projects are over.
 * @param contentDir the folder of the content, as the paths of its files begin.
 */
export function checkFile(
  sourceFile: SourceFile,
  year: number,
  contentDir = 'content',
): CheckedFile {
  const { file } = sourceFile
  const place = locateFile(file, contentDir)
  if ('rule' in place) {
    return {
      file,
      source: '',
      diagnostics: [toDiagnostic(place, { file, source: '', isDraft: false })],
    }
  }
  const { parsed, source, diagnostics: unreadable } = readContentFile(sourceFile)
  if (!parsed) return { file, source, diagnostics: unreadable }

  const places = makePlaces(source, parsed.frontMatterEnd, parsed.document)
  const isDraft = isHeld(parsed, place.kind)
  const diagnostics: Diagnostic[] = []
  const add = (finding: Finding) =>
    diagnostics.push(toDiagnostic(finding, { file, source, isDraft }))
  const { values, toOriginal } = readFields(parsed, place.kind, places, makeReport(places, add))
  const body = openBody(parsed.body)
  const counts = new Map<string, number>()
  const bodyLinks = findLinks(body)
    .slice(0, maxFindings)
    .map((link) => ({ ...link, offset: link.offset + parsed.bodyStart }))
  for (const finding of [
    ...checkCharacters(source),
    ...checkCutValues(parsed),
    ...checkFieldMarkup(parsed, places),
    ...checkZones(parsed, places),
    ...checkAnchors(body, bodyLinks),
    ...checkFieldTexts(parsed, places),
    ...checkBody(body).map((finding) => shift(finding, parsed.bodyStart)),
    ...checkYears(values, places),
    ...checkTense(values, places, parsed, year),
    ...checkFileName(file, place.slug),
    ...checkAddress(place),
  ]) {
    const count = (counts.get(finding.rule) ?? 0) + 1
    counts.set(finding.rule, count)
    if (count <= maxFindings) add(finding)
  }
  const links = [...listFieldLinks(values, toOriginal, places), ...bodyLinks]
  return {
    file,
    source,
    diagnostics,
    content: {
      ...place,
      isDraft,
      values,
      ...(typeof values.title === 'string' && { titleKey: foldName(values.title) }),
      toOriginal,
      // Without the syntax tree, which would be kept as long as the file.
      places: makePlaces(source, parsed.frontMatterEnd),
      links,
      body: parsed.body,
    },
  }
}

/** Reports at the place of a value in the front matter. */
export function makeReport(places: Places, add: (finding: Finding) => void): Report {
  return (path, { atKey = false, ...problem }) =>
    add({ ...problem, offset: places.find(path, atKey) })
}

/** What a file is, by its path; a file that is not content is reported, never ignored. */
function locateFile(
  file: string,
  contentDir: string,
): { kind: ContentKind; slug: string } | Finding {
  const inside = file.startsWith(`${contentDir}/`) ? file.slice(contentDir.length + 1) : ''
  if (inside === 'site.md') return { kind: 'site', slug: 'site' }
  const match = /^([^/]+)\/([^/]+)\.(?:md|markdown)$/u.exec(inside)
  const kind = contentKinds.find((name) => name === match?.[1] && name !== 'site')
  if (!match?.[2] || !kind) {
    return { offset: 0, rule: 'stray-file', message: strayMessage(contentDir, match?.[1]) }
  }
  const slug = slugify(match[2])
  if (slug) return { kind, slug }
  const message =
    'the file name has no Latin letter or digit; rename it, since it becomes the address of the page'
  return { offset: 0, rule: 'file-name', message }
}

/** What to do with a file in the wrong place; its folder may be meant to be one of a vocabulary. */
function strayMessage(contentDir: string, folder: string | undefined): string {
  const move = `move it to ${contentDir}/projects/<name>.md or out of ${contentDir}`
  if (folder === undefined) return `the file is not in a content folder; ${move}`
  return `${contentDir}/${folder} is not a content folder; ${move}, or, if it is one of a vocabulary, add its row to vocabularies in lib/fields/fields.ts`
}

function checkFileName(file: string, slug: string): Finding[] {
  const name = file.slice(file.lastIndexOf('/') + 1)
  if (isHiddenName(file)) {
    const message = `a name that begins with ${name[0]} hides a file in other programs, but not here; rename the file ${slug}.md, and write published: false in it if it is a draft`
    return [{ offset: 0, rule: 'draft-flag', message, suggestion: `${slug}.md` }]
  }
  if (/^[a-z0-9-]+\.(?:md|markdown)$/u.test(name) && name.startsWith(`${slug}.`)) return []
  const message = `the address of the page is "${slug}"; rename the file to ${slug}.md to match`
  return [{ offset: 0, rule: 'odd-file-name', message, suggestion: `${slug}.md` }]
}

/** A content page cannot have an address that the program uses. */
function checkAddress({ kind, slug }: Pick<FileContent, 'kind' | 'slug'>): Finding[] {
  if (kind !== 'pages' || !reservedSlugs.has(slug)) return []
  const message = `the address /${slug} is already used by the site; rename the file`
  return [{ offset: 0, rule: 'reserved-address', message }]
}

/** Slips in the texts of fields, where they are written. */
function checkFieldTexts({ data }: ParsedFile, places: Places): Finding[] {
  return Object.entries(data).flatMap(([key, value]) => {
    if (typeof value !== 'string' || !/ {2}|[{[]|<!|\b(?:TODO|TBD|FIXME|XX|lorem)/iu.test(value)) {
      return []
    }
    const written = places.written([key])
    if (!written) return []
    const spaces = [...written.text.matchAll(/(?<=[^\s\\]) {2,}(?=[^\s#])/gu)]
    // In a block the first line may say how the others are to be read.
    const isBlock = /^[|>]/u.test(written.text)
    return [
      ...(isBlock ? [] : spaces.map(({ index, 0: run }) => doubleSpace(index, run))),
      ...checkHidden(findHiddenText(written.text)),
      ...checkText(written.text),
    ].map((finding) => shift(finding, written.offset))
  })
}

function checkYears(values: FileContent['values'], places: Places): Finding[] {
  const { start, end, publish_at, unpublish_at } = values
  const found: Finding[] = []
  const say = (path: Path, message: string) =>
    found.push({ offset: places.find(path), rule: 'end-before-start', message })
  if (typeof start === 'number' && typeof end === 'number' && end < start) {
    say(['end'], `end (${end}) is before start (${start}); correct one of them`)
  }
  if (
    typeof publish_at === 'string' &&
    typeof unpublish_at === 'string' &&
    unpublish_at <= publish_at
  ) {
    say(['unpublish_at'], 'unpublish_at is not after publish_at; correct one of them')
  }
  return found
}

/** Whether a project that is over is described as if it were running. */
function checkTense(
  { end }: FileContent['values'],
  places: Places,
  { body, bodyStart }: ParsedFile,
  year: number,
): Finding[] {
  if (typeof end !== 'number' || end >= year) return []
  const summary = places.written(['summary'])
  // Activities are often listed in the present tense, even after the project.
  const opening = body.split(/^ {0,3}#{1,6} /mu, 1)[0] ?? ''
  const texts = [summary, { text: opening, offset: bodyStart }]
  return texts.flatMap((text) => {
    const found = text && findOngoing(text.text)
    if (!found) return []
    const message = `the project ended in ${end}, but "${found.words}" says that it is running; use the past tense or correct the end`
    return [{ offset: text.offset + found.offset, rule: 'over-but-ongoing', message }]
  })
}

function listFieldLinks(
  values: FileContent['values'],
  toOriginal: FileContent['toOriginal'],
  places: Places,
): Link[] {
  const { promos, image, contact } = values
  const paths: Path[] = [
    ...(Array.isArray(promos) ? promos.map((_, index): Path => ['promos', index, 'link']) : []),
    ...(image ? [['image', 'src']] : []),
    ...(contact ? [['contact']] : []),
  ]
  return paths.flatMap((path) => {
    const written = places.written(toOriginal(path))
    return written ? [unquote(written)] : []
  })
}

function unquote({ text, offset }: { text: string; offset: number }): Link {
  const inside = /^(['"]?)\s*(.*?)\s*\1$/su.exec(text)?.[2] ?? text
  return { target: inside, offset: offset + text.indexOf(inside) }
}

function shift(finding: Finding, by: number): Finding {
  return {
    ...finding,
    offset: finding.offset + by,
    ...(finding.edits && {
      edits: finding.edits.map((edit) => ({ ...edit, from: edit.from + by, to: edit.to + by })),
    }),
  }
}
