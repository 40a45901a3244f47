import type { Rule } from './rule'

/** Rules for the text of a file. */
export const bodyRules = {
  'heading-jump': {
    level: 'warning',
    why: 'Who listens to a page moves by its headings, and a missing level sounds like missing text (WCAG 1.3.1).',
    mend: 'Give the heading one # more than the one above it, not two.',
    example: {
      of: 'body',
      bad: '## Wells\n\n#### Pumps\n',
      good: '## Wells\n\n### Pumps\n',
    },
  },
  'plain-heading': {
    level: 'warning',
    why: 'A heading that is only bold, or a line by itself, is none for a screen reader, and the page cannot lay out its section.',
    mend: 'Begin the line with ### and a blank.',
    fix: 'marks "Sample Activities", "Select Results" and lines that begin with ##, where nothing else can be meant',
    example: {
      of: 'body',
      bad: 'Wells.\n\nSelect Results\n\n- 300 wells.\n',
      good: 'Wells.\n\n### Select Results\n\n- 300 wells.\n',
    },
  },
  'typed-bullet': {
    level: 'warning',
    why: 'A typed • is a sign, not a list; screen readers do not say how many items there are.',
    mend: 'Begin the line with a hyphen and a blank.',
    fix: 'writes a hyphen in its place',
    example: { of: 'body', bad: '•\tWells\n•\tPumps\n', good: '- Wells\n- Pumps\n' },
  },
  'missing-alt': {
    level: 'warning',
    why: 'Who cannot see the picture learns nothing of it (WCAG 1.1.1).',
    mend: 'Say in the square brackets what the picture shows.',
    example: {
      of: 'body',
      bad: '![](/uploads/well.jpg)',
      good: '![A woman draws water from a new well](/uploads/well.jpg)',
    },
  },
  'foreign-image': {
    level: 'warning',
    why: 'Pages ask no other host for anything, so a picture from elsewhere is shown as a link only.',
    mend: 'Copy the picture to public/uploads and write its path.',
    example: {
      of: 'body',
      bad: '![A well](https://example.org/well.jpg)',
      good: '![A well](/uploads/well.jpg)',
    },
  },
  'forbidden-html': {
    level: 'warning',
    why: 'Scripts, forms, styles and frames of unknown sites are left out of pages, so readers miss what they were for.',
    mend: 'Remove the tag; link to the page instead. Videos of YouTube and Vimeo may stay.',
    example: {
      of: 'body',
      bad: '<script>track()</script>',
      good: '<iframe src="https://player.vimeo.com/video/123456" title="The wells"></iframe>',
    },
  },
  'unknown-tag': {
    level: 'warning',
    why: 'Words in angle brackets look like HTML; they are shown as text, but other programs lose them.',
    mend: 'Write &lt; for the sign itself, or correct the tag.',
    example: { of: 'body', bad: 'Use <country> teams.', good: 'Use &lt;country> teams.' },
  },
  kramdown: {
    level: 'warning',
    why: 'Attribute lists, definition lists and tables without a line of hyphens mean something to kramdown, which the earlier site used; here readers see the signs.',
    mend: 'Remove the signs, or write it as the message says.',
    fix: 'removes attributes such as {: .wide} and {:target="_blank"}; ids, lists and tables need a person',
    example: { of: 'body', bad: 'Wells.\n{: .wide}\n', good: 'Wells.\n' },
  },
  'dead-reference': {
    level: 'warning',
    why: 'A footnote or an address that is not there, or a space between ] and (, leaves the brackets in the text.',
    mend: 'Write the footnote or the address, or remove the brackets.',
    fix: 'removes the space between ] and an address',
    example: {
      of: 'body',
      bad: 'See [the site] (https://example.org).',
      good: 'See [the site](https://example.org).',
    },
  },
  'accidental-heading': {
    level: 'warning',
    why: 'A line of hyphens right below a sentence makes a heading of it.',
    mend: 'Leave an empty line between them.',
    fix: 'inserts the empty line',
    example: {
      of: 'body',
      bad: 'We dug wells.\n---\nAnd pumps.',
      good: 'We dug wells.\n\n---\nAnd pumps.',
    },
  },
  'dead-anchor': {
    level: 'warning',
    why: 'A link to a part of the text that is not there leaves readers where they are.',
    mend: 'Correct the link, or remove it.',
    example: {
      of: 'body',
      bad: '## Wells dug\n\nSee [below](#wels).',
      good: '## Wells dug\n\nSee [above](#wells-dug).',
    },
  },
  'dropped-link': {
    level: 'stop',
    why: 'Pages link to http, https, mailto and tel addresses only; every other link loses its address.',
    mend: 'Correct the address, or remove the link.',
    example: {
      of: 'body',
      bad: 'See [the site](htps://example.org).',
      good: 'See [the site](https://example.org).',
    },
  },
  'too-deep': {
    level: 'error',
    why: 'A hundred quotations within each other, fifty open HTML tags or thousands of brackets in one paragraph are no text; no page can be made of it.',
    mend: 'Remove what the message names.',
    example: { of: 'body', bad: `${'> '.repeat(120)}deep`, good: '> quoted' },
  },
} as const satisfies Readonly<Record<string, Rule>>
