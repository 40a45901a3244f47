import { describe, expect, it } from 'vitest'
import { countLostPictures, pasteAsMarkdown } from './paste-html'

const paste = (html: string) => pasteAsMarkdown(html)

describe('text pasted from Word', () => {
  const wrap = (body: string) =>
    `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15"><link rel=File-List href="file:///C:/x.xml"><style><!-- p.MsoNormal {margin:0cm} --></style><!--[if gte mso 9]><xml><w:WordDocument/></xml><![endif]--></head><body lang=EN-GB><!--StartFragment-->${body}<!--EndFragment--></body></html>`

  it('keeps paragraphs, headings and emphasis, and nothing of how they looked', () => {
    const html = wrap(
      `<h2 style='margin:0'>Results<o:p></o:p></h2>\n<p class=MsoNormal style='font-family:"Calibri"'><b>300</b> <span style='color:red'>wells</span> in <i>Kenya</i>.<o:p></o:p></p>\n<p class=MsoNormal><o:p>&nbsp;</o:p></p>`,
    )
    expect(paste(html)).toBe('## Results\n\n**300** wells in *Kenya*.')
  })

  it('makes a list of paragraphs that are only dressed as one', () => {
    const item = (text: string, place: string, sign = '·') =>
      `<p class=MsoListParagraph${place} style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>\n`
    const html = wrap(
      `${item('One', 'CxSpFirst')}${item('Two <b>bold</b>', 'CxSpMiddle')}${item('Three', 'CxSpLast')}<p class=MsoNormal>After</p>`,
    )
    expect(paste(html)).toBe('- One\n- Two **bold**\n- Three\n\nAfter')
  })

  it('keeps numbers of a list, and lists within lists', () => {
    const item = (text: string, sign: string, level: number) =>
      `<p class=MsoListParagraph style='mso-list:l1 level${level} lfo2'><!--[if !supportLists]--><span><span style='mso-list:Ignore'>${sign}<span>&nbsp; </span></span></span><!--[endif]-->${text}</p>`
    const html = wrap(
      `${item('First', '1.', 1)}${item('Within', 'o', 2)}${item('Also', 'o', 2)}${item('Second', '2.', 1)}`,
    )
    expect(paste(html)).toBe('1. First\n   - Within\n   - Also\n2. Second')
  })

  it('keeps a list inside a division, as newer Word sends it', () => {
    const html = wrap(
      `<div class=WordSection1><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span> </span></span>One</p><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span> </span></span>Two</p></div>`,
    )
    expect(paste(html)).toBe('- One\n- Two')
  })

  it('reads through smart tags', () => {
    const html = wrap(
      `<p class=MsoNormal>In <st1:country-region w:st="on"><st1:place w:st="on">Kenya</st1:place></st1:country-region> since <st1:date>2017</st1:date>.</p>`,
    )
    expect(paste(html)).toBe('In Kenya since 2017.')
  })

  it('keeps paragraphs and lists of a cell apart: their figures never become one', () => {
    const html = wrap(
      '<table><tr><td>Year</td><td>Wells</td></tr><tr><td><p class=MsoNormal>2017</p>\n<p class=MsoNormal>300</p></td><td><ul><li>12 deep</li><li><p>8 wide</p></li></ul></td></tr></table>',
    )
    const [, , row = ''] = paste(html)?.split('\n') ?? []
    expect(row.split('|').map((cell) => cell.trim())).toEqual([
      '',
      '2017<br>300',
      '• 12 deep<br>• 8 wide',
      '',
    ])
  })

  it('keeps raised and lowered digits from running into others', () => {
    expect(
      paste(wrap('<p>10<sup>2</sup> m, CO<sub>2</sub>, 1<sup>st</sup>, 10<sup>4x</sup></p>')),
    ).toBe('10² m, CO₂, 1st, 10^(4x)')
  })

  it('drops comments and deleted words, and keeps what they are about', () => {
    const html = wrap(
      `<p class=MsoNormal>We built <a style='mso-comment-reference:JS_1;mso-comment-date:2026'><span>300</span></a><span class=MsoCommentReference><span style='font-size:8pt'><![if !supportAnnotations]><a class=msocomanchor id="_anchor_1" href="#_msocom_1">[JS1]</a><![endif]></span></span> <del cite="mailto:a"><span>bad </span></del><ins cite="mailto:a">good </ins>wells.</p><div style='mso-element:comment-list'><hr class=msocomoff><div style='mso-element:comment'><div id="_com_1" class=msocomtxt><p class=MsoCommentText><a href="#_msoanchor_1">[JS1]</a>Secret remark</p></div></div></div>`,
    )
    expect(paste(html)).toBe('We built 300 good wells.')
  })

  it('keeps footnotes, and counts on from those of the text', () => {
    const mark = (n: number, to: string) =>
      `<a style='mso-footnote-id:ftn${n}' href="#_${to}${n}" name="x"><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]>[${n}]<![endif]></span></span></a>`
    const html = wrap(
      `<p class=MsoNormal>In 2017${mark(1, 'ftn')} we began.</p><div style='mso-element:footnote-list'><hr><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText>${mark(1, 'ftnref')} Source: <i>EU</i>.</p></div></div>`,
    )
    expect(paste(html)).toContain('In 2017[^1] we began.')
    expect(paste(html)).toContain('[^1]: Source: *EU*.')
    expect(pasteAsMarkdown(html, 4)).toContain('In 2017[^5] we began.')
  })

  it('says how many pictures do not come along', () => {
    const html = wrap(
      `<p><!--[if gte vml 1]><v:imagedata src="file:///C:/x.png"/><img src="x"><![endif]--><img width=10 src="file:///C:/x.png"> Text</p>`,
    )
    expect(countLostPictures(html)).toBe(1)
    expect(countLostPictures('<p>Text</p>')).toBe(0)
  })

  it('keeps a table', () => {
    const html = wrap(
      `<table class=MsoTableGrid border=1><tr><td width=100><p class=MsoNormal><b>Year</b></p></td><td><p class=MsoNormal>Wells | pumps</p></td></tr><tr><td><p>2017</p></td><td><p>300</p></td></tr></table>`,
    )
    expect(paste(html)).toBe(
      '| **Year** | Wells \\| pumps |\n| -------- | -------------- |\n| 2017     | 300            |',
    )
  })
})

describe('text pasted from Google Docs', () => {
  it('keeps bold words, and is not bold as a whole', () => {
    const html = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr" style="line-height:1.38"><span style="font-weight:400">One </span><span style="font-weight:700">two</span></p><br><ul><li dir="ltr" aria-level="1"><p role="presentation"><span style="font-style:italic">three</span></p></li></ul></b>`
    expect(paste(html)).toBe('One **two**\n\n- *three*')
  })
})

describe('text pasted from a web page', () => {
  it('keeps links, lists in lists, and tables', () => {
    const html =
      '<p>See <a href="https://example.org/a_b?x=1&amp;y=2" onclick="x()">this</a>.</p><ul><li>One<ul><li>Two<ol><li>Three</li></ol></li></ul></li></ul><table><thead><tr><th>a</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>'
    expect(paste(html)).toBe(
      'See [this](https://example.org/a_b?x=1\\&y=2).\n\n- One\n  - Two\n    1. Three\n\n| a |\n| - |\n| 1 |',
    )
  })

  it('drops scripts, styles, forms of code, and pictures of somebody’s disk', () => {
    const html =
      '<p>Text</p><script>alert(1)</script><style>p{}</style><noscript>n</noscript><template><p>t</p></template><img src="file:///C:/x.png" onerror="alert(1)"><svg><script>alert(1)</script></svg><iframe src="https://example.org"></iframe><object data="x"></object>'
    expect(paste(html)).toBe('Text')
  })

  it.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    '&#106;avascript:alert(1)',
    'vbscript:x',
    'data:text/html,x',
    'file:///C:/secret.docx',
    'about:blank',
    '#_ftn1',
    '#_Toc1',
  ])('keeps the words of an unsafe link and drops the link: %s', (href) => {
    expect(paste(`<p>See <a href="${href}"><b>this</b></a> now.</p>`)).toBe('See **this** now.')
  })

  it.each(['https://example.org/', 'mailto:a@example.org', '/projects/wells'])(
    'keeps a link to %s',
    (href) => {
      expect(paste(`<p><a href="${href}">this</a></p>`)).toBe(`[this](${href})`)
    },
  )

  it('has no spaces at the ends of bold text, where Markdown does not allow them', () => {
    const html =
      '<p><b>Client: </b>EU<i> and </i>others<b> </b><span style="font-weight:700"> now </span></p>'
    expect(paste(html)).toBe('**Client:** EU *and* others **now**')
  })

  it('is left as it is where it is plain text', () => {
    expect(paste('plain <span>text</span>')).toBeUndefined()
    expect(paste('<meta charset="utf-8">a < b')).toBeUndefined()
  })

  it('never comes out as HTML, whatever characters are in it', () => {
    expect(paste('<p>a &lt;script&gt;alert(1)&lt;/script&gt; {% raw %} *b*</p>')).toBe(
      'a \\<script>alert(1)\\</script> {% raw %} \\*b\\*',
    )
  })

  it('is fast, even for a long list', () => {
    const start = performance.now()
    paste(`<div>${'<p class=MsoListParagraph>One <b>two</b></p>'.repeat(5000)}</div>`)
    expect(performance.now() - start).toBeLessThan(20_000)
  })
})
