import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import { readWindows1252 } from '@/lib/check/read/windows-1252'

const entity = /&(?:#(\d{2,7})|#x([\da-f]{2,6})|([a-z][a-z\d]{1,31}));/giu

const tag =
  /<\/?(?:a|abbr|b|bdi|bdo|br|cite|code|del|div|em|font|h[1-6]|i|img|ins|li|mark|ol|p|q|s|small|span|strong|sub|sup|u|ul|wbr)(?=[\s/>])[^<>]*>/giu

/** The text that a field with entities and tags of HTML stands for; what is neither stays. */
export function plainFieldText(text: string): string {
  return text
    .replace(tag, (whole) => (/^<(?:br|\/?(?:p|div|li|h[1-6]))\b/iu.test(whole) ? ' ' : ''))
    .replace(entity, (whole, decimal?: string, hex?: string, name?: string) => {
      if (name) return decodeNamedCharacterReference(name) || whole
      const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16)
      const isText = code >= 32 && code <= 0x10_ff_ff && !(code >= 0xd8_00 && code <= 0xdf_ff)
      // Browsers read &#150; as Windows-1252 (HTML 13.2.5.80).
      return isText ? readWindows1252(String.fromCodePoint(code)) : whole
    })
    .replace(/\s+/gu, ' ')
    .trim()
}
