/** Notes a score for every project of a set that begins at a place of `sets`, if it is the best yet. */
export function noteSet(sets: Uint32Array, from: number, score: number, best: Uint8Array): void {
  for (let start = 0; start < best.length; start += 32) {
    let bits = sets[from + (start >>> 5)] ?? 0
    while (bits !== 0) {
      const position = start + 31 - Math.clz32(bits & -bits)
      if (score > (best[position] ?? 0)) best[position] = score
      bits &= bits - 1
    }
  }
}
