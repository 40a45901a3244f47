import type { Rule } from './rule'

/** Rules for the text of a file. */
export const bodyRules = {
  'heading-jump': {
    level: 'warning',
    why: 'Screen reader users move through a page by its headings. A skipped level sounds like missing text (WCAG 1.3.1).',
    advice: 'Use only one # more than the heading above.',
    example: {
      of: 'body',
      bad: '## Wells\n\n#### Pumps\n',
      good: '## Wells\n\n### Pumps\n',
    },
  },
  'plain-heading': {
    level: 'warning',
    why: 'Screen readers do not announce bold text or a separate line as a heading, and the page cannot lay out the section.',
    advice: 'Begin the line with ### and a space.',
    fix: 'turns "Sample Activities", "Select Results" and lines that begin with ## into headings, if they cannot mean anything else',
    example: {
      of: 'body',
      bad: 'Wells.\n\nSelect Results\n\n- 300 wells.\n',
      good: 'Wells.\n\n### Select Results\n\n- 300 wells.\n',
    },
  },
  'typed-bullet': {
    level: 'warning',
    why: 'A typed • does not make a list, so screen readers cannot say how many items there are.',
    advice: 'Begin the line with a hyphen and a space.',
    fix: 'replaces it with a hyphen',
    example: { of: 'body', bad: '•\tWells\n•\tPumps\n', good: '- Wells\n- Pumps\n' },
  },
  'missing-alt': {
    level: 'warning',
    why: 'People who cannot see the image get no information from it (WCAG 1.1.1).',
    advice: 'Describe the image in the square brackets.',
    example: {
      of: 'body',
      bad: '![](/uploads/well.jpg)',
      good: '![A woman draws water from a new well](/uploads/well.jpg)',
    },
  },
  'foreign-image': {
    level: 'warning',
    why: 'Pages do not load anything from other hosts, so an image from another host is shown as a link.',
    advice: 'Copy the image to public/uploads and use its path.',
    example: {
      of: 'body',
      bad: '![A well](https://example.org/well.jpg)',
      good: '![A well](/uploads/well.jpg)',
    },
  },
  'forbidden-html': {
    level: 'warning',
    why: 'Scripts, forms, styles and frames of unknown sites are removed from pages, so readers do not see them.',
    advice: 'Remove the tag and link to the page instead. You can keep YouTube and Vimeo videos.',
    example: {
      of: 'body',
      bad: '<script>track()</script>',
      good: '<iframe src="https://player.vimeo.com/video/123456" title="The wells"></iframe>',
    },
  },
  'unknown-tag': {
    level: 'warning',
    why: 'Words in angle brackets look like HTML; they are shown as text, but other programs lose them.',
    advice: 'Write &lt; for the character, or correct the tag.',
    example: { of: 'body', bad: 'Use <country> teams.', good: 'Use &lt;country> teams.' },
  },
  kramdown: {
    level: 'warning',
    why: 'Attribute lists, definition lists and tables without a line of hyphens are kramdown, which the previous site used. On this site readers see the markers.',
    advice: 'Remove the markers, or write it as the message says.',
    fix: 'removes attributes such as {: .wide}, keeps ids, and writes definition lists, tables and markdown="1" as pages read them',
    example: { of: 'body', bad: 'Wells.\n{: .wide}\n', good: 'Wells.\n' },
  },
  'dead-reference': {
    level: 'warning',
    why: 'If the footnote or the address is missing, or there is a space between ] and ( or in the address, readers see the brackets.',
    advice: 'Write the footnote or the address, or remove the brackets.',
    fix: 'removes the space between ] and an address',
    example: {
      of: 'body',
      bad: 'See [the site] (https://example.org).',
      good: 'See [the site](https://example.org).',
    },
  },
  'accidental-heading': {
    level: 'warning',
    why: 'A line of hyphens directly below a sentence turns it into a heading.',
    advice: 'Add an empty line between them.',
    fix: 'inserts the empty line',
    example: {
      of: 'body',
      bad: 'We dug wells.\n---\nAnd pumps.',
      good: 'We dug wells.\n\n---\nAnd pumps.',
    },
  },
  'dead-anchor': {
    level: 'warning',
    why: 'The link points to a heading or anchor that is not in the text, so nothing happens.',
    advice: 'Correct the link, or remove it.',
    example: {
      of: 'body',
      bad: '## Wells dug\n\nSee [below](#wels).',
      good: '## Wells dug\n\nSee [above](#wells-dug).',
    },
  },
  'dropped-link': {
    level: 'stop',
    why: 'Pages only link to http, https, mailto and tel addresses. Any other link loses its address.',
    advice: 'Correct the address, or remove the link.',
    example: {
      of: 'body',
      bad: 'See [the site](htps://example.org).',
      good: 'See [the site](https://example.org).',
    },
  },
  'too-deep': {
    level: 'error',
    why: 'The text has too many levels of quotations or lists, open HTML tags, marks in one paragraph, or paragraphs, lists and notes as a whole. Making a page of it would take many seconds, or fail.',
    advice: 'Remove what the message names, or split the text.',
    example: { of: 'body', bad: `${'> '.repeat(120)}deep`, good: '> quoted' },
  },
} as const satisfies Readonly<Record<string, Rule>>
