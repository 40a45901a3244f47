/** Institutions whose names take an article: “the European Union”, “the National Bank of Egypt”. */
const institution =
  /\b(?:Union|Commission|Office|Agency|Bank|Fund|Foundation|Ministry|Department|Authority|Government)(?: (?:of|for) .+)?$/u

/** Parts of the world that take one. */
const place =
  /^(?:Middle East|Near East|Caribbean|Balkans|Pacific|Americas|Alps|Sahel|United |Netherlands|Philippines|Gambia|Maldives|Bahamas|Czech Republic|Dominican Republic|Central African|Democratic Republic)/u

/** A name as it stands within a sentence, with “the” where English wants it. */
export function withArticle(name: string): string {
  return institution.test(name) || place.test(name) ? `the ${name}` : name
}
