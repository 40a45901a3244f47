/** Files as three generations of editors left them, with the slips that were common in each. */
export const dialects: readonly string[] = [
  // The first: keys with hyphens, lists, empty items, no summary.
  `---
title: Kenya—Rural Roads (KRR)
date: 2016-01-21 22:40:52.765000000 Z
layout: node
parent: projects
client: EU
start-date: 2008
end-date: "2011"
expertise:
- Audit
-
sub-solutions:
- Governance
- Audits
regions:
- Africa
country:
- Kenya
- # to be asked
---
The project  built roads.

###  Sample Activities

•\tRoads
•\tBridges
`,
  // The second: folded texts in quotes, comments, a key that is misspelt.
  `---
title: 'Uganda—Promote: Water for
  Schools'
date: 2019-12-20 18:38:00 Z
summary: 'The project is currently  digging wells.

'
clent: European Union
client: European Union # since 2019
start: 2019
end: 2022
solutions: [Governance, Audits]
regions: Africa
country: Kenya, Uganda, and Trinidad and Tobago
promos:
- title: Video
  link: ' https://example.org/video '
- title:
  link:
layout: project
---

Select Results

* 300 wells {% include x %}
    • deeper

| a  | b |
|----|---|
| 1  | 2 |

\`code  span\` and ![](/uploads/none.png)
`,
  // The third: single values, no layout, a draft, Windows line ends.
  `\uFEFF---
title: Worldwide—Promote: Trade
date: 2020-05-19 13:45:00 Z
published: "no"
start: '2017'
client: European Union
solutions:
- Governance
-
- Governance
regions: Africa
country: Burma
---

##Results
**Select Results**

- 12 wells  were dug
\`\`\`
• kept  as it is
\`\`\`
`.replaceAll('\n', '\r\n'),
  // Nothing but keys.
  `---
title: Blank Project
published: false
client:
start-date:
end-date:
regions:
-
country:
-
solutions:
-
layout: project
summary:
---
`,
]
