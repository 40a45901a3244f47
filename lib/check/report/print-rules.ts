import type { Rule } from '@/lib/check/rules/rule'
import { ruleGroups } from '@/lib/check/rules/rules'

/** All rules as a page of Markdown: code, level, why, what to do, and an example of each. */
export function printRules(): string {
  const groups = Object.entries(ruleGroups).flatMap(([title, rules]) => [
    `## ${title}`,
    ...Object.entries(rules).map(([code, rule]) => printRule(code, rule)),
  ])
  return `${[
    '# Rules of the content',
    'Printed from the rules themselves by `npm run content -- rules`; change it there (`lib/check/rules/rules`).',
    '`npm run content -- check` names the rule of each problem. An **error** stops the build; *stop* is an error in a published file and something to do in a draft. `npm run content -- fix` mends what says so below.',
    ...groups,
  ].join('\n\n')}\n`
}

function printRule(code: string, { level, why, mend, fix, example }: Rule): string {
  const shown =
    example.of === 'words'
      ? `Wrong: ${example.bad.replaceAll('\n', ' ')}. Right: ${example.good.replaceAll('\n', ' ')}.`
      : ['Wrong:', fence(example.bad, example.of), 'Right:', fence(example.good, example.of)].join(
          '\n\n',
        )
  return [
    `### ${code}`,
    `*${level}* · ${why}`,
    `**Do:** ${mend}${fix ? ` \`fix\` ${fix}.` : ''}`,
    shown,
  ].join('\n\n')
}

function fence(text: string, of: 'front matter' | 'body'): string {
  const shown = text.trimEnd().slice(0, 300)
  return `\`\`\`${of === 'front matter' ? 'yaml' : 'markdown'}\n${shown}\n\`\`\``
}
