const countThings = (count: number) => (count === 1 ? '1 thing' : `${count} things`)

/** Our fields of the editor; what stands around them speaks with its package. */
export const editor = {
  navigation: { content: 'Content', vocabulary: 'Vocabulary' },
  kinds: {
    projects: 'Projects',
    pages: 'Pages',
    clients: 'Clients',
    solutions: 'Solutions',
    regions: 'Regions',
    site: 'The site',
  },
  title: 'Title',
  address: {
    label: 'Address',
    ofProject:
      'The end of the address of the page. When you change it, the old address goes on to lead here.',
    ofOther: 'The end of the address of its page.',
  },
  text: {
    label: 'Text',
    views: { write: 'Write', both: 'Side by side', page: 'Page', plain: 'Plain text' },
    view: 'View of the text',
    file: 'Text of the file',
    page: 'The page, unsaved',
    broken:
      'The fields above the text cannot be read, so the whole file is shown here. Mend it and save.',
  },
  /** Buttons that write the signs of Markdown, and what they write for a start. */
  tools: {
    bold: { label: 'Bold', sign: 'B' },
    italic: { label: 'Italic', sign: 'I' },
    heading: { label: 'Heading', sign: 'H' },
    list: { label: 'List', sign: '•' },
    numbers: { label: 'Numbered list', sign: '1.' },
    quotation: { label: 'Quotation', sign: '“' },
    link: { label: 'Link', sign: 'Link' },
    table: { label: 'Table', sign: 'Table' },
    footnote: { label: 'Footnote', sign: 'Note' },
    image: 'Image',
    linkText: 'words of the link',
    tableText: { heading: 'Heading', cell: 'Cell' },
  },
  notes: {
    odd: 'The file holds something here that this field cannot show. It stays as it is unless you write something else.',
    perhaps: (suggestion: string) => `Perhaps: ${suggestion}`,
  },
  characters: (count: number, limit: number) => `${count} of ${limit} characters.`,
  lines: 'One on each line.',
  /** The help of a field without which nothing can be published. */
  needed: (help: string) => `${help} Needed to publish.`,
  image: {
    choose: 'Choose a file',
    /** Words for the texts of an image, so that they are not left out for want of a word. */
    hints: {
      src: 'Where it lies, such as /uploads/brace/well.jpg; filled in when you choose a file.',
      alt: 'What it shows, for those who cannot see it. Needed.',
      credit: 'Who made it, as they wish to be named.',
    },
    altMissing: 'Say what the image shows.',
    noEntry: 'Open an entry first.',
    noAddress: (problem: string) => `Give the entry a title and an address first. ${problem}`,
  },
  moment: 'Pick it in your own time',
  names: {
    chosen: (label: string) => `${label}: chosen`,
    up: (name: string) => `Move ${name} up`,
    remove: (name: string) => `Remove ${name}`,
    add: {
      clients: 'Add a new client',
      solutions: 'Add a new solution',
      regions: 'Add a new region',
    },
  },
  links: {
    one: (label: string, number: number) => `${label} ${number}`,
    remove: (label: string, number: number) => `Remove ${label.toLowerCase()} ${number}`,
    add: 'Add a link',
  },
  check: {
    error: 'Must be mended',
    todo: 'Needed to publish',
    hint: 'Would be better',
    ready: 'Ready to publish?',
    title: 'Check',
    line: (line: number) => `Line ${line}:`,
    /** What is missing, and what could be better. */
    sum: (missing: number, others: number, isDraft: boolean) => {
      const hints = others === 0 ? '' : ` ${countThings(others)} could be better.`
      if (missing > 0) {
        return `${countThings(missing)} ${missing === 1 ? 'is' : 'are'} missing.${hints}`
      }
      const done = isDraft
        ? 'Nothing is missing: switch Published on and save.'
        : 'Nothing is wrong.'
      return `${done}${hints}`
    },
  },
} as const
