import { describe, expect, it } from 'vitest'
import { makeChecker } from '@/lib/check/check-content'
import { toOthers } from '@/lib/editor/context'
import { checkForm } from '@/lib/editor/form/check-form'
import { openForm } from '@/lib/editor/form/open-form'
import { contentDir, listPublicFiles, readContentFolder } from '@/lib/files/content-files'
import { readCheckContext as readWorld } from '@/lib/files/context'
import type { ContentKind } from '@/lib/schema/content-types'
import { readEditorContext } from './context'

const files = readContentFolder().map((one) => ({
  ...one,
  // As the editor names it, independent of the folder's real name.
  file: `content${one.file.slice(contentDir.length)}`,
  source: new TextDecoder('utf-8', { ignoreBOM: true }).decode(one.bytes),
}))
const world = { ...readWorld(), contentDir: 'content' }
const check = makeChecker(world)
const others = toOthers({ ...readEditorContext(), uploads: [...listPublicFiles()] }, [], world.year)

/** Problems of two files together, or of a missing file; the check names only one of the two. */
const together = [
  'unusual-region',
  'duplicate-redirect',
  'duplicate-slug',
  'duplicate-name',
  'duplicate-title',
  'duplicate-id',
  'iati-gap',
  'no-licence',
  'missing-file',
]

type Said = { line: number; column: number; level: string; rule: string; message: string }
const pick = ({ line, column, level, rule, message }: Said): Said => ({
  line,
  column,
  level,
  rule,
  message,
})

/** What `content check` says of a file, among all others. */
function listChecked(file: string, source: string): Said[] {
  const bytes = new TextEncoder().encode(source)
  const { diagnostics } = check(files.map((one) => (one.file === file ? { file, bytes } : one)))
  return diagnostics.filter((one) => one.file === file && !together.includes(one.rule)).map(pick)
}

/** What the form of the file says. */
function listShown(file: string, source: string) {
  const kind = (file.split(/[/.]/u)[1] ?? '') as ContentKind
  const bytes = new TextEncoder().encode(source)
  return checkForm(kind, file, openForm(kind, { file, bytes, sha: '0' }), others)
}

/** Mistakes that people make: what is replaced, and by what. */
const slips: readonly (readonly [RegExp, string])[] = [
  [/^title: .*$/mu, ''],
  [/^title: .*$/mu, 'title:'],
  [/^title: .*$/mu, 'title: a: b'],
  [/^title: .*$/mu, 'title: [a]'],
  [/^title: (.*)$/mu, 'titel: $1'],
  [/^title: /mu, '\ttitle: '],
  [/^start: .*$/mu, 'start: 17'],
  [/^start: .*$/mu, 'start: soon'],
  [/^start: .*$/mu, 'start: 2099'],
  [/^start: (.*)$/mu, 'start-date: $1'],
  [/^date: .*$/mu, 'date: 2020-04-31'],
  [/^date: .*$/mu, 'published: perhaps'],
  [/^date: /mu, 'published: false\ndate: '],
  [/^date: /mu, 'promos:\n- title: Video\ndate: '],
  [/^date: /mu, 'image:\n  src: /uploads/none.jpg\ndate: '],
  [/^date: /mu, 'publish_at: 2026-02-01\nunpublish_at: 2026-01-01\ndate: '],
  [/^date: /mu, 'lang: klingonish\nredirect_from: no path\ndate: '],
  [/^client: .*$/mu, 'client: Nobody at All'],
  [/^country:\n- .*$/mu, 'country: Cote d’Ivoire, Burma, and Atlantis'],
  [/^country:\n- .*$/mu, 'country:\n- Korea\n-'],
  [/^parent: .*$/mu, 'parent: Nothing of the kind'],
  [/^parent: .*$/mu, 'parent:\n- Governance'],
  [/^---$/mu, '--- '],
  [/^---$/mu, '---\nabbr: EU\naliases:\n- Asia and the Pacific\n- Governance'],
  [/^---$/mu, '---\ndate: 2020-01-01'],
  [/\n*$/u, '\n\n## TODO\n\n{% include x %}\n\nText  with [a link](/projects/nowhere).\n'],
  [/\n*$/u, '\n\n[a](/api/projects) [b](/about) [c](javascript:alert) ![](/uploads/none.jpg)\n'],
  [/\n*$/u, '\n\n<script>a</script>\n\n<iframe src="//example.org"></iframe>\n\n•\tOne\n'],
  [/\n*$/u, '\n<<<<<<< HEAD\n'],
  [/$/u, '\0'],
]

/** A sample of the files: some of each kind. */
const samples = files.filter(({ file }, index) => file === 'content/site.md' || index % 6 === 0)

describe('the form of an entry', () => {
  it('says of every file what the check of all content says', () => {
    for (const { file, source } of files) {
      expect(listShown(file, source).map(pick), file).toEqual(listChecked(file, source))
    }
  })

  it.each(slips)('says what the check says, in the same words, where %s became %j', (from, to) => {
    let said = 0
    const fitting = files.find((one) => from.test(one.source))
    for (const { file, source } of [...samples, ...(fitting ? [fitting] : [])].filter((one) =>
      from.test(one.source),
    )) {
      const broken = source.replace(from, to)
      const shown = listShown(file, broken).filter(({ rule }) => !together.includes(rule))
      expect(shown.map(pick), `${file}\n${broken}`).toEqual(listChecked(file, broken))
      said += shown.length
    }
    expect(said).toBeGreaterThan(0)
  })
})

describe('a name that is taken', () => {
  const find = (name: string) => files.find(({ file }) => file === name)?.source ?? ''
  const rulesOf = (file: string, source: string) =>
    listShown(file, source).map(({ rule, field, message }) => [rule, field, message])

  it('is shown in the form of a client, whichever file comes first', () => {
    const taken =
      'the name "european union" is already used by content/clients/european-union.md; remove it from one of the two files'
    for (const file of [
      'content/clients/world-bank.md',
      'content/clients/canadian-corporation.md',
    ]) {
      expect(rulesOf(file, '---\ntitle: European Union\n---\n')).toContainEqual([
        'duplicate-name',
        'title',
        taken,
      ])
    }
    const again = find('content/clients/european-union.md')
    expect(rulesOf('content/clients/european-union.md', again)).toEqual([])
  })

  it('is shown in the form of a project', () => {
    const [first, second] = files.filter(({ file }) => file.startsWith('content/projects/'))
    const title = /^title: .*$/mu.exec(first?.source ?? '')?.[0] ?? ''
    const source = second?.source.replace(/^title: .*$/mu, title) ?? ''
    expect(rulesOf(second?.file ?? '', source)).toContainEqual([
      'duplicate-title',
      'title',
      `title is the same as in ${first?.file}; visitors cannot tell the two apart`,
    ])
  })
})

describe('a problem', () => {
  const { file, source } = files.find((one) => one.file.startsWith('content/projects/')) ?? {
    file: '',
    source: '',
  }
  const fieldsOf = (broken: string) =>
    listShown(file, broken).map(({ rule, field, bodyLine }) => [rule, field, bodyLine])

  it.each([
    ['start: 17', 'start'],
    ['start-date: 17', 'start'],
    ['start: 17 # with a comment\n# and another', 'start'],
  ])('is shown at its field in the form, though the file has %j', (line, field) => {
    const broken = source.replace(/^start: .*$/mu, line)
    expect(fieldsOf(broken)).toContainEqual(['invalid-value', field, undefined])
  })

  it('of what is missing is shown at the empty field', () => {
    const broken = source.replace(/^start: .*\n/mu, '').replace(/^title: .*\n/mu, '')
    expect(fieldsOf(broken)).toContainEqual(['missing-field', 'start', undefined])
    expect(fieldsOf(broken)).toContainEqual(['missing-field', 'title', undefined])
  })

  it('of the text is shown at its line, also with Windows line ends', () => {
    const front = source.slice(0, source.indexOf('\n---\n') + 5)
    const broken = `${front}\nOne.\n\n![](/uploads/none.jpg)\n`
    for (const text of [broken, `\uFEFF${broken.replaceAll('\n', '\r\n')}`]) {
      expect(fieldsOf(text)).toContainEqual(['missing-upload', 'body', 4])
    }
  })
})
