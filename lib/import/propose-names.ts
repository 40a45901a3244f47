import { distance } from 'fastest-levenshtein'
import type { NameIndexes } from '@/lib/check/fields/check-names'
import { foldName, makeNameIndex, type VocabularyEntry } from '@/lib/check/fields/names'
import { printScalar } from '@/lib/check/read/front-matter-places'
import { recordOf } from '@/lib/record-of'
import { isOwnVocabulary, type OwnVocabulary, ownVocabularies } from '@/lib/schema/content-types'
import { slugify } from '@/lib/slug'
import type { KnownName } from './read-jekyll'
import type { Decision } from './report-types'
import type { UnknownName } from './unknown-name'

/** A new entry of a vocabulary, for a person to confirm. */
export type Proposal = {
  readonly vocabulary: OwnVocabulary
  readonly entry: VocabularyEntry
  readonly projects: number
  /** The path from the folder of the content. */
  readonly to: string
  readonly text: string
}

/**
 * Proposes an entry for every name of a region, solution or client that no vocabulary has. Of two
 * names that differ by a slip the more frequent one is proposed; countries are never invented.
 */
export function proposeNames(
  unknown: readonly UnknownName[],
  nameIndexes: NameIndexes,
  knownNames: ReadonlyMap<string, KnownName>,
): Proposal[] {
  const proposals: Proposal[] = []
  for (const { name, vocabulary, projects } of unknown) {
    const slug = slugify(name)
    if (!isOwnVocabulary(vocabulary) || !slug) continue
    const labels = proposals
      .filter((proposal) => proposal.vocabulary === vocabulary)
      .map(({ entry }) => entry.label)
    const suggestion = nameIndexes[vocabulary].suggest(name)
    if ([...labels, ...(suggestion ? [suggestion] : [])].some((label) => isSlip(name, label)))
      continue
    const known = knownNames.get(slug)
    proposals.push({
      vocabulary,
      projects,
      entry: { value: slug, label: name, aliases: [] },
      to: `${vocabulary}/${slug}.md`,
      text: printEntry(name, vocabulary, known, nameIndexes),
    })
  }
  return proposals
}

/** Whether a name is so close to another that it can hardly be a third: two typing errors in a long one. */
export function isSlip(name: string, label: string): boolean {
  return name.length >= 8 && distance(foldName(name), foldName(label)) <= 2
}

function printEntry(
  name: string,
  vocabulary: Proposal['vocabulary'],
  known: KnownName | undefined,
  nameIndexes: NameIndexes,
): string {
  const parent = known?.parent && nameIndexes.solutions.resolve(known.parent)?.label
  return [
    '---',
    '# Proposed by the import. Keep it, or add its name to the aliases of another term and delete this file.',
    `title: ${printScalar(name)}`,
    ...(vocabulary === 'solutions' && parent ? [`parent: ${printScalar(parent)}`] : []),
    ...(vocabulary === 'clients' && known?.abbr ? [`abbr: ${printScalar(known.abbr)}`] : []),
    '---',
    '',
  ].join('\n')
}

/** The nameIndexes with the proposals in them. */
export function addProposals(
  nameIndexes: NameIndexes,
  proposals: readonly Proposal[],
): NameIndexes {
  const extend = (vocabulary: Proposal['vocabulary']) => {
    const own = proposals.filter((proposal) => proposal.vocabulary === vocabulary)
    const added = makeNameIndex(own.map(({ entry }) => entry))
    const present = nameIndexes[vocabulary]
    return {
      resolve: (name: string) => present.resolve(name) ?? added.resolve(name),
      suggest: (name: string) => present.suggest(name) ?? added.suggest(name),
    }
  }
  return {
    ...nameIndexes,
    ...recordOf(ownVocabularies, extend),
  }
}

/** What a person must decide about a proposal. */
export function toDecision({ entry, vocabulary, projects, to }: Proposal): Decision {
  const closest = vocabulary.slice(0, -1)
  return {
    kind: 'new-name',
    subject: `"${entry.label}", a new ${closest}`,
    advice: `${projects === 1 ? '1 project uses' : `${projects} projects use`} the ${closest} "${entry.label}", which is not in the vocabulary, so ${to} was created; keep it${
      vocabulary === 'solutions' ? ', give it a parent,' : ''
    } or make it an alias of another`,
  }
}
