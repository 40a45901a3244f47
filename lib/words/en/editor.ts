const countThings = (count: number) => (count === 1 ? '1 thing' : `${count} things`)

/** Our own editor fields; the rest of the editor has the words of Keystatic. */
export const editor = {
  navigation: { content: 'Content', vocabulary: 'Vocabulary' },
  kinds: {
    projects: 'Projects',
    pages: 'Pages',
    site: 'Site',
  },
  title: 'Title',
  address: {
    label: 'Address',
    ofProject:
      'The last part of the page’s address. If you change it, the old address redirects here.',
    ofOther: 'The last part of the page’s address.',
  },
  text: {
    label: 'Text',
    views: { write: 'Write', both: 'Side by side', page: 'Page', plain: 'Plain text' },
    view: 'View of the text',
    file: 'Text of the file',
    page: 'The page, unsaved',
    lostPictures: (count: number) =>
      count === 1
        ? 'The text came without its picture. Save the picture as a file and add it with the Image button.'
        : `The text came without its ${count} pictures. Save them as files and add them with the Image button.`,
    broken:
      'The fields above the text cannot be read, so the whole file is shown here. Fix it and save.',
  },
  /** The Markdown buttons, and the placeholder text they insert. */
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
    linkText: 'link text',
    tableText: { heading: 'Heading', cell: 'Cell' },
  },
  notes: {
    unreadable:
      'This field cannot show what the file contains. The file stays as it is unless you enter something else.',
    suggestion: (suggestion: string) => `Did you mean ${suggestion}?`,
  },
  characters: (count: number, limit: number) => `${count} of ${limit} characters.`,
  lines: 'One per line.',
  /** The help text of a field that a published entry must have. */
  requiredHelp: (help: string) => `${help} Required to publish.`,
  image: {
    choose: 'Choose a file',
    /** Help for the text fields of an image, so that editors do not skip them. */
    hints: {
      src: 'The path of the image, such as /uploads/brace/well.jpg. Filled in when you choose a file.',
      alt: 'Describe the image for people who cannot see it. Required.',
      credit: 'Who made the image, as they want to be credited.',
    },
    altMissing: 'Describe what the image shows.',
    noEntry: 'Open an entry first.',
    noAddress: (problem: string) => `Give the entry a title and an address first. ${problem}`,
  },
  timePicker: 'Choose in your own time zone',
  names: {
    chosen: (label: string) => `${label}: selected`,
    up: (name: string) => `Move ${name} up`,
    remove: (name: string) => `Remove ${name}`,
    notChosen: (typed: string, hasOffers: boolean) =>
      hasOffers
        ? `“${typed}” is not selected yet. Choose a name from the list.`
        : `There is no “${typed}”, so nothing is selected. Choose another name, or add this one first.`,
    near: 'Did you mean:',
    add: (noun: string) => `Add a new ${noun.toLowerCase()}`,
  },
  reset: {
    ask: 'Reset this form? What you changed since the last save goes.',
    done: 'The form holds what is saved.',
    undo: 'Undo reset',
  },
  merge: {
    title: 'Somebody else has changed the same',
    what: 'Your save was refused, and nothing is lost. Choose what to keep; all other changes, yours and theirs, are merged already. Nothing is saved until you save again.',
    whatHere:
      'The file was changed outside this form, by another program, another window or a colleague. Your save was refused, and nothing is lost. Choose what to keep; all other changes are merged already. Nothing is saved until you save again.',
    yours: 'Yours',
    others: 'Saved by somebody else',
    choices: { mine: 'Keep mine', theirs: 'Take theirs', both: 'Merge' },
    merged: (label: string) => `${label}, merged: edit it as it is to be`,
    take: 'Use this in the form',
    later: 'Not now',
    done: 'The form holds what you chose, on top of what is saved. Read it and save.',
    empty: '(empty)',
    yes: 'on',
    no: 'off',
  },
  deletion: {
    ask: (title: string, isPublic: boolean) =>
      isPublic
        ? `Delete “${title}”? It is public: visitors who follow a link to it get an error page.`
        : `Delete “${title}”? It is a draft, which visitors cannot see.`,
    links: (count: number) =>
      count === 1 ? 'This entry links to it:' : `These ${count} entries link to it:`,
    restore: 'Only a backup, or Git if the file was committed, can bring it back.',
    restoreOnHost: 'GitHub keeps earlier versions: your administrator can restore one.',
  },
  links: {
    one: (label: string, number: number) => `${label} ${number}`,
    remove: (label: string, number: number) => `Remove ${label.toLowerCase()} ${number}`,
    add: 'Add a link',
  },
  check: {
    error: 'Needs fixing',
    todo: 'Required to publish',
    hint: 'Could be better',
    ready: 'Ready to publish?',
    title: 'Check',
    line: (line: number) => `Line ${line}:`,
    /** How many things are missing, and how many could be better. */
    summary: (missing: number, others: number, isDraft: boolean) => {
      const hints = others === 0 ? '' : ` ${countThings(others)} could be better.`
      if (missing > 0) {
        return `${countThings(missing)} ${missing === 1 ? 'is' : 'are'} missing.${hints}`
      }
      const done = isDraft
        ? 'Nothing is missing: turn on Published and save.'
        : 'No problems found.'
      return `${done}${hints}`
    },
  },
} as const
