/** Hours from UTC of the zones that people write by name (RFC 5322, 4.3). */
const zones: ReadonlyMap<string, string> = new Map([
  ['', 'Z'],
  ['z', 'Z'],
  ['utc', 'Z'],
  ['gmt', 'Z'],
  ['est', '-0500'],
  ['edt', '-0400'],
  ['cst', '-0600'],
  ['cdt', '-0500'],
  ['mst', '-0700'],
  ['mdt', '-0600'],
  ['pst', '-0800'],
  ['pdt', '-0700'],
])

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const dayForms = [
  /^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?=$|[T\s])/iu,
  /^(?<day>\d{1,2})\s+(?<name>[a-z]{3})[a-z]*\.?,?\s+(?<year>\d{4})(?=$|[\s,])/iu,
  /^(?<name>[a-z]{3})[a-z]*\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})(?=$|[\s,])/iu,
]

const timeForm =
  /^(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:\.\d+)?)?\s*(?<half>[ap]m)?\s*(?<zone>[a-z]{0,3}|[+-]\d{1,2}(?::?\d{2})?)$/iu

/**
 * Reads a date as Ruby read it on the previous site: `2016-1-5 9:30:00`, `… UTC`, `… -5`,
 * `5 January 2016`. Without a zone it is UTC.
 *
 * @returns the date as content writes it, `2016-01-05 09:30:00 -0500`; undefined when it is no date
 *   of the calendar.
 */
export function readOldDate(value: string): string | undefined {
  const text = value.trim()
  const match = dayForms.map((form) => form.exec(text)).find((one) => one !== null)
  if (!match?.groups) return undefined
  const { year = '', month, day = '', name = '' } = match.groups
  const number = month ? Number(month) : months.indexOf(name.toLowerCase()) + 1
  const date = `${year}-${pad(number)}-${pad(Number(day))}`
  const calendarDay = new Date(`${date}T00:00:00Z`)
  if (Number.isNaN(calendarDay.getTime()) || calendarDay.getUTCDate() !== Number(day))
    return undefined
  const rest = text.slice(match[0].length).replace(/^[T\s,]+/iu, '')
  if (rest === '') return date
  const time = readTime(rest)
  return time && `${date} ${time}`
}

function readTime(text: string): string | undefined {
  const {
    hour = '',
    minute = '',
    second = '00',
    half = '',
    zone = '',
  } = timeForm.exec(text)?.groups ?? {}
  const hours = (Number(hour) % (half ? 12 : 100)) + (half.toLowerCase() === 'pm' ? 12 : 0)
  const offset = readZone(zone)
  if (hour === '' || hours > 23 || Number(minute) > 59 || Number(second) > 59 || !offset)
    return undefined
  return `${pad(hours)}:${minute}:${second} ${offset}`
}

function readZone(zone: string): string | undefined {
  const [, sign, hours, minutes = '00'] = /^([+-])(\d{1,2}):?(\d{2})?$/u.exec(zone) ?? []
  return sign ? `${sign}${pad(Number(hours))}${minutes}` : zones.get(zone.toLowerCase())
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}
