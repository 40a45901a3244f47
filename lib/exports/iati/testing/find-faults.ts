import { XmlDocument, XmlElement } from 'libxml2-wasm'

/** The elements of an activity that we write, in the order of the schema (IATI Standard 2.03). */
const order = [
  'iati-identifier',
  'reporting-org',
  'title',
  'description',
  'participating-org',
  'activity-status',
  'activity-date',
  'activity-scope',
  'recipient-country',
  'recipient-region',
  'sector',
  'document-link',
]
const required = order.filter(
  (name) => !['activity-scope', 'recipient-country', 'recipient-region', 'sector'].includes(name),
)
const single = ['iati-identifier', 'reporting-org', 'title', 'activity-status', 'activity-scope']

type Read = (xpath: string) => string[]

/**
 * What breaks a rule of the standard in an IATI file, in sentences: the order of elements, and what
 * the schema does not say (https://iatistandard.org/en/iati-standard/203/rulesets/).
 *
 * @throws when the text is not well-formed XML.
 */
export function findFaults(xml: string, now: string): string[] {
  using document = XmlDocument.fromString(xml)
  const activities = document
    .find('/iati-activities[@version="2.03"]/iati-activity')
    .filter((node) => node instanceof XmlElement)
  const faults = activities.flatMap((activity) => {
    const read: Read = (xpath) => activity.find(xpath).map(({ content }) => content)
    const names = activity
      .find('*')
      .flatMap((node) => (node instanceof XmlElement ? [node.name] : []))
    const [id = ''] = read('iati-identifier')
    return [
      ...findOrderFaults(names),
      ...findShareFaults(read),
      ...findDateFaults(read, now),
      ...findReferenceFaults(read, id),
    ].map((fault) => `${id}: ${fault}`)
  })
  const ids = document.find('//iati-identifier').map(({ content }) => content.toLowerCase())
  return [
    ...faults,
    ...(activities.length === 0 ? ['There is no activity.'] : []),
    ...(new Set(ids).size < ids.length ? ['Two activities have one identifier.'] : []),
  ]
}

function findOrderFaults(names: readonly string[]): string[] {
  const places = names.map((name) => order.indexOf(name))
  return [
    ...names.filter((name) => !order.includes(name)).map((name) => `${name} is not known.`),
    ...(places.some((place, at) => place < (places[at - 1] ?? 0)) ? ['The order is wrong.'] : []),
    ...required.filter((name) => !names.includes(name)).map((name) => `${name} is missing.`),
    ...single
      .filter((name) => names.indexOf(name) !== names.lastIndexOf(name))
      .map((name) => `${name} is there twice.`),
  ]
}

function findShareFaults(read: Read): string[] {
  const sums = [
    read('recipient-country/@percentage | recipient-region/@percentage'),
    ...['99', '1', '2'].map((list) => read(`sector[@vocabulary="${list}"]/@percentage`)),
  ]
  const units = sums.map((all) => all.reduce((sum, one) => sum + Math.round(Number(one) * 100), 0))
  const hasBoth = read('recipient-country').length > 0 && read('recipient-region').length > 0
  return [
    ...units.filter((sum) => sum !== 0 && sum !== 10_000).map((sum) => `A sum is ${sum / 100}.`),
    ...(read('sector[not(@percentage)]').length > 0 ? ['A sector has no percentage.'] : []),
    ...(hasBoth ? ['There are countries and regions.'] : []),
  ]
}

function findDateFaults(read: Read, now: string): string[] {
  const today = now.slice(0, 10)
  const of = (...types: string[]) =>
    types.flatMap((type) => read(`activity-date[@type="${type}"]/@iso-date`))
  const [start] = of('1', '2')
  const [end] = of('3', '4')
  const [status] = read('activity-status/@code')
  const [updated = ''] = read('@last-updated-datetime')
  return [
    ...(of('2', '4').some((date) => date > today) ? ['An actual date is to come.'] : []),
    ...(of('1', '3').some((date) => date < today) ? ['A planned date has passed.'] : []),
    ...(start !== undefined && end !== undefined && start > end ? ['It ends before.'] : []),
    ...((status === '4') === of('4').length > 0 ? [] : ['Its status is not that of its end.']),
    ...((status === '1') === of('1').length > 0 ? [] : ['Its status is not that of its start.']),
    ...(updated > now ? ['It was updated in the future.'] : []),
  ]
}

function findReferenceFaults(read: Read, id: string): string[] {
  const [reference = ''] = read('reporting-org/@ref')
  const [implementing] = read('participating-org[@role="4"]/@ref')
  return [
    ...(/[/&|?\s]/u.test(id) || id === '' ? ['The identifier has a forbidden character.'] : []),
    ...(reference && !id.startsWith(`${reference}-`) ? ['The identifier has another prefix.'] : []),
    ...((implementing ?? '') === reference ? [] : ['Reporter and implementer are two.']),
    ...(read('.//narrative').some((text) => text.trim() === '') ? ['A narrative is empty.'] : []),
    ...(read('.//@vocabulary-uri | document-link/@url').some((url) => !URL.canParse(url))
      ? ['An address is none.']
      : []),
  ]
}
