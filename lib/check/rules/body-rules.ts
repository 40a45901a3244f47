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
  'too-deep': {
    level: 'error',
    why: 'A hundred quotations within each other, fifty open HTML tags or thousands of brackets in one paragraph are no text; no page can be made of it.',
    mend: 'Remove what the message names.',
    example: { of: 'body', bad: `${'> '.repeat(120)}deep`, good: '> quoted' },
  },
} as const satisfies Readonly<Record<string, Rule>>
