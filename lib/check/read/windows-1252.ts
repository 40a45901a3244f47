/** The letters of Windows-1252 at 128 to 159 (WHATWG Encoding Standard, index windows-1252). */
const letters = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

/**
 * Writes control characters that stand for letters of Windows-1252 as these letters. Node's own
 * decoder reads Latin-1 under that name.
 */
export function readWindows1252(text: string): string {
  return text.replace(/[\x80-\x9F]/gu, (control) => letters[control.charCodeAt(0) - 128] ?? control)
}
