import { describe, expect, it } from 'vitest'
import { renderMarkdown } from './render-markdown'

const html = (text: string) =>
  renderMarkdown(text)
    .map((part) => part.html)
    .join('\n')

describe('text appears as written', () => {
  it('single tildes are "about", and only two strike out', () => {
    expect(html('rose 20~30 percent to 40~50 percent')).toContain('20~30 percent to 40~50')
    expect(html('~~out~~')).toContain('<del>out</del>')
  })

  it('words in angle brackets that are no tags are shown', () => {
    const text = 'Children <five years and incomes >two dollars. Use <country> teams.'
    expect(html(text)).toContain('Children &#x3C;five years and incomes >two dollars.')
    expect(html(text)).toContain('Use &#x3C;country> teams.')
    expect(html('<div>\nfor <five years</div>')).toContain('&#x3C;five years')
    expect(html('<https://example.org/> `<x>` [a](<b c>)')).toContain('href="b%20c"')
  })

  it('an image of another host within a link leaves one link, not a link inside a link', () => {
    expect(html('[![x](https://elsewhere.example/x.jpg)](/y)')).toBe('<p><a href="/y">x</a></p>')
    expect(html('[*![x](https://elsewhere.example/x.jpg)*](/y)')).toBe(
      '<p><a href="/y"><em>x</em></a></p>',
    )
  })

  it('numbers to call and addresses in capitals are links', () => {
    expect(html('[call](tel:+15551234)')).toContain('href="tel:+15551234"')
    expect(html('[x](HTTPS://example.org/A)')).toContain('href="https://example.org/A"')
    expect(html('[x](MailTo:a@example.org)')).toContain('href="mailto:a@example.org"')
  })
})

describe('a link to a part of a text works', () => {
  it.each([
    ['## Wells dug\n\n[below](#wells-dug)', 'text-wells-dug'],
    ['## Wells dug {#wells}\n\n[below](#wells)', 'text-wells'],
    ['<a id="here"></a>Text [up](#here)', 'text-here'],
    ['<a name="here">Text</a> [up](#here)', 'text-here'],
    ['<h3 id="Own">Text</h3>\n\n[up](#Own)', 'text-Own'],
  ])('%s', (text, id) => {
    expect(html(text)).toContain(`id="${id}"`)
    expect(html(text)).toContain(`href="#${id}"`)
    expect(html(text)).not.toContain('{#')
  })

  it('from another page, too', () => {
    expect(html('[x](/projects/x#wells-dug)')).toContain('href="/projects/x#text-wells-dug"')
  })
})

describe('an address is read as a browser reads it', () => {
  it.each([
    '/&#9;/host.example/x.png',
    '/&#10;/host.example/x.png',
    '/\\host.example/x.png',
    '&#9;//host.example/x.png',
  ])('so %s is no image of this site', (src) => {
    const page = html(`<img src="${src}" alt="x">`)
    expect(page).not.toContain('<img')
    expect(page).toBe('<a href="https://host.example/x.png" rel="noopener">x</a>')
  })
})
