import { answers } from '#words/failure'

/** These answers are not cached, and their addresses are not passed on as a referrer. */
export const privately = { 'Cache-Control': 'private, no-store', 'Referrer-Policy': 'no-referrer' }

/** Leads to a page after a form was sent. */
export function redirectAfter(page: string): Response {
  return new Response(null, { status: 303, headers: { ...privately, Location: page } })
}

/** The answer to a form that another site has sent. */
export function refuseOthers(): Response {
  return new Response(answers.notFound, { status: 403, headers: privately })
}
