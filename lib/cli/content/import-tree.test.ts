import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkContent } from '@/lib/check/check-content'
import { readContentFile, type SourceFile } from '@/lib/check/read/read-file'
import { context, project, toSourceFiles } from '@/lib/check/testing/small-portfolio'
import { pickStaged } from '@/lib/cli/build/stage-content'
import { root } from '@/lib/files/content-files'
import type { ImportPlan } from '@/lib/import/plan-import'
import { planTree } from '@/lib/import/testing/plan'
import { readSiteleaf } from '@/lib/import/testing/read-siteleaf'
import { renderMarkdown } from '@/lib/markdown/render-markdown'

/** Real front matter, which is next to the repository on some machines only. */
const corpus = path.join(root, '..', 'shared', 'corpus', 'front-matter.jsonl')

type CorpusLine = {
  readonly file: string
  readonly yaml: string
  readonly body: { readonly headings: readonly string[]; readonly bullets: string }
}

/** Real front matter with made-up bodies; where there is none, one file as an example. */
function readCorpus(): SourceFile[] {
  if (!existsSync(corpus)) return [toFile('_projects/a.md', project())]
  return readFileSync(corpus, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as CorpusLine)
    .map(({ file, yaml, body }) => {
      const sections = body.headings.map((heading) => `${heading}\n\n* One.\n* Two.\n`)
      return toFile(`_projects/${file}`, `---\n${yaml}---\n\nWords.\n\n${sections.join('\n')}`)
    })
}

function toFile(file: string, text: string): SourceFile {
  return { file, bytes: new TextEncoder().encode(text) }
}

function decode(bytes: Uint8Array | undefined): string {
  return new TextDecoder().decode(bytes)
}

function check({ files, proposals }: ImportPlan) {
  const written = [...files, ...proposals].map(({ to, text }) => [`content/${to}`, text])
  return checkContent(toSourceFiles(Object.fromEntries(written)), context)
}

const trees = {
  'a Siteleaf site with every form that the importer knows': readSiteleaf(),
  [existsSync(corpus) ? 'the corpus' : 'one file, since there is no corpus here']: readCorpus(),
}

describe.each(Object.entries(trees))('%s', (_, tree) => {
  const plan = planTree(tree)
  const originals = new Map(tree.map(({ file, bytes }) => [file, decode(bytes)]))

  it('loses no file: each is imported, redirected, or named in the report', () => {
    const reported = new Set([
      ...plan.files.map(({ from }) => from),
      ...plan.merged.map(({ from }) => from),
      ...plan.uploads.map(({ from }) => from),
      ...plan.decisions.flatMap(({ kind, from }) =>
        kind === 'not-imported' && from ? [from] : [],
      ),
      ...plan.others,
    ])
    const lost = [...originals.keys()].filter(
      (file) => !/^_(?:config|data)/u.test(file) && !reported.has(file),
    )
    expect(lost).toEqual([])
  })

  it('makes a draft of nothing that was public without one of the named reasons', () => {
    const reasons = new Set(['hidden-before', 'unpublished'])
    const unexplained = plan.files.filter(({ from, text, decisions }) => {
      const wasDraft = /^published: *(?:false|no)/mu.test(originals.get(from) ?? '')
      const isDraft = /^published: *false/mu.test(text)
      return isDraft && !wasDraft && !decisions.some(({ kind }) => reasons.has(kind))
    })
    expect(unexplained.map(({ from }) => from)).toEqual([])
  })

  it('shows nothing that was hidden', () => {
    const shown = plan.files.filter(({ text }) => !/^published: *false/mu.test(text))
    expect(
      shown.filter(({ text }) => /secret|Not for the public|For staff|Salaries/u.test(text)),
    ).toEqual([])
  })

  it('changes no text but by a conversion that the report names', () => {
    const changed = plan.files.filter(({ from, text, notes, hiddenTexts }) => {
      const before = bodyOf(originals.get(from) ?? '')
      const isNamed = notes.some((note) => !note.startsWith('the old address'))
      return before !== bodyOf(text) && !isNamed && hiddenTexts.length === 0
    })
    expect(changed.map(({ from }) => from)).toEqual([])
  })

  it('passes the check, and every text of it can be staged and shown', () => {
    const { diagnostics, records } = check(plan)
    expect(diagnostics.filter(({ level }) => level === 'error')).toEqual([])
    const staged = pickStaged(records, true).map(({ file }) => file)
    expect(plan.files.filter(({ to }) => !staged.includes(`content/${to}`))).toEqual([])
    for (const { body } of records) expect(() => renderMarkdown(body)).not.toThrow()
  })

  it('comes out the same when it is imported again', () => {
    const written = [...plan.files, ...plan.proposals].map(({ to, text }) => [
      `content/${to}`,
      text,
    ])
    const again = planTree(tree, Object.fromEntries(written))
    expect(again.files.map(({ to, text }) => [to, text])).toEqual(
      plan.files.map(({ to, text }) => [to, text]),
    )
    expect(again.proposals).toEqual([])
  })
})

function bodyOf(text: string): string {
  const bytes = new TextEncoder().encode(text)
  return readContentFile({ file: '', bytes }).parsed?.body ?? ''
}

it('the project that had most of its forms in the Siteleaf site is as readers saw it', () => {
  const text = planTree(readSiteleaf()).files.find(
    ({ to }) => to === 'projects/kenya-water.md',
  )?.text
  expect(text).toContain(
    'See [the roads](/projects/uganda-roads), [the news](/news/2019/03/first-well.html) and [us](/team).',
  )
})
