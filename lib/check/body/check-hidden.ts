import type { Finding } from '@/lib/check/diagnostic'
import type { HiddenText } from '@/lib/markdown/hidden-text'

const kinds: Readonly<Record<HiddenText['kind'], string>> = {
  comment: 'this comment is left out of the page, but anybody can read it in the file',
  never: 'this Liquid block hid its text on the previous site; it is left out of the page',
  condition: 'this Liquid block showed its text under a condition only; it is left out of the page',
  element: 'this HTML element hides its text; it is left out of the page',
}

/** Reports text that was written so that readers do not see it, in a body or in a field. */
export function checkHidden(hidden: readonly HiddenText[]): Finding[] {
  return hidden.map(({ from, kind, isClosed }) => ({
    offset: from,
    rule: 'hidden-text',
    message: `${kinds[kind]}${
      isClosed ? '' : ', and so is everything after it, since it never ends'
    }; remove it, or remove the marks around it to show it`,
  }))
}
