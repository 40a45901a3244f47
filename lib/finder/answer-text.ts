import { sentences } from '#words/sentences'
import { findUnseen } from '@/lib/facets/text/find-unseen'
import { listBodyWords } from '@/lib/facets/text/match-text'
import { listMarkers, planText } from '@/lib/facets/text/plan-text'
import { suggestWords } from '@/lib/facets/text/suggest-words'
import type { WordPlan } from '@/lib/facets/text/text-plan'
import type { Query, Vocabulary } from '@/lib/facets/types'
import { rowFacts, termFilterKeys } from '@/lib/fields/shown'
import type { ListedProject } from './listed-project'
import type { Portfolio, TextAnswer } from './portfolio'
import { noticeText } from './text-notices'

/** What a listing says about the text of its query. */
export function answerText(portfolio: Portfolio, query: Query, total: number): TextAnswer {
  const plan = planText(portfolio.index, query.q)
  const plans = listMarkers(plan)
  return {
    plans,
    notices: noticeText(portfolio, query, plan, total),
    listSpellings: (count) => suggestWords(portfolio.index, query, count),
    explain: (project, ordinal) => explainMatches(portfolio, project, ordinal, plans),
  }
}

function explainMatches(
  portfolio: Portfolio,
  project: ListedProject,
  ordinal: number,
  plans: readonly WordPlan[],
): string[] {
  const shown = [project.title, project.summary, ...listNames(project).map(({ label }) => label)]
  const also = plans.flatMap((plan) => explainMatch(portfolio, project, ordinal, { shown, plan }))
  return [...new Set(also)]
}

/** Why a project has a word that its row does not show: another name, or the text. */
function explainMatch(
  { index, vocabulary }: Portfolio,
  project: ListedProject,
  ordinal: number,
  { shown, plan }: { readonly shown: readonly string[]; readonly plan: WordPlan },
): string[] {
  const isSeen = (one: WordPlan) => findUnseen(shown, [one]).length === 0
  // Of a place, the name that was typed may be another one than the row shows.
  const typed = plan.runs.length > 0 ? { ...plan, forms: [], runs: [plan.word.split(' ')] } : plan
  if (isSeen(typed)) return []
  const alias = findAlias(project, vocabulary, typed)
  if (alias !== undefined) return [alias]
  if (typed !== plan && isSeen(plan)) return []
  const inText = listBodyWords(index, plan, index.ordinals.indexOf(ordinal))
  return inText.length > 0 ? [sentences.also.inText(inText)] : []
}

/** The names a row shows: its facts, and where the work is. */
function listNames(project: ListedProject) {
  return [...new Set([...rowFacts, 'country' as const])].flatMap((field) => project[field] ?? [])
}

function findAlias(
  project: ListedProject,
  vocabulary: Vocabulary,
  plan: WordPlan,
): string | undefined {
  for (const facet of termFilterKeys) {
    for (const { value, label } of project[facet] ?? []) {
      const { aliases = [] } = vocabulary[facet].find((term) => term.value === value) ?? {}
      const alias = aliases.find((name) => findUnseen([name], [plan]).length === 0)
      if (alias !== undefined) return sentences.also.alias(alias, label)
      if (findUnseen([label], [plan]).length === 0) return label
    }
  }
  return undefined
}
