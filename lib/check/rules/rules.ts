import { bodyRules } from './body-rules'
import { fieldRules } from './field-rules'
import { fileRules } from './file-rules'
import { portfolioRules } from './portfolio-rules'
import type { Rule } from './rule'

/** Every rule of the checker, by its code, in the groups in which the documentation shows them. */
export const ruleGroups = {
  'The file': fileRules,
  'Its fields': fieldRules,
  'Its text': bodyRules,
  'All files together': portfolioRules,
} as const

/** The stable name of a rule, such as `unknown-name`. */
export type RuleCode =
  | keyof typeof fileRules
  | keyof typeof fieldRules
  | keyof typeof bodyRules
  | keyof typeof portfolioRules

/** Every rule by its code. */
export const rules: Readonly<Record<RuleCode, Rule>> = {
  ...fileRules,
  ...fieldRules,
  ...bodyRules,
  ...portfolioRules,
}
