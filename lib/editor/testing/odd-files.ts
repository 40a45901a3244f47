/** Project files as people and programs left them: every way to write a field that was ever seen. */
export const oddFiles: readonly string[] = [
  // Keys of the oldest site, empty items, a comment in the place of an item.
  `---
title: Kenya—Rural Roads (KRR)
date: 2016-01-21 22:40:52.765000000 Z
layout: node
parent: projects
start-date: 2008
end-date: "2011"
client:
- European Union
-
- European Union
expertise:
- Audit
-
sub-solutions:
- Governance
- Audit
regions:
- Africa
country:
- Kenya
- # to be asked
---
The project  built roads.

###  Sample Activities

•\tRoads  \n•\tBridges \n`,
  // Folded texts in quotes, comments, lists in brackets, an unknown key, links without words.
  `---
# What this file is: a sample.
title: 'Uganda—Promote: Water for
  Schools'
date: 2019-12-20 18:38:00 Z
published: true
summary: 'The project''s  wells.

'
clent: European Union
client: European Union # since 2019

start: 2019
end: 2022 # planned
solutions: [Governance, "Audit"]
# Regions as the office names them.
regions: Africa
country:   Kenya
promos:
- title: Video
  link: ' https://example.org/video '
- title:
  link:
layout: project
internal: {a: 1, b: [x, y]}
---

| a  | b |
|----|---|
| 1  | 2 |

A note.[^1]

<iframe src="https://www.youtube.com/embed/x" allowfullscreen></iframe> after

[^1]: The *note*.
\n\n`,
  // Blocks, indented lists with comments, an image in part, double quotes with escapes.
  `---
title: "Nepal\\u2014Rivers \\"Paani\\""
summary: >-
  Two lines
  of a fold.

# between
date: "2020-05-19"
published: false
start:
end: ~
client:
  # who pays
  - European Union   # the first
  - 'O''Neill & Sons: a firm'

  - "Quoted, with a comma"
solutions:
    - Governance

    - Audit
country: [Nepal]
image:
  src: /uploads/nepal/river.jpg
  # what one sees
  alt: >
    A river,
    seen from above
  credit: 'A. Person'
redirect_from:
  - /our-work/nepal
  - "/our-work/nepal-2"
preview_version: 2
lang: en
---
🌍 עברית עם \u200fסימנים — العربية
  two blanks  \n\ttab
---
a rule above, and <div class="x">raw</div>
`,
  // Maps in brackets, a block that is kept, values on the line below their key, keys in quotes.
  `---
"title": Peru—Cacao
date:
  2020-05-19 13:45:00 Z
summary: |
  Line one.
  Line two.
'client':
  European Union
image: {src: /uploads/x.jpg, alt: "A, b"}
promos: [{title: One, link: "https://example.org/1"}, {title: Two, link: /two}]
solutions: []
regions: ""
start: 2_017
country: null
publish_at: 2026-01-31T09:00:00+02:00
---
Text`,
  '---\ntitle: No text\n---',
  '---\ntitle: No text\n---\n',
  '---\n---\nNothing above.\n',
  '---\n# only a comment\n---\nNothing above.\n',
  '---\ntitle: A\npublished: no\nstart: about 2017\nclient: {a: b}\nimage: x.jpg\n---\n\n\n\nOdd values.\n',
  '---\ntitle: A\npromos:\n  -\n    title: Video\n    link: https://example.org\n  - link: /b\ncountry: Kenya\n...\n---\nText\n',
  '---\ntitle: A title that goes on\n  on a second line # with a comment\nstart: 2017\nclient: A name\n  on two lines\nlang: "fr"\n---\nText\n',
]

/** Files that cannot be taken apart; the editor shows their whole text. */
export const brokenFiles: readonly string[] = [
  'No front matter.\n',
  '---\ntitle: A: b\n---\nText\n',
  '---\ntitle: [a\n---\nText\n',
  '---\ntitle: a\ntitle: b\n---\nText\n',
  '---\ntitle: &a b\nsummary: *a\n---\nText\n',
  '---\n\ttitle: a\n---\nText\n',
  '--- \ntitle: a\n---\nText\n',
  '---\ntitle: a\n',
  '---\n- a\n---\nText\n',
  '<<<<<<< HEAD\n---\ntitle: a\n---\n',
  '---\ntitle: a\u0000b\n---\nText\n',
  '\n',
]

/** The same text as other systems save it. */
export function listDressings(source: string): string[] {
  return [
    source,
    source.replaceAll('\n', '\r\n'),
    `\uFEFF${source.replaceAll('\n', '\r\n')}`,
    source.replace(/\n+$/u, ''),
  ]
}
