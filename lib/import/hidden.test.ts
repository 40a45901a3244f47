import { describe, expect, it } from 'vitest'
import { project } from '@/lib/check/testing/small-portfolio'
import { printReport, summarise } from './print-report'
import { importBody, importFields, planFiles } from './testing/plan'

describe('what the previous site hid stays hidden', () => {
  it.each([
    'draft: true',
    'Draft: yes',
    'publised: false',
    'Published: false',
    'publish: no',
    'publised:',
    'unlisted: true',
    'hidden: 1',
    'private: true',
    'sitemap: false',
    'sitemap:\n  exclude: yes',
    'noindex: true',
    'robots: noindex, nofollow',
    'status: draft',
    'visible: false',
    '_build:\n  render: never',
  ])('a project that says %j is a draft that says why', (line) => {
    const { text, plan } = importFields(line)
    expect(text).toMatch(/^published: false # imported as a draft, because it says/mu)
    expect(plan.decisions).toContainEqual(
      expect.objectContaining({ kind: 'hidden-before', from: '_projects/a.md' }),
    )
  })

  it.each(['draft: false', 'hidden: no', 'sitemap: true', 'publisher: DAI', 'status: closed'])(
    'a project that says %j stays public',
    (line) => {
      expect(importFields(line).text).not.toContain('published: false')
    },
  )

  it.each([
    ['_projects/_a.md', 'the name "_a.md" begins with _'.replace('.md', '')],
    ['_projects/_old/a.md', 'the name "_old" begins with _'],
    ['_projects/_drafts/a.md', '_drafts'],
    ['_drafts/a.md', '_drafts'],
    ['_projects/secret/a.md', 'exclude: _projects/secret'],
    ['_projects/a.tmp.md', 'exclude: *.tmp.md'],
  ])('a project at %s is a draft', (file, reason) => {
    const config = 'exclude: [_projects/secret, "*.tmp.md"]\n'
    const plan = planFiles({ [file]: project(), '_config.yml': config })
    expect(plan.files[0]?.text).toContain('published: false # imported as a draft')
    expect(plan.files[0]?.text).toContain(reason)
  })

  it('a flag in the defaults of the configuration counts', () => {
    const config = 'defaults:\n- scope: {path: _projects}\n  values: {draft: true}\n'
    expect(importFields('lang: en', config).text).toContain('published: false')
  })

  it('a date yet to come becomes publish_at, unless the previous site showed such files', () => {
    const file = project({ date: 'date: 2098-01-05 09:30:00 Z' })
    const of = (config: string) =>
      planFiles({ '_projects/a.md': file, '_config.yml': config }).files[0]?.text
    expect(of('url: x\n')).toContain('publish_at: 2098-01-05 09:30:00 Z\n')
    expect(of('future: true\n')).not.toContain('publish_at')
    expect(importFields('publishDate: 2098-01-05').text).toContain('publish_at: 2098-01-05\n')
    expect(importFields('expiryDate: 2025-01-05').text).toContain('unpublish_at: 2025-01-05\n')
  })

  it('is told in the first paragraph of the report and under what needs a person', () => {
    const { plan } = importFields('draft: true')
    expect(summarise(plan)).toContain('1 file that the previous site hid stays hidden.')
    const report = printReport(plan)
    expect(report.indexOf('`_projects/a.md`: a draft now')).toBeGreaterThan(
      report.indexOf('## Needs a person'),
    )
  })
})

describe('text that the previous site hid', () => {
  it.each([
    '{% comment %}secret{% endcomment %}',
    '{%- comment -%}secret{%- endcomment -%}',
    '{% comment %}a {% comment %}b{% endcomment %} secret{% endcomment %}',
    '{% comment %}secret',
    '{% # secret %}',
    '{% if false %}secret{% endif %}',
    '{% if nil %}secret{% else %}{% endif %}',
    '{% unless true %}secret{% endunless %}',
    '{% if jekyll.environment == "development" %}secret{% endif %}',
    '{% if false %}{% if true %}secret{% endif %}{% endif %}',
    '{::comment}secret{:/comment}',
    '{::comment}secret{:/}',
    '{::comment}\nsecret\n\nand more',
    '<!-- secret -->',
    '<!-- secret',
    '<!-- a ` secret --> ` b',
    '<?php secret ?>',
    '[//]: # (secret)',
    '<div hidden>secret</div>',
    '<p style="display: none">secret</p>',
  ])('leaves the text and is kept in the report: %j', (hidden) => {
    const { plan, file, body } = importBody(`Shown.\n\n${hidden}`)
    expect(body).toContain('Shown.')
    expect(body).not.toContain('secret')
    expect(file?.hiddenTexts.join()).toContain('secret')
    expect(printReport(plan)).toContain('secret')
  })

  it('never reaches the summary, nor the description of a page', () => {
    const { text } = importFields('promos:\n- title: "Report <!-- secret -->"\n  link: /x')
    expect(text).toContain('title: "Report"')
    const page = '---\ntitle: About\n---\n\n{% comment %}secret{% endcomment %}\n\nWe work here.\n'
    const { files } = planFiles({ '_projects/a.md': project(), 'about.md': page })
    expect(files[0]?.text).toContain('description: We work here.\n')
    expect(files[0]?.text).not.toContain('secret')
  })

  it('in code is text like any other', () => {
    const code = '`<!-- shown -->`\n\n```\n{::comment}shown{:/comment}\n```'
    expect(importBody(code).body).toBe(code)
  })

  it('under a condition that cannot be decided makes a draft', () => {
    const { file } = importBody('{% if page.staff %}secret{% endif %}')
    expect(file?.text).toContain('published: false # imported as a draft, because what is shown')
  })

  it('is not what the other side of a condition shows', () => {
    expect(importBody('{% if false %}a{% else %}b{% endif %}').body).toBe('b')
    expect(importBody('{% unless true %}a{% else %}b{% endunless %}').body).toBe('b')
    expect(importBody('{% if true %}b{% else %}a{% endif %}').body).toBe('b')
  })
})
