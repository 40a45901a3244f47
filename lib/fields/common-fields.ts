import { organisationFormat } from './formats'

/** Fields that several kinds of content have. */
export const title = {
  kind: 'text',
  label: 'Name',
  help: 'The name that projects use and visitors read.',
  requiredToPublish: true,
} as const

export const aliases = {
  kind: 'names',
  label: 'Other names',
  help: 'Former names, abbreviations and other spellings.',
} as const

export const published = {
  kind: 'flag',
  label: 'Published',
  help: 'When off, it is a draft that visitors cannot see.',
} as const

export const redirect_from = {
  kind: 'paths',
  label: 'Former addresses',
  help: 'Old paths that redirect to this page.',
} as const

export const iati_reference = {
  kind: 'text',
  label: 'IATI reference',
  help: 'The reference of the organisation in the IATI Standard, such as GB-GOV-1. Used in the IATI file.',
  format: organisationFormat,
} as const
