import { HtmlValidate } from 'html-validate'

/** The rules of the standard and of whole documents; manners of writing are left to React. */
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:document'],
  // Every script and style comes from this host, as the pages themselves.
  rules: { 'require-sri': 'off' },
})

/** The errors of a document, as `line:column rule message`. */
export async function validateHtml(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html)
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId} ${message}`),
  )
}
