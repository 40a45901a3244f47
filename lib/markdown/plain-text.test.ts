import { describe, expect, it } from 'vitest'
import { stripMarks } from './plain-text'

describe('a text to be searched', () => {
  it.each([
    [
      'the words of a link, not its address',
      '[the report](https://x.example/secret.pdf)',
      'the report',
    ],
    ['no tags and no comments', '<p class="hidden">Wells</p><!-- draft note -->', 'Wells'],
    ['no addresses', 'See https://www.example.org/land?x=1 and www.example.org.', 'See and'],
    ['no entities', 'Bread &amp; water&nbsp;here', 'Bread water here'],
    ['no ids of headings', '## Wells {#deep}', '## Wells'],
    ['no targets of references', 'Text\n\n[1]: https://x.example/path', 'Text'],
    ['text with angle brackets that are no tags', '5 < 6 and 7 > 3', '5 < 6 and 7 > 3'],
  ])('has %s', (_, markdown, words) => {
    expect(stripMarks(markdown).replace(/[[\]]/gu, ' ').replace(/\s+/gu, ' ').trim()).toBe(words)
  })

  it.each(['<a ', '](', '&#', '{%', '[a]: '])(
    'is stripped in time, even if it is "%s" for pages',
    (odd) => expect(stripMarks(odd.repeat(50_000))).toEqual(expect.any(String)),
  )
})
