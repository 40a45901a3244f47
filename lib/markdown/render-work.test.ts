import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderMarkdown } from './render-markdown'

/** How many things are put at the end of lists while a text is rendered: what moving pieces costs. */
function countSteps(markdown: string): number {
  const { push } = Array.prototype
  let steps = 0
  Array.prototype.push = function (...items) {
    steps += items.length
    return push.apply(this, items)
  }
  try {
    renderMarkdown(markdown)
  } finally {
    Array.prototype.push = push
  }
  return steps
}

describe('a long text takes as much work as its length, not as its square', () => {
  it.each([
    ['underlined headings', 'Wells\n---\n\n'],
    ['sections of results', '### Select Results\n\n- 40 wells dug\n\n'],
    ['lists', 'Words.\n\n- one\n- two\n\n'],
    ['footnotes', 'Words[^X].\n\n[^X]: Note.\n\n'],
    ['quotations', '> Words.\n\n'],
    ['paragraphs', 'Words with *emphasis* and `code`.\n\n'],
  ])('%s', (_, unit) => {
    const repeat = (count: number) =>
      Array.from({ length: count }, (_, number) => unit.replaceAll('X', `n${number}`)).join('')
    const once = countSteps(repeat(40))
    expect(countSteps(repeat(160)) / once).toBeLessThan(6)
  })
})

const block = fc.constantFrom(
  'Words with *emphasis*, **bold** and `code`.\n\n',
  '# Wells & roads\n\n',
  'Wells\n---\n\n',
  '- one\n- [x] two\n  - three\n\n',
  '3. three\n\n   more\n\n',
  '> quoted\n>\n> ~~gone~~\n\n',
  '| a | b |\n|:--|--:|\n| `x` | y |\n\n',
  '```js\nlet a = 1 && 2\n\n```\n\n',
  '![well](/uploads/w.jpg "A well") and ![](https://example.org/x.png)\n\n',
  '[link](/projects/x "title") [empty]() [www.example.org](/y) <https://example.org>\n\n',
  '[![x](/uploads/x.jpg)](/y) https://example.org/a?b&c office@example.org\n\n',
  'Words[^a] and again[^a].\n\n[^a]: Note with [link](/z).\n\n',
  'line  \nbreak &lt;b&gt; &amp; &#0; &copy; \u000c \u00a0 \u{1f600}\n\n',
  '    indented code\n\n',
  '---\n\n',
)

describe('a text without HTML', () => {
  it('renders the same as beside HTML, though no parser of HTML reads it', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 6 }), (blocks) => {
        const text = blocks.join('')
        const html = (markdown: string) =>
          renderMarkdown(markdown)
            .map((part) => part.html)
            .join('\n')
        const withHtml = html(`<b>x</b>\n\n${text}`)
        expect(withHtml).toBe(html(`**x**\n\n${text}`).replace('<strong>x</strong>', '<b>x</b>'))
      }),
    )
  })
})
