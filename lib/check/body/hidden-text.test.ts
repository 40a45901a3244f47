import { describe, expect, it } from 'vitest'
import { check, project } from '@/lib/check/testing/small-portfolio'
import { removeHiddenText } from '@/lib/markdown/hidden-text'
import { firstParagraph, stripMarks } from '@/lib/markdown/plain-text'
import { renderMarkdown } from '@/lib/markdown/render-markdown'

const html = (text: string) =>
  renderMarkdown(text)
    .map((part) => part.html)
    .join('\n')
const problemsOf = (text: string) =>
  check({ 'content/projects/x.md': project({}, text) }).diagnostics

describe('hidden text reaches no page, search and summary, and is an error at its line', () => {
  it.each([
    '{% comment %}SECRET{% endcomment %}',
    '{%- comment -%}\nSECRET\n\nSECRET\n{%- endcomment -%}',
    '{% comment %}SECRET',
    '{% # SECRET %}',
    '{% if false %}SECRET{% if x %}{% endif %}SECRET{% endif %}',
    '{% unless true %}SECRET{% endunless %}',
    '{% if site.staging %}SECRET{% endif %}',
    '{% capture x %}SECRET{% endcapture %}',
    '{::comment}\nSECRET\n{:/comment}',
    '{::comment}SECRET{:/}',
    '{::comment}SECRET',
    '<!-- SECRET -->',
    '<!-- SECRET --!>',
    '<!-- SECRET\n\nSECRET',
    'words <!-- SECRET\n\nSECRET',
    '<?php SECRET ?>',
    '<![CDATA[SECRET]]>',
    '[//]: # (SECRET)',
    '[comment]: <> (SECRET)',
    '<div hidden>SECRET<div>SECRET</div>SECRET</div>',
    '<p style="display: none">SECRET</p>',
  ])('%s', (hidden) => {
    const text = `Wells for all.\n\n${hidden}\n`
    expect(html(text)).toContain('Wells for all.')
    expect(html(text)).not.toContain('SECRET')
    expect(stripMarks(text)).not.toContain('SECRET')
    expect(firstParagraph(`${hidden}\n\nx y`, 400)).not.toContain('SECRET')
    expect(problemsOf(text)).toMatchObject([{ level: 'error', rule: 'hidden-text', line: 15 }])
  })

  it('in a field, too', () => {
    const text = project({ summary: "summary: 'Wells <!-- SECRET -->'" })
    const errors = check({ 'content/projects/x.md': text }).diagnostics
    expect(errors).toMatchObject([{ level: 'error', rule: 'hidden-text', line: 4 }])
  })

  it('not even within code, where Liquid hid it before', () => {
    expect(html('```\na {% comment %}SECRET{% endcomment %}\n```')).not.toContain('SECRET')
  })
})

it.each(['`<!--` begins a comment', '```\n<!-- x -->\n```', '\\<!-- shown', '5 < 6 {x} [a]: b'])(
  'visible text is not taken for hidden: %s',
  (text) => expect(removeHiddenText(text)).toBe(text),
)

it.each(['{% include map.html %}', '{% link a.md %}', '{{ site.url }}', '{{ page.x\n | upcase }}'])(
  '%s in a published text is an error',
  (tag) =>
    expect(problemsOf(`Wells. ${tag}`)).toMatchObject([{ level: 'error', rule: 'liquid-tag' }]),
)

it('the text of scripts and styles cannot be searched for, since no page shows it', () => {
  expect(stripMarks('a <script>SECRET</script> b <style>SECRET')).not.toContain('SECRET')
})

it.each(['<!--', '{% comment %}', '{::comment}', '`', '<a hidden>', '{% if x %}', '<?', '<x '])(
  'is looked for in time, even if it is "%s" for pages',
  (odd) => expect(removeHiddenText(odd.repeat(20_000))).toEqual(expect.any(String)),
)
