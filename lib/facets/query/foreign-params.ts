/** Families of parameters that mailing, advertising and analytics tools hang on links. */
const families =
  /^(?:utm|mtm|matomo|pk|piwik|hsa|hs|mc|mkt|trk|vero|oly|wt|at|ga|gad|pf|sb|sc|stm|ml|bsft|elq|dm|fb|action|iterable|klaviyo|sendgrid|cm|ns|itm|ihm|epik|tduid|wicked|awc|irclick|cx|ck)_\w+$/iu

/** Click numbers: gclid, fbclid, msclkid, ttclid, yclid … */
const clicks = /^(?:\w{0,12}cl(?:k|c)?id|\w?braid|\w*gclsrc|click_?id)$/iu

/** What begins with an underscore belongs to some program: _hsenc, _gl, _ga, _kx, __hssc, _rsc. */
const internal = /^_{1,2}[a-z]\w*[a-z0-9]$/iu

const others: ReadonlySet<string> = new Set([
  'ref',
  'ref_src',
  'ref_url',
  'referrer',
  'srsltid',
  'igshid',
  'igsh',
  'si',
  'spm',
  'mibextid',
  'mkwid',
  'cmpid',
  'ncid',
  'sfnsn',
  's_cid',
  'trk',
  'trkcampaign',
  'li_fat_id',
  'rdt_cid',
  'vero_id',
  'epik',
  'dicbo',
  'scid',
  'ceid',
  'emci',
  'emdi',
  'elqtrackid',
  'elqtrack',
  'guccounter',
  'wickedid',
  'mkevt',
  'mkcid',
  'mkrid',
  'campid',
  'campaignid',
  'adgroupid',
  'ga_campaign',
])

/** Whether a parameter was hung on a link by a tool; nobody asked anything with it. */
export function isForeignParam(param: string): boolean {
  const name = param.toLowerCase()
  return others.has(name) || internal.test(name) || families.test(name) || clicks.test(name)
}
