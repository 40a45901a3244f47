/** What a field holds; forms, checks, types, exports and pages follow from it. */
export type FieldKind =
  /** Text on one line. */
  | 'text'
  /** A date and time; ISO 8601 in UTC once checked. */
  | 'dateTime'
  /** A year in four digits. */
  | 'year'
  /** A whole number of some unit, such as EUR. */
  | 'amount'
  /** A whole number from 1. */
  | 'count'
  /** True or false. */
  | 'flag'
  /** An address: http(s), mailto or a path of this site. */
  | 'link'
  /** Several titles, each with an address. */
  | 'links'
  /** A picture of this site, with a text alternative. */
  | 'image'
  /** Paths of this site or of the site before it. */
  | 'paths'
  /** A language tag (BCP 47). */
  | 'language'
  /** Names in free text, such as aliases. */
  | 'names'
  /** One name of a vocabulary. */
  | 'term'
  /** Names of a vocabulary, in order. */
  | 'terms'

/** The form of a code; a file may have it in quotes or, if it is a number, without. */
export type Format = {
  /** A regular expression of all of it, as text, so that forms can be sent to browsers. */
  readonly pattern: string
  /** What a message says of it, such as "three digits". */
  readonly says: string
}

/** A field of a content file, declared once. */
export type Field = {
  readonly kind: FieldKind
  /** Its name in forms, messages and, where it is shown, on pages. */
  readonly label: string
  /** One or two sentences for the person who fills it in. */
  readonly help: string
  /** A published file without it is an error; a draft has it on its list of things to do. */
  readonly requiredToPublish?: boolean
  /** A published file should have it; what happens without it. */
  readonly insteadOf?: string
  /** More characters than this are too many for where it is shown. */
  readonly maxLength?: number
  /** Of `text` and `names`: the form of each value, for codes and references. */
  readonly format?: Format
  /** Of `term` and `terms`: the vocabulary the names come from. */
  readonly vocabulary?: string
  /** Of an `amount`: its unit, such as `EUR` (ISO 4217) or `hectares`. */
  readonly unit?: string
  /** Of an `amount`: the largest plausible value; more is probably a typing error. */
  readonly maximum?: number
}

export type FieldTable = Readonly<Record<string, Field>>

/** A vocabulary: the names that a field of projects may take. */
export type Vocabulary = {
  /** How its index page is laid out. */
  readonly index: 'described' | 'ranked' | 'nested' | 'alphabetical'
  /** Whether the index page has the world map of all projects, and on which side of the list. */
  readonly map?: 'above' | 'below'
  /** Whether its terms are parts of the world, whose maps show them and not where else projects work. */
  readonly isDivision?: true
  /** The fields of its files below `content/`; absent where its names are given, as countries are. */
  readonly fields?: FieldTable
  /** The name of its files' type in generated code. */
  readonly typeName?: string
}

/** The value of a field as it is staged and handed out by Contentlayer, by kind. */
type RecordValue = {
  readonly text: string
  readonly dateTime: string
  readonly year: number
  readonly amount: number
  readonly count: number
  readonly flag: boolean
  readonly link: string
  readonly links: readonly { readonly title: string; readonly link: string }[]
  readonly image: { readonly src: string; readonly alt: string; readonly credit?: string }
  readonly paths: readonly string[]
  readonly language: string
  readonly names: readonly string[]
  readonly term: string
  readonly terms: readonly string[]
}

/** The values of a table of fields; a draft may lack any of them. */
export type RecordOf<Table extends FieldTable> = {
  readonly [Name in keyof Table]?: RecordValue[Table[Name]['kind']]
}

/** The names of the fields of one kind. */
export type FieldsOfKind<Table extends FieldTable, Kind extends FieldKind> = {
  [Name in keyof Table]: Table[Name]['kind'] extends Kind ? Name : never
}[keyof Table]
