/** Milliseconds of each run of something, in ascending order. */
export type Timings = readonly number[]

/** Runs each contender on each question in turn, so that the load of the machine affects all alike. */
export function race<Question, Name extends string>(
  questions: readonly Question[],
  contenders: Readonly<Record<Name, (question: Question) => unknown>>,
  rounds: Readonly<Record<Name, number>>,
): Record<Name, Timings> {
  const names = Object.keys(contenders) as Name[]
  const timings = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<
    Name,
    number[]
  >
  for (const name of names)
    for (const question of questions.slice(0, 10)) contenders[name](question)
  for (let round = 0; round < Math.max(...names.map((name) => rounds[name])); round++) {
    for (const question of questions) {
      for (const name of names) {
        if (round >= rounds[name]) continue
        const start = performance.now()
        contenders[name](question)
        timings[name].push(performance.now() - start)
      }
    }
  }
  for (const name of names) timings[name].sort((a, b) => a - b)
  return timings
}

/** The value that the given share of the timings does not exceed. */
export function quantile(timings: Timings, share: number): number {
  return timings[Math.min(timings.length - 1, Math.floor(timings.length * share))] ?? Number.NaN
}

/** The mean, which counts the dear questions as often as they are asked. */
export function mean(timings: Timings): number {
  return timings.reduce((sum, time) => sum + time, 0) / timings.length
}

/** A number as tables show it. */
export function round(value: number): number {
  return Number(value.toPrecision(3))
}
