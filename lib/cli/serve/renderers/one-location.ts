import type { ServerResponse } from 'node:http'

/**
 * Has a redirect say once where it leads. Next says it twice when it makes a page anew that is one, and
 * a proxy such as nginx takes that for an error: an answer has one Location (RFC 9110, 10.2.2).
 */
export function sayLocationOnce(response: ServerResponse): void {
  response.appendHeader = new Proxy(response.appendHeader, {
    apply(appendHeader, self: ServerResponse, args: Parameters<ServerResponse['appendHeader']>) {
      if (args[0].toLowerCase() !== 'location') return Reflect.apply(appendHeader, self, args)
      return self.setHeader(...args)
    },
  })
}
