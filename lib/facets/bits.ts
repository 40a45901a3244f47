/**
 * Sets of projects as bits: the project at position `i` is bit `i % 32` of word `i / 32`. All
 * functions expect sets of one length.
 */
export type BitSet = Uint32Array

/** The empty set over `size` positions. */
export function makeBits(size: number): BitSet {
  return new Uint32Array((size + 31) >>> 5)
}

/** The set of all `size` positions. */
export function makeFullBits(size: number): BitSet {
  const bits = makeBits(size).fill(0xffffffff)
  const rest = size & 31
  if (rest !== 0) bits[bits.length - 1] = (1 << rest) - 1
  return bits
}

export function addBit(bits: BitSet, position: number): void {
  bits[position >>> 5] = (bits[position >>> 5] ?? 0) | (1 << (position & 31))
}

export function hasBit(bits: BitSet, position: number): boolean {
  return (((bits[position >>> 5] ?? 0) >>> (position & 31)) & 1) === 1
}

/** Keeps in `target` what is in `other` too. */
export function intersect(target: BitSet, other: BitSet): void {
  for (let word = 0; word < target.length; word++) {
    target[word] = (target[word] ?? 0) & (other[word] ?? 0)
  }
}

/** Takes out of `target` what is in `other`. */
export function subtract(target: BitSet, other: BitSet): void {
  for (let word = 0; word < target.length; word++) {
    target[word] = (target[word] ?? 0) & ~(other[word] ?? 0)
  }
}

/** Adds to `target` the set that begins at `from` in a row of sets. */
export function unite(target: BitSet, row: Uint32Array, from: number): void {
  for (let word = 0; word < target.length; word++) {
    target[word] = (target[word] ?? 0) | (row[from + word] ?? 0)
  }
}

/** How many positions a set holds. */
export function countBits(bits: BitSet): number {
  let count = 0
  for (let word = 0; word < bits.length; word++) count += popCount(bits[word] ?? 0)
  return count
}

/** How many positions a set shares with the one that begins at `from` in a row of sets. */
export function countShared(bits: BitSet, row: Uint32Array, from: number): number {
  let count = 0
  for (let word = 0; word < bits.length; word++) {
    count += popCount((bits[word] ?? 0) & (row[from + word] ?? 0))
  }
  return count
}

/** The positions of a set in ascending order; `count` is how many it holds. */
export function listBits(bits: BitSet, count: number): Uint32Array {
  const positions = new Uint32Array(count)
  let next = 0
  for (let word = 0; word < bits.length; word++) {
    let rest = bits[word] ?? 0
    while (rest !== 0) {
      const lowest = rest & -rest
      positions[next++] = (word << 5) + 31 - Math.clz32(lowest)
      rest ^= lowest
    }
  }
  return positions
}

/** Bits set in a word of 32 (Warren, Hacker's Delight, 5-1). */
function popCount(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555)
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
