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
  'too-deep': {
    level: 'error',
    why: 'No page can be made from text that is nested a hundred levels deep.',
    advice: 'Remove the > characters or list markers at the beginning of the line.',
    example: { of: 'body', bad: `${'> '.repeat(120)}deep`, good: '> quoted' },
  },
} as const satisfies Readonly<Record<string, Rule>>
