import { describe, expect, it } from 'vitest'
import { project } from '@/lib/check/testing/small-portfolio'
import { importBody, planFiles } from '@/lib/import/testing/plan'

describe('what kramdown alone understands is written as pages read it', () => {
  it.each([
    ['attributes below a paragraph', 'Words.\n{: .note}', 'Words.'],
    ['attributes of a link', '[a](https://b.org/){:target="_blank"} c', '[a](https://b.org/) c'],
    ['an id below a heading', '## Wells\n{: #deep}', '## Wells {#deep}'],
    ['an id among classes', '## Wells {: .a #deep}', '## Wells {#deep}'],
    ['an id of something else', 'Wells.\n{: #deep}', 'Wells.\n<a id="deep"></a>'],
    ['a term and its meaning', 'Well\n: A hole', '- **Well:** A hole'],
    ['two meanings', 'Well\n: A hole\n: Not ill', '- **Well:**\n  - A hole\n  - Not ill'],
    [
      'a meaning after a blank line',
      'Well\n\n: A hole\n  in the ground',
      '- **Well:** A hole\n  in the ground',
    ],
    [
      'a table without a header',
      '| a | b |\n| c | d |',
      '|  |  |\n| --- | --- |\n| a | b |\n| c | d |',
    ],
    [
      'a table divided by +',
      '| a | b |\n|---+---|\n| c | d |',
      '| a | b |\n| --- | --- |\n| c | d |',
    ],
    ['Markdown in an element', '<div markdown="1">\nIs **long**.\n</div>', 'Is **long**.'],
    ['settings', '{::options toc_levels="2" /}\n\nWords.', 'Words.'],
    ['text without Markdown', 'a {::nomarkdown}b{:/nomarkdown} c', 'a b c'],
    ['a table of contents', '* TOC\n{:toc}\n\nWords.', 'Words.'],
    ['the place of footnotes', 'Words.\n\n* notes\n{:footnotes}', 'Words.'],
  ])('%s', (_, before, after) => {
    const { body, file } = importBody(before)
    expect(body).toBe(after)
    expect(file?.notes.some((note) => !note.startsWith('the old address'))).toBe(true)
  })

  it.each([
    '## Wells {#deep}',
    'A well costs 5: that is much.',
    '| a | b |\n| --- | --- |\n| c | d |',
    'Either a | b or c.',
    '```\n{: .note}\n| a |\n```',
    '`{: .note}` shown',
    '- a\n- b\n\n1. c',
  ])('and nothing else is touched: %j', (text) => {
    expect(importBody(text).body).toBe(text)
  })
})

it.each(['', '#wells-dug', '#not-there', '?a=1', '?a=1#not-there'])(
  'a link to an old address of a project becomes the new one and keeps its end: %j',
  (end) => {
    const { files } = planFiles({
      '_projects/a.md': project({}, `[b](/work/b/${end}) <a href=/work/b/${end}>b</a>`),
      '_projects/b.md': project({ title: 'title: B' }, '## Wells dug'),
      '_config.yml': 'collections: { projects: { output: true, permalink: /work/:name/ } }\n',
    })
    const a = files.find(({ to }) => to === 'projects/a.md')
    expect(a?.text).toContain(`[b](/projects/b${end}) <a href=/projects/b${end}>b</a>`)
  },
)

describe('what Liquid wrote is written out', () => {
  const config =
    'url: https://www.example.org\nbaseurl: /site\nmail: a@example.org\nowner: {name: Ada}\n'

  it.each([
    ['{{ site.mail }} of {{ site.owner.name }}', 'a@example.org of Ada'],
    ['[a]({{ site.baseurl }}/x)', '[a](/x)'],
    ['[a]({{ site.url }}{{ site.baseurl }}/x)', '[a](/x)'],
    ['[a]({{ "/x" | relative_url }}) [b]({{ \'y\' | absolute_url }})', '[a](/x) [b](/y)'],
    ['[a]({{ "/x" | prepend: site.baseurl }})', '[a](/x)'],
    ['{% raw %}a{% endraw %}', 'a'],
  ])('%s', (before, after) => {
    expect(importBody(before, config).body).toBe(after)
  })

  it('links to files of the previous site lead to what became of them', () => {
    const { files } = planFiles({
      '_config.yml': 'permalink: date\n',
      '_projects/a.md': project(
        {},
        '[b]({% link _projects/b.md %}) [us]({% link company/about.md %}) [post]({% post_url 2019-03-05-well %}) [file]({% link uploads/a.pdf %})',
      ),
      '_projects/b.md': project({ title: 'title: B' }),
      'company/about.md': '---\ntitle: A\ndescription: B\n---\nC\n',
      '_posts/2019-03-05-well.md': '---\ncategories: news\n---\n',
      'uploads/a.pdf': '',
    })
    expect(files.find(({ to }) => to === 'projects/a.md')?.text).toContain(
      '[b](/projects/b) [us](/about) [post](/news/2019/03/05/well.html) [file](/uploads/a.pdf)',
    )
  })

  it('what is not known stays for a person to see', () => {
    expect(importBody('{% include map.html %} {{ site.nothing }}').body).toBe(
      '{% include map.html %} {{ site.nothing }}',
    )
  })
})
